/**
 * A browser as a reader uses it: a window, a mouse and a keyboard. One file an engine implements it; the journeys are
 * written once.
 */
export type Engine = {
  name: string;
  /** The version of the browser, as it says itself. */
  version: string;
  /** The size of what shows the page, in CSS px. */
  resize: (width: number, height: number) => Promise<void>;
  /** Opens an address and waits until the page is loaded. It rejects if nobody answers there. */
  open: (url: string) => Promise<void>;
  /** Runs a function in the page, by its text: it uses nothing but its arguments, which are JSON, as is its result. */
  evaluate: Evaluate;
  /** Presses the mouse at a place of the window, in CSS px. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** Presses the mouse at one place, and lets it go at another. */
  drag: (from: Place, to: Place) => Promise<void>;
  /** Presses keys together: `a`, `Escape`, `Control+v`. */
  press: (keys: string) => Promise<void>;
  /** A PNG of the window. */
  takeScreenshot: () => Promise<Buffer>;
  /** The page on A4 as a PDF; missing where the engine has no way to ask for it. */
  print?: () => Promise<Buffer>;
  stop: () => Promise<void>;
};

/** A place of the window, in CSS px. */
export type Place = { x: number; y: number };

type Evaluate = <Args extends unknown[], Result>(
  run: (...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

/** The text of a call that gives its result as JSON, also of a promise. */
export const writeCall = (run: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `Promise.resolve((${String(run)})(${args.map((arg) => JSON.stringify(arg)).join(',')})).then((value) => JSON.stringify(value ?? null))`;

/**
 * A mouse that is pressed at one place and let go at another, or the same, as WebDriver and BiDi perform it:
 * https://w3c.github.io/webdriver/#actions
 */
export function makeDrag(from: Place, to: Place): Actions {
  const move = ({ x, y }: Place, duration: number) => ({ type: 'pointerMove', duration, x: Math.round(x), y: Math.round(y) }); // prettier-ignore
  const down = { type: 'pointerDown', button: 0 };
  const moves = from === to ? [] : [move(to, 100)];
  return {
    type: 'pointer',
    id: 'mouse',
    actions: [move(from, 0), down, ...moves, { type: 'pointerUp', button: 0 }],
  };
}

export function makeClick(x: number, y: number): Actions {
  const place = { x, y };
  return makeDrag(place, place);
}

/** Keys that are pressed together, as `press` takes them, in the same form. */
export function makePress(keys: string): Actions {
  const all = keys === '+' ? ['+'] : keys.split('+').map((key) => KEYS[key] ?? key);
  const down = all.map((value) => ({ type: 'keyDown', value }));
  const up = all.toReversed().map((value) => ({ type: 'keyUp', value }));
  return { type: 'key', id: 'keys', actions: [...down, ...up] };
}

const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

type Actions = { type: string; id: string; actions: readonly object[] };
