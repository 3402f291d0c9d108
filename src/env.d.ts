declare namespace App {
  interface Locals {
    /** What the page’s interface is written in; `middleware.ts` sets it. */
    language: import('#i18n/language.ts').Language;
  }
}

/** The running text of every section, by `<explainer>/<section>`; made by `content/section-modules.ts`. */
declare module 'virtual:sections' {
  export const sections: Readonly<
    Record<
      string,
      (() => Promise<{ Content: import('astro').MarkdownInstance<object>['Content'] }>) | undefined
    >
  >;
}
