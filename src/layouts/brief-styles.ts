import briefStyles from '#styles/brief.css?url';

/** The address of the styles that only the page of a large explainer needs. */
export const BRIEF_STYLES = briefStyles;
