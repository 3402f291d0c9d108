import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Draft } from './kind.ts';

/** Copies the pictures of one explainer to another; `dir` is the folder of all explainers. */
export async function copyPictures(
  dir: string,
  { of, id }: NonNullable<Draft['pictures']>,
): Promise<void> {
  for (const file of of.pictures?.keys() ?? []) {
    await mkdir(dirname(join(dir, id, file)), { recursive: true });
    await copyFile(join(dir, of.id, file), join(dir, id, file), constants.COPYFILE_EXCL);
  }
}
