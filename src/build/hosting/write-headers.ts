import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeHeaders } from './make-headers.ts';

/** Writes the file `_headers` into a built site that is served from `basePath`. */
export const writeHeaders = (dir: string, basePath: string): Promise<void> =>
  writeFile(join(dir, '_headers'), makeHeaders(basePath));
