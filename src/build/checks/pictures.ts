import type { Problem } from '#errors.ts';
import { hasFile, resolveAddress } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';

/** Every picture in a page or stylesheet, and every share picture, exists. */
export function checkPictures(site: BuiltSite): Problem[] {
  const inPages = [...site.pages.values()].flatMap(({ path, pictures }) =>
    pictures.map(({ address, kind }) => ({ path, address, kind })),
  );
  const inStyles = [...site.styles].flatMap(([path, css]) =>
    [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => ({
      path,
      address,
      kind: 'style' as const,
    })),
  );
  return [...inPages, ...inStyles].flatMap(({ path, address, kind }): Problem[] => {
    if (address.startsWith('data:') || address.startsWith('#')) return [];
    const target = resolveAddress(site, path, address);
    if (!target || (target.path !== undefined && hasFile(site, target.path))) return [];
    return [
      {
        file: path,
        message:
          kind === 'share'
            ? 'The picture that others show for this page is not there.'
            : 'The picture or font is not there.',
        received: address,
        hint: 'Put the file at this address, or take the picture out.',
      },
    ];
  });
}
