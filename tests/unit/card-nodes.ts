import type { Node } from '@takumi-rs/core';
import { HEIGHT, WIDTH } from '#outputs/cards/templates/style.ts';
import { getColour } from '#styles/palette.ts';

/** All nodes of a layout, from the outside in. */
export const flatten = (node: Node): Node[] => [
  node,
  ...(node.type === 'container' ? (node.children ?? []).flatMap(flatten) : []),
];

/** The words of a layout; one line may consist of several. */
export const getTexts = (node: Node): string[] =>
  flatten(node).flatMap((found) => (found.type === 'text' ? [found.text] : []));

/** Removes punctuation, which alternative texts add to make sentences. */
export const strip = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What is drawn right above the strip at the bottom, right at its end, or at the edges, in the raw pixels of a picture. */
export function findStrayInk(pixels: Buffer): string[] {
  const getPixel = (x: number, y: number) => pixels.readUInt32BE((y * WIDTH + x) * 4);
  const rows = Array.from({ length: HEIGHT }, (_, y) => y);
  const ground = toPixel('ground');
  const top = rows.findLastIndex((y) => getPixel(2, y) === ground) + 1;
  const strip = getPixel(2, HEIGHT - 1);
  const surfaces = ['sunk', 'accent-ground', 'later'].map(toPixel);
  const stray = top < 100 || !surfaces.includes(strip) ? ['no strip'] : [];
  const look = (x: number, y: number) => {
    if (getPixel(x, y) !== (y < top ? ground : strip)) stray.push(`${x}, ${y}`);
  };
  for (let x = 0; x < WIDTH; x += 1)
    for (const y of [top - 3, top - 2, top - 1, HEIGHT - 3, HEIGHT - 2]) look(x, y);
  for (let y = 13; y < HEIGHT; y += 1) for (const x of [6, 14, 1185, 1193]) look(x, y);
  return stray;
}

const toPixel = (name: string) => Number.parseInt(`${getColour(name).light.slice(1)}ff`, 16);
