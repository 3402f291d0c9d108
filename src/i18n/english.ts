import { getLanguage } from './language.ts';

/** What editors read on their terminal. */
export const ENGLISH = getLanguage('en');
