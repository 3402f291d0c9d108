import type { Problem } from '#errors.ts';
import type { Content, Folders } from '../read/content-read.ts';
import { validateRecord } from '../record-lock/validate-record.ts';
import { findHardSections } from './find-hard-sections.ts';
import { findIdleSources } from './find-idle-sources.ts';
import { findIdleTerms } from './find-idle-terms.ts';
import { findLargePages } from './find-large-pages.ts';
import { findOuterPoints } from './find-outer-points.ts';
import { findStyleFaults } from './find-style-faults.ts';
import { findUndrawn } from './find-undrawn.ts';
import { findUnfinishedText } from './find-unfinished-text.ts';
import { findUntranslated } from './find-untranslated.ts';
import type { ExplainerRule, SiteRule, WarningRule } from './rule.ts';
import { validateBlocks } from './validate-blocks.ts';
import { validateDates } from './validate-dates.ts';
import { validateExplainers } from './validate-explainers.ts';
import { validateFootnotes } from './validate-footnotes.ts';
import { validateFigures } from './validate-figures.ts';
import { validateForms } from './validate-forms.ts';
import { validateListedSections } from './validate-listed-sections.ts';
import { validateMaps } from './validate-maps.ts';
import { validateMapBorders } from './validate-map-borders.ts';
import { validateMarkedWords } from './validate-marked-words.ts';
import { validateOtherSources } from './validate-other-sources.ts';
import { validateOwnStances } from './validate-own-stances.ts';
import { validateOwnTranslations } from './validate-own-translations.ts';
import { validatePageIds } from './validate-page-ids.ts';
import { validateParts } from './validate-parts.ts';
import { validateRedirects } from './validate-redirects.ts';
import { validateReferences } from './validate-references.ts';
import { validateRepeatedIds } from './validate-repeated-ids.ts';
import { validateRoles } from './validate-roles.ts';
import { validateSentences } from './validate-sentences.ts';
import { validateSharedReferences } from './validate-shared-references.ts';
import { validateSides } from './validate-sides.ts';
import { validateSiteRedirects } from './validate-site-redirects.ts';
import { validateStances } from './validate-stances.ts';
import { validateTranslations } from './validate-translations.ts';
import { validateUpdates } from './validate-updates.ts';
import { validateVerdicts } from './validate-verdicts.ts';
import { validateWordings } from './validate-wordings.ts';

// Each rule is a function in its own file, and a line in one of these lists. They run in the order of the lists.

/** Rules for what explainers share. */
const SHARED_RULES: readonly SiteRule[] = [
  validateExplainers,
  validateSharedReferences,
  validateSiteRedirects,
  validateForms,
];

/** Rules for each explainer. */
const EXPLAINER_RULES: readonly ExplainerRule[] = [
  validateReferences,
  validateMarkedWords,
  validateUpdates,
  validateListedSections,
  validateSentences,
  validateBlocks,
  validateRepeatedIds,
  validatePageIds,
  validateFootnotes,
  validateDates,
  validateStances,
  validateOwnStances,
  validateOtherSources,
  validateVerdicts,
  validateOwnTranslations,
  validateParts,
  validateSides,
  validateRoles,
  validateMaps,
  validateMapBorders,
  validateFigures,
  validateWordings,
  validateRedirects,
];

/** Rules between explainers. */
const MUTUAL_RULES: readonly SiteRule[] = [validateTranslations];

/** Rules for what the record lock fixes. */
const LOCK_RULES: readonly ExplainerRule[] = [validateRecord];

/** Rules for text that must be finished before readers see it. */
const UNFINISHED_RULES: readonly SiteRule[] = [findUnfinishedText];

/** Rules for what an editor should look at but need not fix. */
const WARNING_RULES: readonly WarningRule[] = [
  findStyleFaults,
  findHardSections,
  findIdleTerms,
  findIdleSources,
  findUndrawn,
  findOuterPoints,
  findUntranslated,
  findLargePages,
];

/** Finds everything that must be fixed, except violations of the record lock. */
export function findProblems(folders: Folders): Problem[] {
  return [
    ...SHARED_RULES.flatMap((rule) => rule(folders)),
    ...runForEach(EXPLAINER_RULES, folders),
    ...MUTUAL_RULES.flatMap((rule) => rule(folders)),
  ];
}

/** Finds everything that differs from the record locks. */
export const findLockProblems = (folders: Folders): Problem[] => runForEach(LOCK_RULES, folders);

/** Finds all unfinished text. */
export const findUnfinished = (folders: Folders): Problem[] =>
  UNFINISHED_RULES.flatMap((rule) => rule(folders));

/** Finds everything that an editor should look at. Also takes the content as readers will get it. */
export const findWarnings = (folders: Folders, content: Content): Problem[] =>
  WARNING_RULES.flatMap((rule) => rule(folders, content));

const runForEach = (rules: readonly ExplainerRule[], { shared, explainers }: Folders): Problem[] =>
  explainers.flatMap((explainer) => rules.flatMap((rule) => rule(explainer, shared)));
