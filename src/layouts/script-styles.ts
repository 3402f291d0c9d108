import latinExtended from '#styles/languages/latin-extended.css?url';

/**
 * Adds the faces of further Latin letters to the head of a page that has one of them. Other pages name no such file:
 * every page would pay for the names. Takes and gives the HTML of a page.
 */
export function addScriptStyles(html: string): string {
  if (!LETTERS.test(html) || !html.includes('rel="stylesheet"')) return html;
  return html.replace('</head>', `<link rel="stylesheet" href="${latinExtended}"></head>`);
}

/** Latin letters beyond Latin-1 that the faces of every page lack. */
const LETTERS = /[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff]/;
