import type { Problem } from '#errors.ts';
import type { Folders } from '../read/content-read.ts';
import { cutOuterPoint } from '../record-lock/article-words.ts';

/**
 * Finds a comma, or a full stop behind what is no whole sentence, at the end of quoted words: it belongs to the sentence
 * around the quotation, and would stand in share pictures and citations as if the speaker had made a pause there.
 */
export function findOuterPoints({ explainers }: Folders): Problem[] {
  return explainers.flatMap(({ values, yaml }) =>
    Object.entries(values.quotes ?? {}).flatMap(([id, { text, original }]): Problem[] =>
      isOuter(text, original?.text)
        ? [
            {
              file: yaml.quotes?.file ?? '',
              ...yaml.quotes?.locate([id, 'text']),
              entry: `${id} › text`,
              message: `The ${text.endsWith(',') ? 'comma' : 'full stop'} at the end belongs to the sentence around the quotation.`,
              received: text,
              hint: `Write \`text: ${cutOuterPoint(text)}\`; the record lock accepts both.`,
            },
          ]
        : [],
    ),
  );
}

/** A full stop is the speaker’s own if the original has the end of a sentence there. */
const isOuter = (text: string, original = '') =>
  OUTER.test(text) && (text.endsWith(',') || !/[.!?…]$/u.test(original));

/** A comma; or a full stop behind words that begin small and have no other end of a sentence in them. */
const OUTER = /,$|^\p{Ll}[^.!?…]*(?<!\.)\.$/u;
