declare namespace App {
  interface Locals {
    /** What the page’s interface is written in; `middleware.ts` sets it. */
    language: import('#i18n/language.ts').Language;
  }
}
