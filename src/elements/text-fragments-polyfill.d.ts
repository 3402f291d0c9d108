declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** Status 0 is success: https://github.com/GoogleChromeLabs/text-fragments-polyfill */
  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: { textStart: string; textEnd?: string; prefix?: string; suffix?: string };
  };
}
