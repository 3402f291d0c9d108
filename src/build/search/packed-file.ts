import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** What every packed file of Pagefind starts with. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * What is in one of Pagefind’s packed files: CBOR behind a signature, compressed.
 *
 * Throws an Error for bytes that are something else, or that `packFile` would not make from it again.
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

/** The file for a value, and ten letters and digits that change with it. */
export function packFile(value: unknown): { bytes: Uint8Array; hash: string } {
  const packed = encode(value);
  // Other strategies give other bytes on other processors.
  const bytes = gzipSync(Buffer.concat([SIGNATURE, packed]), {
    strategy: constants.Z_HUFFMAN_ONLY,
  });
  // Where it was compressed: not told.
  bytes[OPERATING_SYSTEM] = 255;
  return { bytes, hash: createHash('sha256').update(packed).digest('hex').slice(0, 10) };
}

/** The place of a byte in the head: https://www.rfc-editor.org/rfc/rfc1952#page-5 */
const OPERATING_SYSTEM = 9;
