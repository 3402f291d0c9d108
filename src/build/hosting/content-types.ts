/** Types of text, by ending. All of it is UTF-8, which the type says. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
};

/** Types of everything else; what is not here is `application/octet-stream`. */
export const OTHER_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  wasm: 'application/wasm',
  zip: 'application/zip',
};

/** `feed.xml` → `application/xml; charset=utf-8`. */
export function getContentType(file: string): string {
  const ending = getEnding(file);
  const text = TEXT_TYPES[ending];
  return text ? withCharset(text) : (OTHER_TYPES[ending] ?? 'application/octet-stream');
}

/** True for a file of text, by its ending. */
export const isText = (file: string): boolean => TEXT_TYPES[getEnding(file)] !== undefined;

/** `text/html` → `text/html; charset=utf-8`. */
export const withCharset = (type: string): string => `${type}; charset=utf-8`;

const getEnding = (file: string) => /\.(\w+)$/.exec(file)?.[1] ?? '';
