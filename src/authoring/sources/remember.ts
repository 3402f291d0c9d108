import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'astro/zod';

/** What each address gave when it was last asked, so that none is asked twice a day; none of it is content. */
export async function readMemory(file: string): Promise<Memory> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return memory.safeParse(parse(text)).data ?? {};
}

export async function writeMemory(file: string, kept: Memory): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const memory = z.record(
  z.string(),
  z.object({
    /** The day it was asked, `2026-11-26`. */
    day: z.string(),
    /** A hash of its words when it was last there. */
    hash: z.string().optional(),
  }),
);

export type Memory = z.output<typeof memory>;
