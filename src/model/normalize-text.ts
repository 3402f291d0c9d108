/** The only place that normalizes text: no byte order mark, `\n` as line ending, letters in NFC. */
export const normalizeText = (raw: string): string =>
  raw
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
