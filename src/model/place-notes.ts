/**
 * Where the notes of a section stand if there is a margin, so that they leave as little empty space in the text as
 * possible: in the margin at the row of their passage or a later one, over one or more rows, or in columns below it.
 *
 * Takes the passages in order, each with its likely height and those of its notes in pixels. Gives a place for each
 * passage; rows count from 1, and notes below a passage have a row of their own.
 */
export function placeNotes(passages: readonly Heights[]): NotePlace[] {
  const { places } = findBest(passages, 0, 0, new Map());
  let below = 0;
  return places.map((place) => {
    if (place.kind === 'below') below += 1;
    return place.kind === 'beside' ? { ...place, row: place.row + below } : place;
  });
}

/** The best places from a passage on, if the margin is free from the row `free` on. */
function findBest(
  passages: readonly Heights[],
  index: number,
  free: number,
  known: Map<string, Plan>,
): Plan {
  const passage = passages[index];
  if (!passage) return { cost: 0, places: [] };
  const key = `${index} ${free}`;
  const found = known.get(key);
  if (found) return found;
  const plans = listChoices(passages, index, free).map(({ place, cost, end }) => {
    const rest = findBest(passages, index + 1, end, known);
    return { cost: cost + rest.cost, places: [place, ...rest.places] };
  });
  const best = plans.reduce((one, other) => (other.cost < one.cost ? other : one));
  known.set(key, best);
  return best;
}

function listChoices(passages: readonly Heights[], index: number, free: number): Choice[] {
  const notes = passages[index]?.notes ?? [];
  if (notes.length === 0) return [{ place: { kind: 'none' }, cost: 0, end: free }];
  const height = notes.reduce((sum, note) => sum + note, 0);
  const start = Math.max(index, free);
  const lengths = Array.from({ length: MOST_ROWS }, (_, before) => before + 1);
  const beside = lengths.map((rows): Choice => {
    const end = start + rows;
    const next = passages.slice(start, end).reduce((sum, { text }) => sum + text, 0);
    const cost = Math.max(0, height - next) + LATE * (start - index) + rows;
    return { place: { kind: 'beside', row: start + 1, rows }, cost, end };
  });
  if (free > index) return beside;
  const columns = Math.max(...notes, height / COLUMNS);
  return [...beside, { place: { kind: 'below' }, cost: columns + BELOW, end: index + 1 }];
}

/** What a row between a passage and its notes, and notes below it, weigh against empty space, in pixels. */
const [LATE, BELOW] = [60, 60];
const COLUMNS = 3;

/** Maximum rows of one passage’s notes; `notes.css` has classes for them. */
const MOST_ROWS = 4;

type Choice = { place: NotePlace; cost: number; end: number };
type Plan = { cost: number; places: NotePlace[] };
export type Heights = { text: number; notes: number[] };
export type NotePlace =
  { kind: 'none' } | { kind: 'below' } | { kind: 'beside'; row: number; rows: number };
