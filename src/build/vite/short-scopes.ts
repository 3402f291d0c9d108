import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Shortens the attributes that scope a component’s styles. Scope attributes carry no meaning for readers but are 5 % of
 * a long page’s bytes. This happens before file names get their content hash, so that no file changes under its name.
 *
 * Takes the absolute path of `src/`. The build fails with an Error if two components would get the same name.
 */
export function shortScopes(srcDir: string): Plugin {
  const files = readdirSync(srcDir, { recursive: true, encoding: 'utf8' });
  const shorten = createShortener(
    srcDir,
    files.filter((file) => file.endsWith('.astro')),
  );
  return {
    name: 'on-record:short-scopes',
    // Runs before Astro caches the styles for the pages of `npm run dev`.
    enforce: 'pre',
    transform: {
      filter: { id: /\.astro(\?|$)/, code: SCOPE },
      handler: (code, id) => ({ code: shorten(code, id), map: null }),
    },
  };
}

/**
 * Gives a function that shortens the scopes in the compiled code or styles of a component, given its id. Astro’s names
 * depend on where a file is on this machine. Ours are the index of each component below `src/`, sorted by path; for
 * components elsewhere, such as those of the gallery, a hash of the path.
 */
export function createShortener(
  srcDir: string,
  components: readonly string[],
): (code: string, id: string) => string {
  const numbers = new Map(
    components
      .map(normalize)
      .toSorted()
      .map((path, index) => [path, String(index)]),
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

/** No other attribute starts with `data-` and a digit. */
const SCOPE = /data-astro-cid-\w{8}/g;

/** How Astro writes it in code: with `="true"`. */
const SCOPE_PROP = /"data-astro-cid-\w{8}": true/g;

/** Astro adds this class to elements with spread attributes, which already have the attribute. */
const SCOPE_CLASS = /, undefined, \{ "class": "astro-\w{8}" \}/g;
