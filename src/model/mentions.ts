import type { SiteContent } from '#schemas/files.ts';
import { createFormFinder } from './form-tree.ts';

/**
 * Makes a function that finds where a text mentions one of `entries`.
 *
 * At each position the longest form wins. A form with capitals after its first letter, and every form of a name, must
 * match as written. All others also match with the first letter in the other case, and as an English plural. A
 * possessive ending is not part of the match. Words in quotation marks are somebody else’s and are skipped: `openQuote`
 * is the quotation mark still open from the text before, and the result has the one still open at the end.
 */
export function createFinder(entries: readonly MentionEntry[]): Finder {
  const forms = entries.flatMap((entry) => entry.forms.map((form) => ({ entry, form })));
  const find = createFormFinder(
    forms.map(({ entry: { kind }, form }) => ({
      form,
      isFlexible: kind === 'term' && !isName(form),
    })),
  );
  const byForm = Map.groupBy(forms, ({ form }) => getFormKey(form));

  return (text, openQuote = '') => {
    const quoted = getQuoted(text, openQuote);
    let passed = 0;
    const mentions = find(text).flatMap(({ start, written }) => {
      while ((quoted.ranges[passed]?.[1] ?? Infinity) <= start) passed += 1;
      if ((quoted.ranges[passed]?.[0] ?? Infinity) < start + written.length) return [];
      const form = getFormKey(written);
      const named = [form, form.replace(/s$/, ''), form.replace(/es$/, '')]
        .map((candidate) => byForm.get(candidate))
        .find((candidate) => candidate !== undefined);
      return named ? [{ start, written, entries: named.map(({ entry }) => entry) }] : [];
    });
    return { mentions, openQuote: quoted.openQuote };
  };
}

/**
 * The entries that running text may mention. States are not searched for: a state’s name usually means the place, so
 * authors mark it with `<Actor>` where the state acts. Names and terms are matched in every language they are
 * translated into. Actors come first: if a term has the same name, it is marked at the next mention.
 */
export function getMentionEntries({
  actors: people = {},
  glossary: terms = {},
}: Partial<Pick<SiteContent, 'actors' | 'glossary'>>): MentionEntry[] {
  return [
    ...Object.entries(people)
      .filter(([, { kind }]) => kind !== 'state')
      .map(([id, { translations = {}, ...actor }]) => ({
        kind: 'actor' as const,
        id,
        forms: [actor, ...Object.values(translations)].flatMap(({ name, aliases }) => [
          name,
          ...aliases,
        ]),
      })),
    ...Object.entries(terms).map(([id, { translations = {}, ...term }]) => ({
      kind: 'term' as const,
      id,
      forms: [term, ...Object.values(translations)].flatMap((words) => [
        words.term,
        ...words.aliases,
      ]),
    })),
  ];
}

/** True for a form with capitals after its first letter. */
const isName = (form: string) => /^.+\p{Lu}/su.test(form.normalize());

/** A key that is the same for two forms that a text cannot tell apart. */
export const getFormKey = (form: string) => form.normalize().toLowerCase().replaceAll(/\s+/gu, ' ');

/** The spans of a text inside quotation marks, and the mark that is still open at the end. */
function getQuoted(text: string, openQuote: string) {
  const ranges: [number, number][] = [];
  let open = openQuote;
  let start = 0;
  for (const { 0: character, index } of text.matchAll(/[“”„«»"]/g)) {
    if (open === '') {
      if (!(character in CLOSING)) continue;
      open = character;
      start = index;
    } else if (CLOSING[open]?.includes(character)) {
      ranges.push([start, index]);
      open = '';
    }
  }
  if (open !== '') ranges.push([start, text.length]);
  return { ranges, openQuote: open };
}

/** The closing marks for each opening mark: English, German, French and straight ones. */
const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '"': '"' };

export type MentionEntry = {
  kind: 'term' | 'actor';
  id: string;
  /** The name and all other forms to look for. */
  forms: readonly string[];
};

type Mention = { start: number; written: string; entries: MentionEntry[] };

export type Finder = (
  text: string,
  openQuote?: string,
) => { mentions: Mention[]; openQuote: string };
