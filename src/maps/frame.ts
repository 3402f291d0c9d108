/** In pixels. */
export type Size = { width: number; height: number };

/** The smallest detail that is drawn, and the margin around a view, in pixels. */
export type Frame = Size & {
  margin: { across: number; top: number; bottom: number };
  detail: number;
  isWorld: boolean;
};
