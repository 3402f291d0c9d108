/** The initial state: paused at the first piece. */
export const START: Reading = { status: 'paused', at: 0, speed: 1 };

/**
 * The next state after a control is used or a piece has been spoken. Pure; gives the same state if the event changes
 * nothing.
 *
 * `parts` has the section number of each piece.
 */
export function step(reading: Reading, event: ReadingEvent, parts: readonly number[]): Reading {
  const { status, at } = reading;
  const last = parts.length - 1;
  switch (event.kind) {
    case 'play':
      if (status === 'playing' || last < 0) return reading;
      return { ...reading, status: 'playing', at: status === 'ended' ? 0 : at };
    case 'pause':
      return status === 'playing' ? { ...reading, status: 'paused' } : reading;
    case 'spoken':
      if (status !== 'playing') return reading;
      return at < last ? { ...reading, at: at + 1 } : { ...reading, status: 'ended' };
    case 'next': {
      const next = parts.findIndex((part, index) => index > at && part !== parts[at]);
      return next < 0 ? reading : { ...reading, at: next };
    }
    case 'previous': {
      const start = parts.indexOf(parts[at] ?? 0);
      const isInside = at > start || status === 'ended';
      const before = isInside ? start : Math.max(0, parts.indexOf(parts[start - 1] ?? 0));
      if (at === before && status !== 'ended') return reading;
      return { ...reading, at: before, status: status === 'ended' ? 'paused' : status };
    }
    case 'speed':
      return event.speed === reading.speed ? reading : { ...reading, speed: event.speed };
  }
}

/** `at` is the index of the current or last piece; `speed` is relative to the voice’s own. */
export type Reading = { status: 'playing' | 'paused' | 'ended'; at: number; speed: number };

export type ReadingEvent =
  { kind: 'play' | 'pause' | 'spoken' | 'next' | 'previous' } | { kind: 'speed'; speed: number };
