import type { SiteContent } from '#schemas/files.ts';
import { createFormFinder } from './form-tree.ts';

/**
 * Makes a function that finds where a text names one of `entries`.
 *
 * At each place the longest form wins. A form that has capitals after its first letter, and every form of a name, is
 * matched as it is written; the rest also in capitals or lower case, and with an English plural. A possessive ending
 * is left outside. Words in quotation marks are somebody's own and are passed over; `openQuote` says in which
 * quotation mark the text before ended, and so does the answer.
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
 * What running text may name. A state is not looked for: its name is more often a place's, so an author marks it with
 * `<Actor>` where it acts. Names and terms count in every language they are translated into. Actors come first: where a term has the same name, it is marked at the next mention.
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

/** A form with capitals after its first letter. */
const isName = (form: string) => /^.+\p{Lu}/su.test(form.normalize());

/** What two forms have in common that a text cannot tell apart. */
export const getFormKey = (form: string) => form.normalize().toLowerCase().replaceAll(/\s+/gu, ' ');

/** The spans of a text between quotation marks, and the mark that is still open at its end. */
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

/** Which marks end what a mark began: English, German, French and straight ones. */
const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '"': '"' };

export type MentionEntry = {
  kind: 'term' | 'actor';
  id: string;
  /** The name and every other form the text may have. */
  forms: readonly string[];
};

type Mention = { start: number; written: string; entries: MentionEntry[] };

export type Finder = (
  text: string,
  openQuote?: string,
) => { mentions: Mention[]; openQuote: string };
