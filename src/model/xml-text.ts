/**
 * Text without the characters that no XML file may have, escaped or not, such as most control characters:
 * https://www.w3.org/TR/xml/#charsets
 */
export const toXmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
