// Citation.js comes without types; these are the parts that are used here.
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: object | string);
    /** What was read, as CSL items. */
    readonly data: Record<string, unknown>[];
    format(format: 'bibtex'): string;
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
