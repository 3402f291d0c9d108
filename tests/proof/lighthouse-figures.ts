/** The least scores, of 100. */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** A page that search engines are told to leave out fails this audit by design. */
const NOT_INDEXED = 'is-crawlable';

/** The report whose performance is the middle one. */
export function takeMedian(reports: readonly LighthouseReport[]): LighthouseReport {
  const score = ({ categories }: LighthouseReport) => categories.performance.score ?? 0;
  return reports.toSorted((a, b) => score(a) - score(b))[Math.floor(reports.length / 2)]!;
}

/** What the table says of a page. */
export function getFigures(report: LighthouseReport) {
  const { categories, audits } = report;
  const getScore = (name: Category) => String(Math.round((categories[name].score ?? 0) * 100));
  const get = (name: string) => audits[name]?.numericValue ?? 0;
  return {
    performance: getScore('performance'),
    accessibility: getScore('accessibility'),
    'best practices': getScore('best-practices'),
    SEO: isLeftOut(report) ? `${getScore('seo')} (noindex)` : getScore('seo'),
    LCP: `${(get('largest-contentful-paint') / 1000).toFixed(1)} s`,
    CLS: get('cumulative-layout-shift').toFixed(2),
    TBT: `${Math.round(get('total-blocking-time'))} ms`,
    weight: `${Math.round(get('total-byte-weight') / 1024)} KB`,
  };
}

/** Scores below the budget, each with the audits that failed. */
export function findShortfalls(report: LighthouseReport): string[] {
  return (Object.keys(LEAST) as Category[]).flatMap((name) => {
    const { score, auditRefs } = report.categories[name];
    const failed = auditRefs
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id);
    const isExpected =
      name === 'seo' && failed.every((id) => id === NOT_INDEXED) && isLeftOut(report);
    const reached = Math.round((score ?? 0) * 100);
    return reached >= LEAST[name] || isExpected
      ? []
      : [`${name} is ${reached}, not ${LEAST[name]}: ${failed.join(', ')}`];
  });
}

/** True if the page itself asks search engines to leave it out. */
const isLeftOut = ({ audits }: LighthouseReport) => audits[NOT_INDEXED]?.score === 0;

type Category = keyof typeof LEAST;

export type LighthouseReport = {
  lighthouseVersion: string;
  environment: { hostUserAgent: string };
  categories: Record<
    Category,
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { score: number | null; numericValue?: number; details?: unknown }>;
};
