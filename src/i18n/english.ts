import { getLanguage } from './language.ts';

/** The language of everything that editors read in the terminal. */
export const ENGLISH = getLanguage('en');
