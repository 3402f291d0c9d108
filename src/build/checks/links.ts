import type { Problem } from '#errors.ts';
import { closest } from 'fastest-levenshtein';
import { hasFile, isStandalone, hasTarget, resolveAddress } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';

/** Every link within the site leads to an existing file and, if it has a fragment, to an existing element. */
export function checkLinks(site: BuiltSite): Problem[] {
  const dead = new Map<string, Dead>();
  // A standalone copy repeats the links of its page as absolute addresses: the problem is reported for the page.
  const pages = [...site.pages.values()].toSorted(
    (a, b) => Number(isStandalone(a.path)) - Number(isStandalone(b.path)),
  );
  for (const { path, links } of pages) {
    for (const { address, text } of links) {
      const message = explainDead(site, path, address);
      if (message === undefined) continue;
      const { path: to, fragment } = resolveAddress(site, path, address) ?? {};
      const key = `${to ?? address}#${fragment} ${message}`;
      const seen = dead.get(key) ?? { path, address, text, message, pages: [] };
      if (!seen.pages.includes(path)) seen.pages.push(path);
      dead.set(key, seen);
    }
  }
  return [...dead.values()].map(({ path, address, text, message, pages }) => ({
    file: path,
    entry: text === '' ? undefined : `“${text.slice(0, 60)}”`,
    message,
    received: address,
    hint: `${suggestPage(site, path, address)}${pages.length > 1 ? ` On ${pages.length} pages in all.` : ''}`,
  }));
}

function explainDead(site: BuiltSite, from: string, address: string): string | undefined {
  const target = resolveAddress(site, from, address);
  if (!target) return undefined;
  const { path, fragment } = target;
  if (path === undefined) return `The link leads out of the site’s own path, ${site.basePath}.`;
  if (!hasFile(site, path)) return 'The link leads to a page or file that is not there.';
  return hasTarget(site, path, fragment)
    ? undefined
    : `The page ${path} has no place \`#${fragment}\`.`;
}

function suggestPage(site: BuiltSite, from: string, address: string): string {
  const { path, fragment } = resolveAddress(site, from, address) ?? { path: '/', fragment: '' };
  const page = site.pages.get(path ?? '');
  const known = page ? [...page.ids] : [...site.pages.keys()];
  if (known.length === 0) return 'Take the part from `#` on away.';
  return `Did you mean ${page ? `\`#${closest(fragment, known)}\`` : closest(path ?? '/', known)}?`;
}

type Dead = { path: string; address: string; text: string; message: string; pages: string[] };
