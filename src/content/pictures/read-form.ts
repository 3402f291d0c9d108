import { crc32 } from 'node:zlib';

/**
 * Reads from the bytes of a picture what its name cannot say: its kind, whether the file is whole, and whether the
 * picture moves. undefined for bytes of another kind.
 *
 * JPEG: ITU-T T.81. PNG: https://www.w3.org/TR/png-3/. WebP: RFC 9649. AVIF: ISO/IEC 14496-12, boxes.
 */
export function readForm(bytes: Buffer): Form | undefined {
  if (bytes.subarray(0, 3).equals(JPEG)) return readJpeg(bytes);
  if (bytes.subarray(0, 8).equals(PNG)) return readPng(bytes);
  if (getText(bytes, 0) === 'RIFF' && getText(bytes, 8) === 'WEBP') return readWebp(bytes);
  return getText(bytes, 4) === 'ftyp' ? readAvif(bytes) : undefined;
}

/** A whole JPEG has an end-of-image marker; some cameras write more behind it. */
const readJpeg = (bytes: Buffer): Form => ({
  type: 'jpeg',
  isWhole: bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0,
  isMoving: false,
});

/** Chunks: length, name, data, checksum; `acTL` announces frames, `IEND` ends the file. */
function readPng(bytes: Buffer): Form {
  const names = new Set<string>();
  for (let at = 8; at + 12 <= bytes.length && !names.has('IEND'); ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) break;
    names.add(getText(bytes, at + 4));
    at = end;
  }
  return { type: 'png', isWhole: names.has('IEND'), isMoving: names.has('acTL') };
}

/** The header has the length of what follows it; the flags of `VP8X` say that there are frames. */
function readWebp(bytes: Buffer): Form {
  const isExtended = getText(bytes, 12) === 'VP8X' && bytes.length > 20;
  return {
    type: 'webp',
    isWhole: bytes.length > 20 && bytes.readUInt32LE(4) + 8 <= bytes.length,
    isMoving: isExtended && (bytes.readUInt8(20) & 2) !== 0,
  };
}

/** Boxes: length, name, data. The first names the kinds; `avis` is a sequence. A length of 0 runs to the end. */
function readAvif(bytes: Buffer): Form | undefined {
  const kinds = bytes.subarray(8, Math.min(bytes.readUInt32BE(0), 200)).toString('latin1');
  if (!/avi[fs]/.test(kinds)) return undefined;
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) at = bytes.length;
    else if (length === 1 && at + 16 <= bytes.length) at += Number(bytes.readBigUInt64BE(at + 8));
    else if (length >= 8) at += length;
    else break;
  }
  return { type: 'avif', isWhole: at === bytes.length, isMoving: kinds.startsWith('avis') };
}

const getText = (bytes: Buffer, at: number) => bytes.subarray(at, at + 4).toString('latin1');

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Form = { type: PictureType; isWhole: boolean; isMoving: boolean };

/** The kinds that are accepted. */
export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif';
