/**
 * Decodes the text of a file as spreadsheets save it: UTF-8, UTF-16 with a byte order mark, otherwise Windows-1252,
 * with a remark, since such a file does not say which of the old encodings it uses.
 *
 * Throws an Error whose message is the end of a sentence: why the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): { text: string; remark?: string } {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new Error(`it is a workbook, not a table of text. ${SAVE}`);
  const utf16 = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : undefined;
  if (utf16) return { text: decode(utf16, bytes) ?? refuse() };
  // UTF-16 without a byte order mark has a zero in every second byte.
  if (bytes.includes(0)) refuse();
  const text = decode('utf-8', bytes);
  if (text !== undefined) return { text };
  return {
    text: decode('windows-1252', bytes) ?? refuse(),
    remark: `The file is not in UTF-8 and was read as Windows-1252: look at letters with accents. Where they are wrong: ${SAVE}`,
  };
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new Error(
    `it is not text in UTF-8, UTF-16 with a byte order mark, or Windows-1252. ${SAVE}`,
  );
}

const SAVE =
  'In Excel choose “Save as” and “CSV UTF-8”, in Google Sheets “Download” and “CSV”, in LibreOffice the character set “UTF-8”.';
