import { z } from 'astro/zod';
import { id } from './primitives.ts';

/** The blocks an author can write in a section, with their attributes. */
export const blocks = {
  Quote: z.strictObject({ id: id.describe('A quote of quotes.yaml.') }),
  Note: z.strictObject({ id: id.describe('A note of notes.yaml.') }),
  Term: z.strictObject({ id: id.describe('A term of glossary.yaml.') }),
  Actor: z.strictObject({ id: id.describe('An actor of actors.yaml.') }),
  NoTerm: z.strictObject({}),
};

export const BLOCK_NAMES = Object.keys(blocks) as readonly BlockName[];

export type BlockName = keyof typeof blocks;
