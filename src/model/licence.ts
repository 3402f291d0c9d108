/**
 * The page that explains a licence, if it is one of Creative Commons: `CC BY-SA 4.0`, `CC-BY-4.0` (SPDX), `CC0 1.0`.
 * https://creativecommons.org/licenses/
 */
export function getLicenceUrl(licence: string): string | undefined {
  const plain = licence.trim().toLowerCase();
  if (/^cc0([ -]1\.0)?$/.test(plain)) return `${HOST}/publicdomain/zero/1.0/`;
  if (/^(public domain mark|cc[ -]pdm)([ -]1\.0)?$/.test(plain))
    return `${HOST}/publicdomain/mark/1.0/`;
  const [, kind, version, country] = CC.exec(plain) ?? [];
  if (kind === undefined || version === undefined) return undefined;
  return `${HOST}/licenses/${kind}/${version}/${country ? `${country}/` : ''}`;
}

const HOST = 'https://creativecommons.org';
const CC = /^cc[ -](by(?:-nc)?(?:-(?:sa|nd))?)[ -]([1-4]\.[05])(?:[ -]([a-z]{2}))?$/;
