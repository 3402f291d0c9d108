/** The package has no types; these are the parts we use. Delete this file when it has its own. */
declare module 'edtf' {
  export function parse(text: string, options: { level: number; types: string[] }): unknown;
}
