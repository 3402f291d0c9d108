import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { lowerFirst } from '#i18n/lower-first.ts';
import { nameActors } from '#model/actors.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import { formatStance } from '#model/format-stance.ts';
import { ascribeWords } from '#model/quotes.ts';
import { getEntries } from '#model/timeline.ts';
import type { Entry } from '#model/timeline.ts';
import { writeReferences } from './markdown-references.ts';
import { escapeMarkdown as plain, escapeQuoted as words } from './markdown-text.ts';

/** Events and positions up to the days of the article, by date. */
export function writeTimeline(explainer: Explainer): string[] {
  const entries = getEntries(explainer);
  const language = getLanguage(explainer.language);
  return (['background', 'now'] as const).flatMap((phase) => {
    const lines = entries
      .filter((entry) => entry.phase === phase)
      .map((entry) => writeEntry(entry, language));
    return lines.length === 0 ? [] : [`### ${language.words.phases[phase]}`, lines.join('\n')];
  });
}

/** What happened after the article, with its own date; empty if the explainer has no such part. */
export function writeNext(explainer: Explainer): string[] {
  const { whatHappenedNext: next } = explainer;
  const later = getEntries(explainer).filter(({ phase }) => phase === 'after');
  const language = getLanguage(explainer.language);
  const { phases, next: words, dates } = language.words;
  const lines = later.map((entry) => writeEntry(entry, language));
  if (!next) return lines.length === 0 ? [] : [`## ${phases.after}`, lines.join('\n')];
  return [
    `## ${words.title}`,
    `${plain(dates.asOf(formatDate(next.asOf, language)))}. ${words.unknown}`,
    lines.join('\n'),
    `${plain(next.summary)} ${writeReferences(next.sources, language)}`,
  ];
}

function writeEntry(entry: Entry, language: Language): string {
  const { words: ours } = language;
  const day = `- **${plain(formatDate(entry.date, language))}:**`;
  if (entry.kind === 'event') {
    const { title, text, sources, scheduled } = entry.event;
    const name = scheduled ? `${title} (${ours.timeline.scheduled})` : title;
    return `${day} ${plain(name)}. ${plain(text)} ${writeReferences(sources, language)}`;
  }
  const { actors, spokesperson, question, says, quote, sources } = entry.position;
  const { scheduled, dateNote } = entry.position;
  const parts = [
    `${day} ${plain(nameActors(actors, language, spokesperson))}${ours.comma}${plain(question.label)}${ours.colon}${plain(lowerFirst(formatStance(entry.position, language), language))}.`,
    plain(says),
    quote && !quote.withdrawn ? words(ascribeWords(quote, language)) : '',
    scheduled ? ours.timeline.wasScheduled : '',
    dateNote === undefined ? '' : plain(dateNote),
    writeReferences(sources, language),
  ];
  return parts.filter((part) => part !== '').join(' ');
}
