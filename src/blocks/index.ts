import Actor from './Actor.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import LocatorMap from './LocatorMap.astro';
import NoTerm from './NoTerm.astro';
import Note from './Note.astro';
import NoteMark from './NoteMark.astro';
import Notes from './Notes.astro';
import PageHeading from './PageHeading.astro';
import Passage from './Passage.astro';
import Quote from './Quote.astro';
import RichStyles from '#components/RichStyles.astro';
import TableFrame from './TableFrame.astro';
import Term from './Term.astro';

/**
 * The components that a section’s MDX may use: the blocks an author writes, and those that `content/markdown/` inserts.
 */
export const blocks = {
  ...{ Actor, Figure, Heading, LocatorMap, NoTerm, Note, NoteMark, Notes },
  ...{ Passage, Quote, RichStyles, TableFrame, Term },
};

/** The same for a section on its own page, whose heading is that of the page. */
export const pageBlocks = { ...blocks, Heading: PageHeading };
