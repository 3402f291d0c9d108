/** The name of an example as part of its address: `a quote, withdrawn` → `a-quote-withdrawn`. */
export function getSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
