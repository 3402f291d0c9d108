import type { Forward } from './host-rules.ts';

/**
 * Makes the file `_redirects`, as Cloudflare Pages and Netlify read it:
 * https://developers.cloudflare.com/pages/configuration/redirects/
 *
 * Netlify prefers a file that is there, the page that forwards; it has no sign for the opposite that the other accepts.
 */
export const makeRedirects = (forwards: readonly Forward[]): string =>
  ['# Pages that have moved.', ...forwards.map(({ from, to }) => `${from} ${to} 301`), ''].join(
    '\n',
  );

/** Reads the file again; anything in it that this file does not write is left out. */
export const readRedirects = (text: string): Forward[] =>
  [...text.matchAll(/^(\/\S*) (\/\S*) 301$/gm)].map(([, from = '', to = '']) => ({ from, to }));
