import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives short names to the attributes that keep a component’s styles to it: a long page has thousands of them. It is
 * done before files are named after what is in them, so that no file changes under its name.
 *
 * Takes the absolute path of `src/`. The build ends with an Error when two components would share a name.
 */
export function shortScopes(srcDir: string): Plugin {
  const files = readdirSync(srcDir, { recursive: true, encoding: 'utf8' });
  const shorten = createShortener(
    srcDir,
    files.filter((file) => file.endsWith('.astro')),
  );
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
 * Astro’s names come from where a file lies on this machine; ours are the numbers of the components below `src/`, by
 * their paths, and for others, such as those of the gallery, come from the path.
 */
export function createShortener(
  srcDir: string,
  components: readonly string[],
): (code: string, id: string) => string {
  const numbers = new Map(
    components
      .map(normalize)
      .toSorted()
      .map((path, index) => [path, index.toString(36)]),
  );
  const owners = new Map<string, string>();
  return (code, id) => {
    const path = normalize(relative(srcDir, id.replace(/\?.*/, '')));
    const number = numbers.get(path);
    const name = number === undefined ? `data-1${getHash(path)}` : `data-0${number}`;
    const owner = owners.get(name) ?? path;
    if (owner !== path)
      throw new Error(
        `The styles of ${path} and ${owner} would mix: both are marked ${name}. Rename one of the files.`,
      );
    owners.set(name, path);
    return code
      .replaceAll(SCOPE_CLASS, '')
      .replaceAll(SCOPE_PROP, `"${name}": ""`)
      .replaceAll(SCOPE, name);
  };
}

const normalize = (path: string) => path.replaceAll(sep, '/');

/** Three digits or letters. */
function getHash(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return (parseInt(hash, 16) % 36 ** 3).toString(36).padStart(3, '0');
}

/** No attribute with a meaning starts with a digit. */
const SCOPE = /data-astro-cid-\w{8}/g;

/** Astro writes `="true"` for it. */
const SCOPE_PROP = /"data-astro-cid-\w{8}": true/g;

/** Astro adds it to elements with spread attributes, which have the attribute as well. */
const SCOPE_CLASS = /, undefined, \{ "class": "astro-\w{8}" \}/g;
