import type { Analysis } from './analyse-article.ts';
import type { Article } from '#model/parse-article.ts';
import type { Drafted } from './draft-explainer.ts';
import { formatList } from '../format-list.ts';

/** What a draft found in its article, what is doubtful, and what an editor does next, in order: plain text. */
export function formatFindings(
  article: Article,
  { sentences, quotations, unpaired }: Analysis,
  { quotes, speakers, sections }: Drafted,
  { id, folder, language, date, unseen }: About,
): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const dropped = quotations.filter(({ kind }) => kind !== 'statement');
  const unnamed = quotes.filter(({ quotation }) => quotation.speaker === undefined);
  const left = quotations.length - dropped.length - quotes.length;
  const long = quotes.filter(({ quotation }) => quotation.text.length > LONGEST);
  return [
    `${folder}/ is written. The article is in ${names.of(language) ?? language}; it has ${count(sentences.length, 'sentence')}, in ${count(sections.length, 'section')} here, and ${count(quotations.length, 'quotation')}.`,
    formatList(
      'Quotes',
      quotes.map(
        ({ id: quote, fields, quotation }) =>
          `${quote}, ${String(fields['sentence'])}, ${quotation.speaker ?? 'nobody named'}: ${cut(quotation.text)}`,
      ),
    ),
    formatList(
      'No quotes were made of these, which look like titles, names or scare quotes',
      dropped.map(
        ({ text, kind }) => `${cut(text)} (${kind === 'title' ? 'title or name' : 'single words'})`,
      ),
    ),
    formatList('Doubtful', [
      ...(article.headline === ''
        ? ['The article has no headline here: give it with --title, or write it in sources.yaml.']
        : []),
      ...(date === undefined
        ? [
            'No date was found: every date is that of today. Give it with --date, or mend the dates.',
          ]
        : []),
      ...unseen.map((name) => `${name}, which cannot be seen, was left out everywhere.`),
      ...(left > 0
        ? [
            `No quotes were made of the last ${count(left, 'quotation')}: quotes.yaml would be too long.`,
          ]
        : []),
      ...unnamed.map(({ id: quote }) => `Who says ${quote} was not found.`),
      ...[...speakers.added].map(
        ([actor, { name, kind }]) =>
          `${name} is new in actors.yaml, as \`${actor}\` of the kind ${kind}.`,
      ),
      ...long.map(({ id: quote }) => `${quote} was cut to what a quote may have.`),
      ...unpaired
        .slice(0, MOST_MARKS)
        .map(
          ({ paragraph, mark, at }) =>
            `A mark ${mark} without its pair: ${cut(article.paragraphs[paragraph]?.text.slice(at) ?? '')}`,
        ),
      ...(unpaired.length > MOST_MARKS
        ? [`And ${unpaired.length - MOST_MARKS} more marks without their pairs.`]
        : []),
    ]),
    `Next\n${[
      ...(quotes.length === 0
        ? []
        : [
            `Read the quotes in ${folder}/quotes.yaml against the article: speaker, day and occasion. Take out what is no statement.`,
          ]),
      ...(speakers.added.size > 0 ? ['Complete the new actors in actors.yaml.'] : []),
      'Write explainer.yaml: topic, headline, standfirst, key points and the questions the sides differ on.',
      'Retell each sentence in its section, in your own words, where its TK stands.',
      ...(quotes.length === 0
        ? []
        : [
            'Judge the positions, or take them out: question, stance, one sentence.',
            'Look for other reports of each quote, and compare: `npm run new -- report`.',
          ]),
      `\`npm run check\` lists each TK that is left; \`npm run lock -- ${folder}/article.txt --explainer ${id}\` ties the quotes to the article.`,
    ]
      .map((step, index) => `  ${index + 1}. ${step}`)
      .join('\n')}`,
    `All of this beside the article, and what is left to do: \`npm run dev\`, then /_desk/${id}/.`,
    `${folder}/article.txt is not published, and git ignores it.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`;

/** The start of a text, on one line. */
const cut = (text: string) =>
  text.length > 70 ? `“${text.slice(0, 66).replace(/\s+\S*$/u, '')} …”` : `“${text}”`;

const LONGEST = 1000;
/** An article with one kind of mark left open has as many of them as marks. */
const MOST_MARKS = 20;

/** `date` is EDTF, `language` a BCP 47 tag; `unseen` names the characters that were left out. */
type About = {
  id: string;
  folder: string;
  language: string;
  date: string | undefined;
  unseen: readonly string[];
};
