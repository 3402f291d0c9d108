import Actor from './Actor.astro';
import LocatorMap from './LocatorMap.astro';
import NoTerm from './NoTerm.astro';
import Note from './Note.astro';
import NoteMark from './NoteMark.astro';
import Notes from './Notes.astro';
import Passage from './Passage.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';

/**
 * The components that a section’s MDX may use: the blocks an author writes, and those that `content/markdown/` inserts.
 */
export const blocks = { Actor, LocatorMap, NoTerm, Note, NoteMark, Notes, Passage, Quote, Term };
