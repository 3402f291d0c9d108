import type { FontDetails } from '@takumi-rs/core';
import { FACES, readFace } from '#fonts/faces.ts';

/** The fonts in Takumi’s format. Read once. */
export function getFonts(): Font[] {
  fonts ??= FACES.map((face) => ({
    name: face.name,
    weight: face.weight,
    key: face.file,
    data: readFace(face),
  }));
  return fonts;
}

let fonts: Font[] | undefined;

type Font = FontDetails & { key: string; data: Buffer };
