import { stringify } from 'yaml';
import { explainerFiles } from '#schemas/files.ts';
import { getSchemaLine } from '../json-schemas/json-schemas.ts';
import type { Analysis } from './analyse-article.ts';
import type { Article } from '#model/parse-article.ts';
import type { About } from './draft-about.ts';
import { draftExplainerFile } from './draft-explainer-file.ts';
import { draftPosition } from './draft-position.ts';
import { draftQuotes } from './draft-quotes.ts';
import type { DraftQuote } from './draft-quotes.ts';
import { draftSection } from './draft-section.ts';
import { draftSources } from './draft-sources.ts';
import { makeSpeakers } from './draft-speakers.ts';
import type { Speakers } from './draft-speakers.ts';
import { formatArticle } from './format-article.ts';
import { groupSections } from './group-sections.ts';
import type { DraftSection } from './group-sections.ts';
import { getSpeech } from './speech.ts';

/**
 * Drafts an explainer of an article: the texts of its files by name, with TK where an editor has to write or decide.
 *
 * No sentence of the article is in them but in `article.txt`, which is not published; quotations are.
 */
export function draftExplainer(article: Article, analysis: Analysis, about: About): Drafted {
  const sections = groupSections(article, analysis.sentences);
  const ids = new Map(
    sections.flatMap((section) =>
      section.sentences.map((at, index) => [at, section.ids[index] ?? '']),
    ),
  );
  const numbers = new Map(
    sections.flatMap((section, number) =>
      section.sentences.map((at) => [at, `part-${number + 1}`]),
    ),
  );
  const speakers = makeSpeakers(about.actors, getSpeech(about.language));
  const isForeign = about.language !== about.explainerLanguage;
  const quotes = draftQuotes(
    analysis,
    speakers,
    { section: (at) => numbers.get(at) ?? 'part-1', id: (at) => ids.get(at) ?? 'A1' },
    { date: about.date, language: isForeign ? about.language : undefined },
  );
  const files = new Map([
    ['explainer.yaml', draftExplainerFile(sections, about)],
    ['sources.yaml', draftSources(article, about, isForeign)],
    [
      'quotes.yaml',
      writeEntries(
        'quotes',
        quotes.map(({ id, fields }) => [id, fields]),
      ),
    ],
    [
      'positions.yaml',
      writeEntries(
        'positions',
        quotes.map((quote, index) => [
          `p${String(index + 1).padStart(2, '0')}`,
          draftPosition(quote),
        ]),
      ),
    ],
    ...sections.map((section, number): [string, string] => [
      `sections/part-${number + 1}.mdx`,
      draftSection(section, number, quotes, analysis),
    ]),
    ...Object.keys(explainerFiles)
      .filter((name) => !WRITTEN.includes(name))
      .map((name): [string, string] => [`${name}.yaml`, `${getSchemaLine(name)}\n`]),
    ['article.txt', formatArticle(article, analysis.sentences)],
  ]);
  return { files, quotes, speakers, sections };
}

const WRITTEN = ['explainer', 'sources', 'quotes', 'positions'];

const writeEntries = (name: string, entries: readonly (readonly [string, unknown])[]): string =>
  [
    getSchemaLine(name),
    ...entries.map((entry) => stringify(Object.fromEntries([entry]), { lineWidth: 110 })),
  ].join('\n');

export type Drafted = {
  files: ReadonlyMap<string, string>;
  quotes: readonly DraftQuote[];
  speakers: Speakers;
  sections: readonly DraftSection[];
};
