/** A sentence of the interface as plain text: each `{name}` in it is replaced with the text of that name. */
export const fillIn = (sentence: string, texts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => texts[name] ?? whole);
