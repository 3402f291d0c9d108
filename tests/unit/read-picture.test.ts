import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import service from 'astro/assets/services/sharp';
import { expect, test } from 'vitest';
import { readPicture } from '#content/pictures/read-picture.ts';
import { PROJECT_DIR } from '#environment.ts';

const read = (path: string) => readFileSync(join(PROJECT_DIR, 'tests/fixtures', path));
const PNG = read('base/content/explainers/bridge/pictures/plan.png');
const JPEG = read('arabic/content/explainers/jisr/pictures/river.jpg');
const TURNED = read('translated/content/explainers/bridge/pictures/ferry.jpg');
const WEBP = await convert('webp');
const AVIF = await convert('avif');

test.each([
  ['plan.png', PNG, 'png', 720, 440],
  ['river.JPG', JPEG, 'jpeg', 1280, 854],
  ['river.webp', WEBP, 'webp', 640, 427],
  ['river.avif', AVIF, 'avif', 640, 427],
])('%s is accepted with its size', async (name, bytes, type, width, height) => {
  expect(await readPicture(name, bytes)).toMatchObject({ kind: 'picture', type, width, height });
});

test('a picture that its camera stored on the side has the size in which it is shown', async () => {
  expect(await readPicture('ferry.jpg', TURNED)).toMatchObject({ width: 900, height: 600 });
});

test.each<[string, string, Buffer, string]>([
  ['an SVG', 'a.png', Buffer.from('<?xml version="1.0"?><svg onload="x()"/>'), 'can hold scripts'],
  ['text', 'a.png', Buffer.from('no picture'), 'no picture of a kind that is shown'],
  ['an empty file', 'a.jpg', Buffer.alloc(0), 'no picture of a kind that is shown'],
  ['a GIF', 'a.gif', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'no picture of a kind'],
  ['a PNG named as a JPEG', 'a.jpg', PNG, 'is a PNG by its bytes, and its name ends in `.jpg`'],
  ['half a PNG', 'a.png', half(PNG), 'damaged or cut off'],
  ['half a JPEG', 'a.jpg', half(JPEG), 'damaged or cut off'],
  ['half a WebP', 'a.webp', half(WEBP), 'damaged or cut off'],
  ['half an AVIF', 'a.avif', half(AVIF), 'damaged or cut off'],
  ['a PNG that moves', 'a.png', insertChunk(PNG, 'acTL'), 'moves'],
  ['a WebP that moves', 'a.webp', makeMovingWebp(), 'moves'],
  ['a PNG whose data are broken', 'a.png', breakData(PNG), 'damaged or cut off'],
  ['a PNG of 90,000 × 90,000', 'a.png', setSize(PNG, 90_000, 90_000), '90000 × 90000 pixels'],
  ['a PNG of one pixel', 'a.png', setSize(PNG, 1, 1), '1 × 1 pixels'],
])('%s is refused with a reason and a way out', async (_what, name, bytes, message) => {
  const refused = await readPicture(name, bytes);
  expect(refused).toMatchObject({ kind: 'refused', message: expect.stringContaining(message) });
  expect(refused).toHaveProperty('hint', expect.stringMatching(/\.$/));
});

async function convert(format: 'webp' | 'avif'): Promise<Buffer> {
  const ignore = () => undefined;
  const log = { info: ignore, warn: ignore, error: ignore };
  const config = { service: { entrypoint: '', config: {} } } as never;
  const { data } = await service.transform(JPEG, { src: '', width: 640, format }, config, log);
  return Buffer.from(data);
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

/** An empty chunk behind the header of a PNG. */
function insertChunk(png: Buffer, name: string): Buffer {
  return Buffer.concat([png.subarray(0, 33), makeChunk(name, Buffer.alloc(0)), png.subarray(33)]);
}

function makeChunk(name: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), data.length + 8);
  return chunk;
}

function makeMovingWebp(): Buffer {
  const header = Buffer.from('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0', 'latin1');
  return Buffer.concat([header, Buffer.alloc(6)]);
}

function breakData(png: Buffer): Buffer {
  const broken = Buffer.from(png);
  return broken.fill(0xee, png.indexOf('IDAT') + 4, png.length - 16);
}

function setSize(png: Buffer, width: number, height: number): Buffer {
  const header = Buffer.from(png.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), makeChunk('IHDR', header), png.subarray(33)]);
}
