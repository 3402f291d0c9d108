import type { Engine } from './engine.ts';

/** One thing that a reader does. It fails by an Error that says what is wrong. */
export type Step = {
  name: string;
  run: (engine: Engine, site: JourneySite) => Promise<void>;
  /** False where an engine’s driver has no way to do it, which the table says. */
  isPossible?: (engine: Engine) => boolean;
};

/** Where the site is served: as it is, and so that no script of it runs. Paths begin with `/`, so these end before. */
export type JourneySite = {
  origin: string;
  /** The folder of the built site. */
  dir: string;
  withoutScript: string;
  /** Serves a page of another site until the journey ends. Gives its address. */
  serveParent: (html: string, library?: string) => Promise<string>;
  /** Keeps a picture of the window under a name. */
  keep: (engine: Engine, name: string) => Promise<void>;
};

/** Opens a page in a window of a size. */
export async function visit(
  engine: Engine,
  url: string,
  width = 1280,
  height = 800,
): Promise<void> {
  await engine.resize(width, height);
  await engine.open(url);
}

export const EXPLAINER = '/ukraine-ceasefire-call/';
