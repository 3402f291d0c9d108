import type { Problem } from '#errors.ts';
import { findLanguageTag } from '#schemas/language-tags.ts';
import { getText } from '../markdown/get-text.ts';
import {
  findLoadedWords,
  findLongSentences,
  getGrade,
  HIGHEST_GRADE,
  LONGEST_SENTENCE,
} from '#model/readability.ts';
import type { Content, ExplainerFolder, FoldersRead } from '../read/content-read.ts';
import { findUndrawn } from './find-undrawn.ts';

/**
 * What an editor should look at and need not mend: our own words where they judge or are hard to read, idle terms,
 * what share pictures cannot show.
 */
export function findWarnings(read: FoldersRead, content: Content): Problem[] {
  const { shared, explainers } = read;
  const inEnglish = explainers.filter(({ values }) =>
    isEnglish(values.explainer?.language, shared),
  );
  const texts = inEnglish.flatMap(listTexts);
  return [
    ...texts.flatMap(({ text, ...at }) => [
      ...findLongSentences(text).map((sentence) => ({
        ...at,
        message: `A sentence has more than ${LONGEST_SENTENCE} words.`,
        received: `${sentence.slice(0, 80)}…`,
        hint: 'Make two of it.',
      })),
      ...findLoadedWords(text).map(({ word, neutral }) => ({
        ...at,
        message: `The word “${word}” judges whom it reports.`,
        hint: `A neutral one: ${neutral}.`,
      })),
    ]),
    ...inEnglish.flatMap(findHardSections),
    ...findIdleTerms(shared, content),
    ...findUndrawn(read),
  ];
}

/** The measures and the list of words are for English. */
const isEnglish = (language: string | undefined, { values }: FoldersRead['shared']) =>
  findLanguageTag(language ?? values.site?.language ?? 'en') === 'en';

/** Our own running text, in sections and in the entries that a page shows. */
function listTexts({ values, yaml, sections }: ExplainerFolder): Text[] {
  const inSections = Object.values(sections).flatMap(({ file, nodes }) =>
    nodes
      .filter(({ type }) => type === 'paragraph')
      .map((node) => ({
        file,
        line: node.position?.start.line,
        column: node.position?.start.column,
        text: getText(node),
      })),
  );
  const fields = { positions: 'says', notes: 'text', events: 'text', quotes: 'context' } as const;
  const inEntries = Object.entries(fields).flatMap(([name, field]) =>
    Object.entries(values[name as keyof typeof fields] ?? {}).map(([id, entry]) => ({
      file: yaml[name as keyof typeof fields]?.file ?? '',
      ...yaml[name as keyof typeof fields]?.locate([id, field]),
      entry: `${id} › ${field}`,
      text: String(entry[field as keyof typeof entry]),
    })),
  );
  return [...inSections, ...inEntries];
}

function findHardSections({ sections }: ExplainerFolder): Problem[] {
  return Object.values(sections).flatMap(({ file, nodes }): Problem[] => {
    const paragraphs = nodes.filter(({ type }) => type === 'paragraph').map(getText);
    const grade = Math.round(getGrade(paragraphs));
    if (grade <= HIGHEST_GRADE) return [];
    return [
      {
        file,
        message: `The section asks for ${grade} years of school (Automated Readability Index).`,
        hint: `Shorter sentences and words bring it to ${HIGHEST_GRADE}.`,
      },
    ];
  });
}

/** Terms that no section names and no other term points to. */
function findIdleTerms(
  { yaml, values }: FoldersRead['shared'],
  { explainers }: Content,
): Problem[] {
  const sections = explainers.flatMap((explainer) => Object.values(explainer.sections));
  const named = new Set([
    ...sections.flatMap(({ mentions, blocks }) => [...mentions, ...blocks].map(({ id }) => id)),
    ...Object.values(values.glossary ?? {}).flatMap(({ see }) => see),
  ]);
  return Object.keys(values.glossary ?? {})
    .filter((id) => !named.has(id))
    .map((id) => ({
      file: yaml.glossary?.file ?? '',
      ...yaml.glossary?.locate([id]),
      entry: id,
      message: 'No section names this term.',
      hint: 'Add the form that the text has to `aliases`, or take the term out.',
    }));
}

type Text = Pick<Problem, 'file' | 'line' | 'column' | 'entry'> & { text: string };
