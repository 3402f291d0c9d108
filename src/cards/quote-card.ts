import { formatDate } from '../model/date-words.ts';
import type { Explainer, Quote } from '../model/explainer.ts';
import { WORDING_LABELS } from '../model/labels.ts';
import type { Urls } from '../model/urls.ts';
import { getVoices } from '../model/voices.ts';
import type { Wording } from '../schemas/quote.ts';
import type { SiteData } from '../schemas/site.ts';
import { makeAlt } from './alt.ts';
import type { QuoteCard, WithdrawnCard } from './card.ts';
import { getQuotationMarks } from './script.ts';

/** The picture of a quote. Of a withdrawn one it says that it was withdrawn, when and why, and not the words. */
export function makeQuoteCard(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): QuoteCard | WithdrawnCard {
  const { speaker, role, occasion, withdrawn } = quote;
  const card = {
    path: urls.quote(explainer.id, quote.id),
    language: site.language,
    siteName: site.name,
    origin: {
      file: `content/explainers/${explainer.id}/quotes.yaml`,
      entry: `${quote.id} › ${withdrawn ? 'withdrawn' : 'text'}`,
    },
    ...{ who: speaker.name, role, date: formatDate(quote.date), occasion },
  };
  if (withdrawn) {
    const notice = `Quote withdrawn, ${formatDate(withdrawn.date)}`;
    const { who, date } = card;
    const alt = makeAlt([notice, withdrawn.reason, who, role, `${occasion}, ${date}`, site.name]);
    return { ...card, kind: 'withdrawn', notice, reason: withdrawn.reason, alt };
  }
  const [article, ...reports] = getVoices(quote);
  const voices: QuoteCard['voices'] = [
    article,
    ...reports.map(({ label, language, pieces, source }) => ({
      label: source ? `${label} by ${source.publisher}` : label,
      language,
      pieces,
    })),
  ];
  const verdict = {
    mark: quote.wording,
    head: WORDING_LABELS[quote.wording],
    text: VERDICTS[quote.wording],
    long: LONG_VERDICTS[quote.wording],
  };
  const who = [speaker.name, role].filter(Boolean).join(', ');
  const alt = makeAlt([
    `${quoteWords(quote.text)} — ${who} (${occasion}, ${card.date})`,
    article.label + verdict.long,
    ...voices
      .slice(1)
      .map(
        ({ label, pieces }) => `${label}: ${quoteWords(pieces.map(({ text }) => text).join(''))}`,
      ),
    verdict.head + verdict.text,
    site.name,
  ]);
  return { ...card, kind: 'quote', voices, verdict, alt };
}

/** What stands after the bold word of the verdict, beside “As quoted in the article”. */
const VERDICTS: Record<Wording, string> = {
  matches: ' the words reported elsewhere',
  shortened: ': reported elsewhere in other words',
  reworded: ': reported elsewhere in other words',
  translated: ': reported elsewhere in other words',
  unchecked: ': no other report to compare with',
};

/** What stands after “As quoted in the article”, where there is no room for the mark and its word. */
const LONG_VERDICTS: Record<Wording, string> = {
  matches: '; matches the words reported elsewhere',
  shortened: '; reported elsewhere in other words',
  reworded: '; reported elsewhere in other words',
  translated: '; reported elsewhere in other words',
  unchecked: '; no other report to compare with',
};

function quoteWords(text: string): string {
  const [open, close] = getQuotationMarks(text);
  return open + text + close;
}
