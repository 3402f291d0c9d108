import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives short names to the attributes that keep a component’s styles to it: a long page has thousands of them. It is
 * done before files are named after what is in them, so that no file changes under its name.
 *
 * Takes the absolute path of `src/`. The build ends with an Error when two components would share a name.
 */
export function shortScopes(srcDir: string): Plugin {
  const shorten = createShortener(srcDir);
  return {
    name: 'on-record:short-scopes',
    // Before Astro keeps the styles for the pages of `npm run dev`.
    enforce: 'pre',
    transform: {
      filter: { id: /\.astro(\?|$)/, code: SCOPE },
      handler: (code, id) => ({ code: shorten(code, id), map: null }),
    },
  };
}

/**
 * Gives a function that puts short names into the code or the styles of a component, compiled by Astro, with its id.
 * Astro’s names come from where the file lies on this machine, ours from its path below `src/`.
 */
export function createShortener(srcDir: string): (code: string, id: string) => string {
  const owners = new Map<string, string>();
  return (code, id) => {
    const path = relative(srcDir, id.replace(/\?.*/, '')).replaceAll(sep, '/');
    const name = getName(path);
    const owner = owners.get(name) ?? path;
    if (owner !== path)
      throw new Error(
        `The styles of ${path} and ${owner} would mix: both are marked ${name}. Rename one of the files.`,
      );
    owners.set(name, path);
    return code.replaceAll(SCOPE_CLASS, '').replaceAll(SCOPE, name);
  };
}

/** A digit and three digits or letters: no attribute with a meaning starts with a digit. */
function getName(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const number = parseInt(hash, 16) % (10 * 36 ** 3);
  return `data-${number.toString(36).padStart(4, '0')}`;
}

const SCOPE = /data-astro-cid-\w{8}/g;

/** Astro adds it to elements with spread attributes, which have the attribute as well. */
const SCOPE_CLASS = /, undefined, \{ "class": "astro-\w{8}" \}/g;
