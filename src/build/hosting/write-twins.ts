import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../list-files.ts';
import { isText } from './content-types.ts';
import { ENCODINGS } from './host-rules.ts';
import { SITE_FILES } from './write-hosting.ts';

/**
 * Puts beside every file of text its compressed twins, `page.css.br` and `page.css.gz`, which servers send in its place
 * as they are. A small file has none, nor one that they would not make smaller.
 *
 * Takes the folder of a built site and one that keeps the twins for the next build, by what is in the files; what this
 * build did not need is removed from it. The same bytes give the same twins.
 */
export async function writeTwins(dir: string, cacheDir: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const kept = new Set(await readdir(cacheDir));
  const used = new Set<string>();
  const files = (await listFiles(dir)).filter((file) => isText(file) && !SITE_FILES.includes(file));
  const writeNext = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const bytes = await readFile(join(dir, file));
      if (bytes.length <= SMALL) continue;
      const hash = createHash('sha256').update(bytes).digest('hex');
      for (const ending of Object.values(ENCODINGS)) {
        const name = `${hash}-${VERSION}.${ending}`;
        used.add(name);
        const twin = kept.has(name)
          ? await readFile(join(cacheDir, name))
          : await keep(join(cacheDir, name), await COMPRESS[ending](bytes));
        if (twin.length < bytes.length) await writeFile(join(dir, `${file}.${ending}`), twin);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, writeNext));
  for (const name of kept) if (!used.has(name)) await rm(join(cacheDir, name), { force: true });
}

const COMPRESS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: async (bytes: Buffer) => {
    const twin = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
    // The system it was made on; 255 is “unknown” (RFC 1952, 2.3.1).
    twin[9] = 255;
    return twin;
  },
};

/** Writes it whole or not at all, since a build may be interrupted, and files may be the same. */
async function keep(path: string, twin: Buffer): Promise<Buffer> {
  const temporary = `${path}-${randomUUID()}`;
  await writeFile(temporary, twin);
  await rename(temporary, path);
  return twin;
}

/** Bytes; below, the header of a reply weighs as much as what is saved. */
const SMALL = 1024;

/** Another version of a compressor may give other bytes. */
const VERSION = `${process.versions['brotli']}-${process.versions.zlib}`;
