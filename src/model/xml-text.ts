/**
 * Removes the characters that XML does not allow, even escaped, such as most control characters:
 * https://www.w3.org/TR/xml/#charsets
 */
export const toXmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
