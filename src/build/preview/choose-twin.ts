import { stat } from 'node:fs/promises';
import { ENCODINGS } from '../hosting/host-rules.ts';

/**
 * Chooses what to send for a file: its best compressed twin that the request accepts, or the file. Takes the path of
 * the file and the header `Accept-Encoding`; says also whether the file has any twin.
 */
export async function chooseTwin(
  path: string,
  accepted = '',
): Promise<{ path: string; encoding?: string; hasTwins: boolean }> {
  const twins: { path: string; encoding: string }[] = [];
  for (const [encoding, ending] of Object.entries(ENCODINGS)) {
    const twin = `${path}.${ending}`;
    const found = await stat(twin).catch(() => undefined);
    if (found?.isFile()) twins.push({ path: twin, encoding });
  }
  const chosen = twins.find(({ encoding }) => accepts(accepted, encoding));
  return { path, ...chosen, hasTwins: twins.length > 0 };
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding; `*` is not used for these. */
const accepts = (header: string, encoding: string) =>
  header
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q\s*=\s*/))
    .some(([name, quality = '1']) => name === encoding && Number(quality) > 0);
