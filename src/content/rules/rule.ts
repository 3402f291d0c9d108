import type { Problem } from '#errors.ts';
import type { Content, ExplainerFolder, Folders, SharedFiles } from '../read/content-read.ts';

/** A rule for one explainer: takes the explainer and what all explainers share; gives its violations. */
export type ExplainerRule = (explainer: ExplainerFolder, shared: SharedFiles) => Problem[];

/** A rule for what explainers share, or that compares explainers. */
export type SiteRule = (folders: Folders) => Problem[];

/** A rule that may be broken: also takes the content as readers will get it. */
export type WarningRule = (folders: Folders, content: Content) => Problem[];
