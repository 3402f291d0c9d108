/** The documents that each example has, by the last part of their address, and the language each is in. */
export const DIRECTIONS: Record<string, string> = { ltr: 'en', rtl: 'ar' };
