import { getGroups } from './axis-groups.ts';
import type { Axis } from './axis.ts';

/** The id of a head in the table of lanes, counted from 0; an editor’s id has no two hyphens. */
export const laneHeadId = (kind: 'group' | 'day' | 'lane', index: number): string =>
  `${kind}--${index}`;

/**
 * The ids of all heads of a cell, for its `headers`: heads in two lines are not told apart by `scope` alone
 * (https://www.w3.org/WAI/tutorials/tables/multi-level/). Takes the number of its lane and its columns.
 */
export function getCellHeads(
  lane: number,
  { from, to }: { from: number; to: number },
  { columns }: Axis,
): string {
  const groups = getGroups(columns).flatMap((one, index) =>
    one.group !== '' && one.from <= to && from < one.to ? [laneHeadId('group', index)] : [],
  );
  const days = columns.flatMap((_column, index) =>
    from <= index && index <= to ? [laneHeadId('day', index)] : [],
  );
  return [laneHeadId('lane', lane), ...groups, ...days].join(' ');
}
