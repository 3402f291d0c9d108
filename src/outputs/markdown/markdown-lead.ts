import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { lowerFirst } from '#i18n/lower-first.ts';
import { nameActors } from '#model/actors.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Position } from '#model/explainer.ts';
import { formatStance } from '#model/format-stance.ts';
import { getSideOthers } from '#model/side-others.ts';
import { writeReferences } from './markdown-references.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';

/** What stands before the story: the outcome with its date, the key points, and what each side wants. */
export function writeLead(explainer: Explainer): string[] {
  const language = getLanguage(explainer.language);
  return [
    ...writeOutcome(explainer, language),
    ...writeKeyPoints(explainer, language),
    ...writeSides(explainer, language),
  ];
}

function writeOutcome({ outcome }: Explainer, language: Language): string[] {
  if (!outcome) return [];
  const { lead, colon } = language.words;
  const label = `**${lead.outcome}** (${plain(formatDate(outcome.asOf, language))})`;
  return [`${label}${colon}${plain(outcome.text)} ${writeReferences(outcome.sources, language)}`];
}

function writeKeyPoints({ keyPoints }: Explainer, language: Language): string[] {
  const { lead, markdown } = language.words;
  const lines = keyPoints.map(({ asks, text, section, sources }) =>
    [
      ...(asks === undefined ? ['-'] : [`- **${plain(asks)}**`]),
      plain(text),
      markdown.section(section.number),
      ...(sources.length === 0 ? [] : [writeReferences(sources, language)]),
    ].join(' '),
  );
  return [`## ${lead.inShort}`, lines.join('\n')];
}

/** Each side with the actors who speak for it in its positions, and its other actors after its name. */
function writeSides({ sides, questions: [question] }: Explainer, language: Language): string[] {
  if (sides.length === 0 || !question) return [];
  const { lead, colon } = language.words;
  const lines = sides.map((side) => {
    const others = getSideOthers(side);
    const also =
      others.length === 0 ? '' : ` (${lead.also}${colon}${plain(nameActors(others, language))})`;
    return [
      `- **${plain(side.label)}**${also}`,
      ...side.positions.map((position) => `  - ${writePosition(position, language)}`),
    ].join('\n');
  });
  const title = `${lead.sides}${colon}${plain(lowerFirst(question.label, language))}`;
  return [`## ${title}`, lines.join('\n')];
}

function writePosition(position: Position, language: Language): string {
  const { comma, colon } = language.words;
  const { actors, brief, says, sources } = position;
  const who = plain(nameActors(actors, language));
  const stance = plain(lowerFirst(formatStance(position, language), language));
  return `${who}${comma}${stance}${colon}${plain(brief ?? says)} ${writeReferences(sources, language)}`;
}
