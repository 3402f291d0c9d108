/**
 * Says by its bytes, then by its name, what sort of file an article is in, and gives its text if it has any. The reason
 * for what cannot be used is the end of a sentence with what to do instead.
 */
export function recogniseFile(bytes: Uint8Array, name: string): Recognised {
  const known = SIGNATURES.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (known?.kind === 'zip') return recogniseZip(Buffer.from(bytes));
  if (known) return { kind: 'other', reason: known.reason ?? '' };
  // AVIF, HEIC and films have their mark behind a length.
  if (Buffer.from(bytes.subarray(4, 8)).toString('latin1') === 'ftyp')
    return { kind: 'other', reason: 'it is a picture or a film. Name the file with the text.' };
  const text = decode(bytes);
  if (text === undefined)
    return {
      kind: 'other',
      reason:
        'it is not text in UTF-8. Save it as plain text in UTF-8, as .docx, or as a web page.',
    };
  if (
    /^\s*(?:<\?xml|<!--|<!doctype html|<html|<head|<body|<article|<main|<div|<p|<h1)[\s>]/iu.test(
      text.slice(0, 2000),
    )
  )
    return { kind: 'html', text };
  return { kind: /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text', text };
}

function recogniseZip(bytes: Buffer): Recognised {
  if (bytes.includes('word/document.xml')) return { kind: 'docx', text: '' };
  const isOpenDocument = bytes.subarray(0, 200).includes('opendocument.text');
  const what = isOpenDocument
    ? 'an OpenDocument text (.odt), which is not read'
    : 'a zip file, and no .docx';
  return { kind: 'other', reason: `it is ${what}. Save the text as .docx or plain text.` };
}

function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const PICTURE = 'it is a picture. Name the file with the text.';

const SIGNATURES: readonly { kind: 'zip' | 'other'; start: readonly number[]; reason?: string }[] =
  [
    { kind: 'zip', start: [0x50, 0x4b, 0x03, 0x04] },
    {
      kind: 'other',
      start: [0xd0, 0xcf, 0x11, 0xe0],
      reason: 'it is a document of an old word processor (.doc). Save it as .docx or plain text.',
    },
    {
      kind: 'other',
      start: [0x25, 0x50, 0x44, 0x46],
      reason: 'it is a PDF. Copy its text into a file of plain text.',
    },
    {
      kind: 'other',
      start: [0x7b, 0x5c, 0x72, 0x74, 0x66],
      reason: 'it is a document in RTF. Save it as .docx or plain text.',
    },
    { kind: 'other', start: [0x89, 0x50, 0x4e, 0x47], reason: PICTURE },
    { kind: 'other', start: [0xff, 0xd8, 0xff], reason: PICTURE },
    { kind: 'other', start: [0x47, 0x49, 0x46, 0x38], reason: PICTURE },
    {
      kind: 'other',
      start: [0x52, 0x49, 0x46, 0x46],
      reason: 'it is a picture or a sound. Name the file with the text.',
    },
  ];

export type ArticleKind = 'text' | 'markdown' | 'html' | 'docx';
type Recognised = { kind: ArticleKind; text: string } | { kind: 'other'; reason: string };
