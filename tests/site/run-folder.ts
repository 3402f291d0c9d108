import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Gives all files of a run one folder, which is removed after the run. */
export default async function makeRunFolder({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-run-'));
  provide('runFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    runFolder: string;
  }
}
