import { urls } from '#urls.ts';

/** The address of the gallery, of a component in it, or of a document with one of its examples. */
export function getAddress(...parts: readonly string[]): string {
  return `${urls.home()}${['gallery', ...parts].map((part) => `${part}/`).join('')}`;
}
