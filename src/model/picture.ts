/** A share picture: its address below the base, what it shows in words, its size in pixels. */
export type Picture = { path: string; alt: string; width: number; height: number };
