// Citation.js has no types; these are the parts that are used here.
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: string);
    /** The parsed entries, as CSL items. */
    readonly data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
