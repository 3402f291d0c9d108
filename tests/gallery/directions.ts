/**
 * The documents that each example has, by the last part of their address. Here alone it is decided in which
 * language, and so in which direction, a document is.
 */
export const DIRECTIONS: Record<string, Direction> = {
  ltr: { language: 'en', dir: 'ltr' },
  rtl: { language: 'ar', dir: 'rtl' },
};

export type Direction = { language: string; dir: 'ltr' | 'rtl' };
