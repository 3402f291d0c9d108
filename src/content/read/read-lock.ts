import { basename } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '#errors.ts';

/**
 * Reads a lock. Takes its text, if there is one, its file as an editor knows it, and its schema. Gives undefined if
 * there is no lock, and a problem if it is not valid.
 */
export function readLock<Schema extends z.ZodType>(
  text: string | undefined,
  file: string,
  schema: Schema,
): { lock: z.output<Schema> | undefined; problems: Problem[] } {
  if (text === undefined) return { lock: undefined, problems: [] };
  const result = schema.safeParse(parseJson(text));
  if (result.success) return { lock: result.data, problems: [] };
  const [issue] = result.error.issues;
  return {
    lock: undefined,
    problems: [
      {
        file,
        entry: issue?.path.join(' › ') || undefined,
        message: 'The lock cannot be read: a command writes it, and nobody else should.',
        hint: `Bring back the last good ${basename(file)} from version control.`,
      },
    ],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
