import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRedirects } from '../hosting/make-redirects.ts';

/** Finds where a page has moved, with the query that was asked; undefined if it has not. Takes the site’s folder. */
export async function findForward(
  dir: string,
  address: string,
): Promise<{ kind: 'moved'; to: string } | undefined> {
  const [path = '', query] = address.split(/\?(.*)/s);
  const text = await readFile(join(dir, '_redirects'), 'utf8').catch(() => '');
  const to = readRedirects(text).find(({ from }) => from === path)?.to;
  return to === undefined
    ? undefined
    : { kind: 'moved', to: `${to}${query === undefined ? '' : `?${query}`}` };
}
