import type { Problem } from '#errors.ts';
import type { Content, ExplainerFolder, Folders, SharedFiles } from '../read/content-read.ts';

/** A rule for one explainer: takes it and what all explainers share, and gives what breaks the rule. */
export type ExplainerRule = (explainer: ExplainerFolder, shared: SharedFiles) => Problem[];

/** A rule for what explainers share, or for explainers side by side. */
export type SiteRule = (folders: Folders) => Problem[];

/** A rule that may be broken: takes the content as readers will have it as well. */
export type WarningRule = (folders: Folders, content: Content) => Problem[];
