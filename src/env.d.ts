/** The type of a component for the linter and `tsc`; `astro check` knows its props. */
declare module '*.astro' {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each component has its own props
  const component: (props: any) => unknown;
  export default component;
}

declare namespace App {
  interface Locals {
    /** The language of the page’s interface; `middleware.ts` sets it. */
    language: import('#i18n/language.ts').Language;
  }
}

interface ImportMetaEnv {
  /** False if nothing can be kept for offline. Not named as its setting, OFFLINE, whose text Astro would put here. */
  readonly KEEPS_OFFLINE: boolean;
}

/** The drawings of the marks, those of stances apart; made by `build/vite/marks-css.ts`. */
declare module 'virtual:marks.css';
declare module 'virtual:stance-marks.css';

/** The accepted content, to be used only if there are no problems; made by `content/content-modules.ts`. */
declare module 'virtual:content' {
  export const content: {
    site: import('#schemas/files.ts').SiteContent;
    explainers: readonly import('#schemas/files.ts').ExplainerContent[];
  };
  export const problems: readonly import('#errors.ts').Problem[];
  /** True if the pages are made that belong to no explainer. */
  export const hasShared: boolean;
  /** The ids of explainers whose pages are built already. */
  export const taken: readonly string[];
}

/** The picture of every figure, by `<explainer>/<path from its folder>`; made by `content/content-modules.ts`. */
declare module 'virtual:pictures' {
  export const pictures: Readonly<
    Record<
      string,
      { image: import('astro').ImageMetadata; width: number; height: number } | undefined
    >
  >;
}

/** The running text of every section, by `<explainer>/<section>`; made by `content/content-modules.ts`. */
declare module 'virtual:sections' {
  export const sections: Readonly<
    Record<
      string,
      (() => Promise<{ Content: import('astro').MarkdownInstance<object>['Content'] }>) | undefined
    >
  >;
}

/** What browsers load that stands under a licence; made by `build/vite/shipped-work.ts`. */
declare module 'virtual:shipped-work' {
  export const shippedWork: readonly import('#build/vite/shipped-work.ts').ShippedWork[];
}
