import { createHash } from 'node:crypto';

/** A text’s hash: SHA-256 of its UTF-8 bytes, in hexadecimal digits. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');
