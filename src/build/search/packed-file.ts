import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** The first bytes of every packed Pagefind file. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Unpacks one of Pagefind’s packed files: CBOR after a signature, compressed.
 *
 * Throws an Error for bytes that are something else, or that `packFile` would not reproduce.
 */
export function unpackFile(bytes: Uint8Array): unknown {
  const unpacked = gunzipSync(bytes);
  const packed = unpacked.subarray(SIGNATURE.length);
  if (!unpacked.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('A file of the index has no signature.');
  const value: unknown = decode(packed);
  if (!packed.equals(encode(value))) throw new Error('A file of the index is written otherwise.');
  return value;
}

/** Packs a value. Gives the file, and a hash of ten letters and digits. */
export function packFile(value: unknown): { bytes: Uint8Array; hash: string } {
  const packed = encode(value);
  // Other strategies give other bytes on other processors.
  const bytes = gzipSync(Buffer.concat([SIGNATURE, packed]), {
    strategy: constants.Z_HUFFMAN_ONLY,
  });
  // 255 means an unknown operating system.
  bytes[OPERATING_SYSTEM] = 255;
  return { bytes, hash: createHash('sha256').update(packed).digest('hex').slice(0, 10) };
}

/** The offset of this byte in the header: https://www.rfc-editor.org/rfc/rfc1952#page-5 */
const OPERATING_SYSTEM = 9;
