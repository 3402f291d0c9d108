import { suggest } from '#errors.ts';
import type { ExplainerTexts } from '#content/read/read-folder.ts';
import { LANGUAGE_TAGS } from '#schemas/language-tags.ts';
import { addressId, interfaceLanguage } from '#schemas/primitives.ts';
import { getEntries } from './edit-yaml.ts';
import { getLanguageTag } from './known.ts';
import type { Kind } from './kind.ts';
import { translateSection } from './translate-section.ts';
import { translateYaml } from './translate-yaml.ts';
import type { Translation } from './translate-yaml.ts';

/** A folder that translates an explainer: the same ids, dates and sources, and TK before all words of ours. */
export const newTranslation: Kind = {
  inExplainer: false,
  idOf: 'explainer',
  idSchema: addressId,
  questions: [
    {
      name: 'language',
      asks: 'The language to translate it into',
      schema: interfaceLanguage,
      values: LANGUAGE_TAGS,
    },
  ],
  write(id, { language = '' }, texts) {
    const { label: content, explainers } = texts;
    const source = explainers.find((explainer) => explainer.id === id);
    const ids = explainers.map((explainer) => explainer.id);
    if (!source)
      throw new Error(`There is no explainer \`${id}\`. ${suggest(id, ids, 'explainers')}`);
    const explainer = getEntries(source.files, `${source.label}/explainer.yaml`);
    const from = getLanguageTag(texts, source);
    if (from === language) throw new Error(`The explainer \`${id}\` is in ${language} already.`);
    const translation = `${id}-${language}`;
    if (ids.includes(translation))
      throw new Error(`There is already a folder ${content}/explainers/${translation}.`);
    const label = `${content}/explainers/${translation}`;
    return {
      pictures: { of: source, id: translation },
      files: writeFiles(source, label, {
        id,
        from,
        to: language,
        article: getArticle(explainer['article']),
      }),
      next: `Write the words of ${label}: each text of ours stands after TK as it was. A quotation is to be your own translation of its \`original\`. Then: npm run lock -- <article.txt> --explainer ${translation}`,
    };
  },
};

const writeFiles = ({ label, files, sections }: ExplainerTexts, to: string, about: Translation) =>
  new Map([
    ...[...files].map(([file, text]): [string, string] => {
      const name = file.slice(label.length + 1);
      return [`${to}/${name}`, translateYaml(name, text, about)];
    }),
    ...[...sections].map(([file, text]): [string, string] => [
      `${to}${file.slice(label.length)}`,
      translateSection(text),
    ]),
  ]);

const getArticle = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'source' in value
    ? String(value.source)
    : 'article';
