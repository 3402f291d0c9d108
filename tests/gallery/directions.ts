/** The documents of each example, by the last part of their address, and the language of each. */
export const DIRECTIONS: Record<string, string> = { ltr: 'en', rtl: 'ar' };
