// Citation.js has no types; these are the parts that are used here.
declare module '@citation-js/core' {
  export class Cite {
    /** Without the type, the format is guessed: RIS with `@a{b,}` in a text is taken for BibTeX. */
    constructor(item: string, options: { forceType: '@ris/file' | '@biblatex/text' });
    /** The parsed entries, as CSL items. */
    readonly data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
