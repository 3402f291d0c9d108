import { z } from 'astro/zod';
import { shared, translatedName } from './actor-fields.ts';
import { actorId, country } from './primitives.ts';
import { translations } from './translations.ts';

const WHOLE = { error: 'A size is a whole number, such as `39`.', abort: true };

/** Several who speak or act as one. */
export const group = z
  .strictObject({
    kind: z.literal('group'),
    ...shared,
    translations: translations(z.strictObject(translatedName)),
    country: country.optional().describe('The country, where all members act for the same one.'),
    members: z
      .array(actorId)
      .default([])
      .describe('Those of actors.yaml who belong to it. They need not be all there are.'),
    size: z
      .number()
      .refine((value) => Number.isInteger(value) && value > 0, WHOLE)
      .meta({ type: 'integer', minimum: 1 })
      .optional()
      .describe('How many belong to it, where `members` does not name all of them: `39`.'),
    'counts-as': z
      .enum(['group', 'members'])
      .optional()
      .describe(
        'Whose row has what the group states: `members` for each of those named, `group` for the group alone. Left out, it is `group` where `size` is more than those named, and `members` otherwise.',
      ),
  })
  .refine(({ members, size }) => size === undefined || size >= members.length, {
    path: ['size'],
    error: '`members` names more than `size` says there are. Mend one of them.',
  })
  .refine((value) => value['counts-as'] !== 'members' || value.members.length > 0, {
    path: ['counts-as'],
    error: 'No members are named. Name some under `members`, or write `counts-as: group`.',
  });
