/** The package has no types; this is what we use of it. When it has some, delete this file. */
declare module 'edtf' {
  export function parse(text: string, options: { level: number; types: string[] }): unknown;
}
