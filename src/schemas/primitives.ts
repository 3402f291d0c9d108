import { z } from 'astro/zod';
import { findLanguageTag, LANGUAGE_TAGS } from './language-tags.ts';
import { isEdtf } from '#dates/parse-date.ts';
import { RESERVED_IDS } from './reserved-ids.ts';

/** Many file systems limit names to 255 bytes, and an id is part of a name with endings and other ids. */
const LONGEST_ID = 64;

/** Lower-case kebab-case: `macron-guns-silent`, `p10`, `s02`. It becomes part of an address and never changes. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'An id is lower-case letters, digits and single hyphens, such as `guns-silent`.',
  })
  .max(LONGEST_ID, {
    error: (issue) =>
      `An id has at most ${LONGEST_ID} characters; this one has ${(issue.input as string).length}. Choose a shorter one, such as \`guns-silent\`.`,
  });

/** An id of an entry in another file of the site; editors’ programs offer the existing ones. */
export const actorId = id.meta({ idsOf: 'actors' });
export const termId = id.meta({ idsOf: 'glossary' });

/** Several ids in one attribute of a block. */
export const ids = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\s+[a-z0-9]+(-[a-z0-9]+)*)*$/, {
  error: 'Write ids with spaces between them, such as `kyiv moscow`.',
});

/**
 * An id that is the first or second part of an address, where words such as `timeline` are taken. It also names a file,
 * which cannot have the name of a device: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const addressId = id
  .refine((value) => !RESERVED_IDS.includes(value), {
    error: (issue) =>
      `The id \`${issue.input as string}\` is a word that addresses need. Taken: ${RESERVED_IDS.join(', ')}.`,
  })
  .refine((value) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(value), {
    error: (issue) =>
      `The id \`${issue.input as string}\` names a file, and Windows takes no file of that name. Choose another, such as \`the-${issue.input as string}\`.`,
  });

/** An id of a sentence of the article, such as `L1` or `B12`. */
export const sentenceId = z
  .string()
  .regex(/^[A-Z]+[0-9]+$/, { error: 'A sentence id is capitals and a number, such as `L1`.' });

const filled = z.string().min(1, { error: 'The text is empty.' });
const isTrimmed = (value: string) => value === value.trim();
const NOT_TRIMMED = { error: 'The text starts or ends with white space.' };

/** Running text: not empty, no leading or trailing white space. */
export const text = filled.refine(isTrimmed, NOT_TRIMMED);

/** Text of one line, such as a title: in feeds, citations and data files a line break would end it. */
export const line = filled
  .regex(/^[^\n\v\f\r\u0085\u2028\u2029]*$/, {
    error:
      'This field is one line, and the text has a line break. Write it on one line; where that gets long, begin it with `>-`, which joins the lines below.',
    abort: true,
  })
  .refine(isTrimmed, NOT_TRIMMED);

/** A name or term that running text is searched for; it must not be a whole sentence. */
export const name = line.max(100, { error: 'A name or term has at most 100 characters.' });

/** A date in EDTF: https://www.loc.gov/standards/datetime/, level 1 without times, and the level 2 set `[a..b]`. */
const edtfText = z.string().refine(isEdtf, {
  error:
    'Not a date in EDTF. Write `2025-03-17`, `2025-03`, `2025-03-18~` (about), `2022-03/..` (since), `../2025-03-17` (by), `2025-03-12~/2025-03-16~` (a range) or `[2025-03-17..2025-03-18]` (one of these); `2021-21` (spring), `199X`, `18XX`, `1985-04-XX` (some day), `-0043` (44 BC), `2025?` (uncertain).',
});

/** YAML reads a year alone as a number, and drops the zeros of `-0043`. */
export const edtf = z
  .preprocess((value) => (typeof value === 'number' ? writeYear(value) : value), edtfText)
  .meta({ type: ['string', 'integer'] });

/** A calendar day, `2025-03-17`, for our own actions, whose day is always known. */
export const day = edtfText.regex(/^\d{4}-\d{2}-\d{2}$/, {
  error: 'Write the day in full, such as `2026-11-24`.',
});

const NO_LANGUAGE = 'A language is a BCP 47 tag, such as `en` or `uk`.';

/** A language tag as in HTML’s `lang`: `en`, `uk`, `en-GB`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: NO_LANGUAGE, abort: true })
  .refine(isLanguage, { error: NO_LANGUAGE });

/** A language that has interface words. */
export const interfaceLanguage = language.refine((value) => findLanguageTag(value) !== undefined, {
  error: (issue) =>
    `There are no interface words in \`${issue.input as string}\`. There are in: ${LANGUAGE_TAGS.join(', ')}.`,
});

/** A country code of ISO 3166-1: `UA`. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'A country is two capitals (ISO 3166-1), such as `UA`.' });

/** References to sources by their ids in sources.yaml; written next to what they support. */
export const sourceIds = z.array(id).min(1, { error: 'Name at least one source.' });

const writeYear = (year: number) =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year);

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
