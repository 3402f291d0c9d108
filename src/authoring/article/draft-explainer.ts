import { stringify } from 'yaml';
import { explainer as schema } from '#schemas/explainer.ts';
import { explainerFiles } from '#schemas/files.ts';
import { source } from '#schemas/source.ts';
import { getSchemaLine } from '../json-schemas/json-schemas.ts';
import { writeFields } from '../scaffold/write-fields.ts';
import { writeSection } from '../scaffold/new-section.ts';
import type { Analysis } from './analyse-article.ts';
import type { Article } from '#model/parse-article.ts';
import { draftQuotes } from './draft-quotes.ts';
import type { DraftQuote } from './draft-quotes.ts';
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
    ['explainer.yaml', writeExplainer(sections, about)],
    ['sources.yaml', writeSources(article, about, isForeign)],
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
      writePart(section, number, quotes, analysis),
    ]),
    ...Object.keys(explainerFiles)
      .filter((name) => !WRITTEN.includes(name))
      .map((name): [string, string] => [`${name}.yaml`, `${getSchemaLine(name)}\n`]),
    ['article.txt', formatArticle(article, analysis.sentences)],
  ]);
  return { files, quotes, speakers, sections };
}

const WRITTEN = ['explainer', 'sources', 'quotes', 'positions'];

function writeExplainer(sections: readonly DraftSection[], { date, today }: About): string {
  const first = 'part-1';
  const fields = writeFields(schema, {
    topic: 'TK the topic',
    headline: 'TK the headline',
    standfirst: 'TK two or three sentences.',
    asOf: date,
    published: today,
    article: { source: 'article', written: date, retells: sections.flatMap(({ ids }) => ids) },
    keyPoints: ['first', 'second', 'third'].map((which) => ({
      text: `TK the ${which} key point.`,
      section: first,
    })),
    questions: [{ id: 'question', label: 'TK', asks: 'TK what the sides differ on?' }],
    sections: sections.map((_, number) => `part-${number + 1}`),
  });
  return `${getSchemaLine('explainer')}\n${fields}`;
}

function writeSources({ headline }: Article, about: About, isForeign: boolean): string {
  const fields = writeFields(
    source,
    {
      title: about.title ?? (headline === '' ? 'TK the title of the article' : headline),
      publisher: about.publisher ?? 'TK who published it',
      url: about.url ?? 'https://example.org/TK',
      ...(about.isDateKnown && { date: about.date }),
      kind: 'article',
      ...(isForeign && { language: about.language }),
    },
    2,
  );
  return `${getSchemaLine('sources')}\narticle:\n${fields}`;
}

const draftPosition = ({ id, fields }: DraftQuote) => ({
  actors: [fields['speaker']],
  question: 'question',
  stance: 'mixed',
  says: 'TK what is wanted, refused or conditioned, and with which stance; or take this entry out.',
  date: fields['date'],
  sentence: fields['sentence'],
  quote: id,
  sources: ['article'],
});

const writeEntries = (name: string, entries: readonly (readonly [string, unknown])[]): string =>
  [
    getSchemaLine(name),
    ...entries.map((entry) => stringify(Object.fromEntries([entry]), { lineWidth: 110 })),
  ].join('\n');

/** One line a sentence to retell, in its order, with its quotes behind it. */
function writePart(
  { sentences, ids }: DraftSection,
  number: number,
  quotes: readonly DraftQuote[],
  { sentences: all }: Analysis,
): string {
  const lines = sentences.map((at, index) => {
    const own = quotes.filter(({ quotation }) => quotation.sentence === at);
    const isStart =
      index === 0 || all[at]?.paragraph !== all[sentences[index - 1] ?? -1]?.paragraph;
    const blocks = own.map(({ id }) => `\n\n<Quote id="${id}" />`).join('');
    return `${isStart || own.length > 0 ? '\n' : ''}TK retell ${ids[index] ?? ''}.${blocks}${own.length > 0 ? '\n' : ''}`;
  });
  return writeSection(
    { title: `TK the heading of part ${number + 1}`, summary: 'TK one sentence.', retells: ids },
    lines.join('\n').trim(),
  );
}

export type About = {
  language: string;
  explainerLanguage: string;
  title: string | undefined;
  publisher: string | undefined;
  url: string | undefined;
  date: string;
  isDateKnown: boolean;
  today: string;
  actors: Readonly<Record<string, unknown>>;
};
export type Drafted = {
  files: ReadonlyMap<string, string>;
  quotes: readonly DraftQuote[];
  speakers: Speakers;
  sections: readonly DraftSection[];
};
