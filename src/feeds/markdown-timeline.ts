import { nameActors } from '#model/actors.ts';
import { formatDate } from '#model/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import { PHASE_LABELS, STANCE_LABELS } from '#model/labels.ts';
import { getEntries } from '#model/timeline.ts';
import type { Entry } from '#model/timeline.ts';
import { writeReferences } from './markdown-references.ts';
import { escapeMarkdown as plain, escapeQuoted as words } from './markdown-text.ts';

/** Events and positions up to the days of the article, by date. */
export function writeTimeline(explainer: Explainer): string[] {
  const entries = getEntries(explainer);
  return (['background', 'now'] as const).flatMap((phase) => {
    const lines = entries.filter((entry) => entry.phase === phase).map(writeEntry);
    return lines.length === 0 ? [] : [`### ${PHASE_LABELS[phase]}`, lines.join('\n')];
  });
}

/** What came after the article, with its own date, or nothing where the explainer has no such part. */
export function writeNext(explainer: Explainer): string[] {
  const { whatHappenedNext: next } = explainer;
  const later = getEntries(explainer).filter(({ phase }) => phase === 'after');
  const lines = later.map(writeEntry);
  if (!next) return lines.length === 0 ? [] : [`## ${PHASE_LABELS.after}`, lines.join('\n')];
  return [
    '## What happened next',
    `As of ${plain(formatDate(next.asOf))}. None of this was known when the article was written.`,
    lines.join('\n'),
    `${plain(next.summary)} ${writeReferences(next.sources)}`,
  ];
}

function writeEntry(entry: Entry): string {
  const day = `- **${plain(formatDate(entry.date))}:**`;
  if (entry.kind === 'event') {
    const { title, text, sources } = entry.event;
    return `${day} ${plain(title)}. ${plain(text)} ${writeReferences(sources)}`;
  }
  const { actors, spokesperson, question, stance, says, quote, sources } = entry.position;
  const { scheduled, dateNote } = entry.position;
  const parts = [
    `${day} ${plain(nameActors(actors, spokesperson))}, ${plain(question.label)}: ${STANCE_LABELS[stance].toLowerCase()}.`,
    plain(says),
    quote && !quote.withdrawn ? `“${words(quote.text)}”` : '',
    scheduled ? 'Scheduled when the article was written.' : '',
    dateNote === undefined ? '' : plain(dateNote),
    writeReferences(sources),
  ];
  return parts.filter((part) => part !== '').join(' ');
}
