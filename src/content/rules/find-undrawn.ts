import type { Problem } from '#errors.ts';
import { getUndrawable } from '#fonts/drawable.ts';
import { findOtherReport } from '#model/wording.ts';
import type { QuoteData } from '#schemas/quote.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import { nameEntry } from '../read/validate-file.ts';

/** Finds texts that share pictures leave out because the fonts lack some of their letters, each at its location. */
export function findUndrawn({ shared, explainers }: Folders): Problem[] {
  const { yaml, values } = shared;
  return [
    ...findIn(yaml.site, values.site, SITE),
    ...findIn(yaml.actors, values.actors, NAMES, WITHOUT_NAME),
    ...findIn(yaml.actors, values.actors, ACTORS),
    ...explainers.flatMap((explainer) => findInExplainer(explainer, values.site?.language ?? 'en')),
  ];
}

function findInExplainer({ yaml, values, sections }: ExplainerFolder, siteLanguage: string) {
  const language = values.explainer?.language ?? siteLanguage;
  const reports = Object.values(values.quotes ?? {}).flatMap(({ reported }) => reported);
  const publishers = new Set(reports.map(({ source }) => `${source}.publisher`));
  return [
    ...findIn(yaml.explainer, values.explainer, ['headline', 'topic']),
    ...findIn(yaml.sources, values.sources, [...publishers]),
    ...Object.values(sections).flatMap((section) =>
      findIn(section.yaml, section.data, ['title', 'summary']),
    ),
    ...Object.entries(values.quotes ?? {}).flatMap(([id, quote]) => {
      const words = quote.withdrawn ? [] : findShownWords(quote, language);
      return [
        ...findIn(
          yaml.quotes,
          { [id]: quote },
          words,
          'The picture of this quote is drawn without the words.',
        ),
        ...findIn(yaml.quotes, { [id]: quote }, ['*.occasion', '*.withdrawn.reason']),
      ];
    }),
  ];
}

/** The words that the picture of a quote shows: the article’s, and those of one report. */
function findShownWords(quote: QuoteData, language: string): string[] {
  const isLacking = quote.reported.some(({ text }) => getUndrawable(text).length > 0);
  const reported = quote.reported.map((report, index) => ({
    text: report.text,
    language: report.language ?? language,
    index,
  }));
  const spoken = { ...quote, language: quote.language ?? language, reported };
  const shown = isLacking ? findOtherReport(spoken) : undefined;
  return ['*.text', ...(shown ? [`*.reported.${shown.report.index}.text`] : [])];
}

/** `paths` lead to texts; a `*` in them matches every entry. */
function findIn(
  yaml: YamlFile | undefined,
  value: unknown,
  paths: readonly string[],
  effect = 'Pictures that would show it are drawn without it.',
): Problem[] {
  const texts = paths.flatMap((path) => listTexts(value, path.split('.')));
  return texts.flatMap(({ path, text }): Problem[] => {
    const letters = getUndrawable(text);
    if (letters.length === 0 || !yaml) return [];
    return [
      {
        file: yaml.file,
        ...yaml.locate(path),
        entry: nameEntry(path),
        message: `The fonts of the share pictures do not have ${nameLetters(letters)}.`,
        hint: `${effect} Pages, embeds and data have every letter.`,
      },
    ];
  });
}

function listTexts(value: unknown, [step, ...rest]: readonly string[], path: Path = []): Text[] {
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => step === '*' || step === key)
    .flatMap(([key, inner]) =>
      listTexts(inner, rest, [...path, Array.isArray(value) ? Number(key) : key]),
    );
}

/** `🎉 (U+1F389), 橋 (U+6A4B)`, at most five. */
function nameLetters(letters: readonly string[]): string {
  const named = letters.slice(0, MOST_NAMED).map((letter) => `${letter} (${nameCodes(letter)})`);
  const more = letters.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const nameCodes = (letter: string) =>
  Array.from(letter, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join(' ');

const MOST_NAMED = 5;

/** Texts of the site and of actors that pictures show, in all languages. */
const SITE = [
  'name',
  ...['tagline', 'description'].flatMap((name) => [name, `translations.*.${name}`]),
];
const NAMES = ['*.name', '*.translations.*.name'];
const WITHOUT_NAME =
  'Pictures that would show it are drawn without it; those of quotes by this actor, without the words too.';
const ACTORS = [
  ...['sortName', 'about'].flatMap((name) => [`*.${name}`, `*.translations.*.${name}`]),
  ...['*.roles.*.title', '*.roles.*.translations.*'],
];

type Path = readonly PropertyKey[];
type Text = { path: Path; text: string };
