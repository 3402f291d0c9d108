import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';
import { STANCES } from '#schemas/stance.ts';
import { getEntries } from './edit-yaml.ts';

/** The ids of actors.yaml: whoever is an actor can be quoted. */
export const getActors = ({ label, files }: ContentTexts): string[] =>
  Object.keys(getEntries(files, `${label}/actors.yaml`));

/** The ids of an explainer's sections, in their order. */
export const getSections = (_content: ContentTexts, explainer?: ExplainerTexts): string[] =>
  explainer ? toTexts(readExplainer(explainer)['sections']) : [];

/** The ids of the article's sentences. */
export const getSentences = (_content: ContentTexts, explainer?: ExplainerTexts): string[] =>
  explainer ? toTexts(getField(readExplainer(explainer)['article'], 'retells')) : [];

/** The ids of an explainer's sources. */
export const getSources = (_content: ContentTexts, explainer?: ExplainerTexts): string[] =>
  explainer ? Object.keys(getEntries(explainer.files, `${explainer.label}/sources.yaml`)) : [];

/** The ids of an explainer’s questions. */
export const getQuestions = (_content: ContentTexts, explainer?: ExplainerTexts): string[] =>
  explainer ? getIds(readExplainer(explainer)['questions']) : [];

/** The ids of an explainer’s quotes. */
export const getQuotes = (_content: ContentTexts, explainer?: ExplainerTexts): string[] =>
  explainer ? Object.keys(getEntries(explainer.files, `${explainer.label}/quotes.yaml`)) : [];

/** The usual stances, and those of the explainer’s own. */
export const getStances = (_content: ContentTexts, explainer?: ExplainerTexts): string[] => [
  ...STANCES,
  ...(explainer ? getIds(readExplainer(explainer)['stances']) : []),
];

/** The language of an explainer, or of the site: a BCP 47 tag. */
export function getLanguageTag({ label, files }: ContentTexts, explainer?: ExplainerTexts): string {
  const own = explainer && readExplainer(explainer)['language'];
  const site = getEntries(files, `${label}/site.yaml`)['language'];
  return [own, site].find((tag) => typeof tag === 'string') ?? 'en';
}

const readExplainer = ({ label, files }: ExplainerTexts) =>
  getEntries(files, `${label}/explainer.yaml`);

const getField = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;

const getIds = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((item) => String(getField(item, 'id'))) : [];

const toTexts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
