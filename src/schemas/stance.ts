import { z } from 'astro/zod';
import { id, line } from './primitives.ts';

/** Neutral labels for what an actor wants, refuses or conditions. */
export const STANCES = [
  'supports',
  'supports-with-conditions',
  'welcomes',
  'willing',
  'demands',
  'urges',
  'has-leverage',
  'rejects',
  'raises-concerns',
  'criticises',
  'accuses',
  'on-the-agenda',
  'optimistic',
  'mixed',
  'declines-to-say',
] as const;

/** A mark that no stance above has. */
const SPARE_MARKS = ['bars'] as const;

/** The names of all marks that a stance may have. */
export const STANCE_MARK_NAMES = [...STANCES, ...SPARE_MARKS] as const;

/** A stance that an explainer names for itself. */
export const ownStance = z.strictObject({
  id: id.describe('Used as `stance` in positions.yaml; it never changes.'),
  label: line.describe('A neutral word or two, as they stand before the position: `Abstains`.'),
  mark: z
    .enum(STANCE_MARK_NAMES)
    .describe('Its mark: `bars`, or the mark of a stance that no position of this explainer has.'),
});

export type Stance = (typeof STANCES)[number];
export type StanceMark = (typeof STANCE_MARK_NAMES)[number];
export type OwnStance = z.output<typeof ownStance>;
