import type { z } from 'astro/zod';

/** Explains why a value is refused, worded to follow its name; undefined if it is valid. */
export function refuseValue(
  schema: z.ZodType,
  value: string,
  choices?: readonly string[],
): string | undefined {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  if (choices && !choices.includes(value)) return `is “${shown}”, which is not known.`;
  const message = schema.safeParse(value).error?.issues[0]?.message;
  return message && `is “${shown}”. ${message}`;
}
