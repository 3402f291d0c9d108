import type { RowsRead, TimelineRow } from './timeline-row.ts';
import type { DateFields } from './make-edtf.ts';

/** Fields that control how TimelineJS shows a slide, not its content. */
const SETTINGS = ['autolink', 'unique_id', 'scale'];

/** Reads the slides of a TimelineJS JSON file: https://timeline.knightlab.com/docs/json-format.html */
export function readTimelineJson(text: string): RowsRead {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = `This is not JSON: ${(error as Error).message}.`;
    return { kind: 'refused', reason, hint: 'Export the timeline once more.' };
  }
  const timeline = toFields(value);
  const { events, eras, title } = timeline;
  if (!Array.isArray(events)) {
    const isOld = 'date' in toFields(timeline['timeline']);
    return {
      kind: 'refused',
      reason: `The file has no list \`events\`${isOld ? '; it is in the format of TimelineJS 2' : ''}.`,
      hint: 'Save it in the format of TimelineJS 3.',
    };
  }
  const rows = [
    ...(title ? [readSlide(title, 'the title slide', 'title')] : []),
    ...events.map((slide, index) => readSlide(slide, `event ${index + 1}`, 'event')),
    ...(Array.isArray(eras)
      ? eras.map((era, index) => readSlide(era, `era ${index + 1}`, 'era'))
      : []),
  ];
  return { kind: 'rows', rows };
}

function readSlide(value: unknown, place: string, kind: TimelineRow['kind']): TimelineRow {
  const { start_date, end_date, display_date, text, media, ...rest } = toFields(value);
  const { headline, text: body, ...restOfText } = toFields(text);
  const { url, caption, credit, link, ...restOfMedia } = toFields(media);
  const start = splitDate(start_date);
  const end = splitDate(end_date);
  return {
    place,
    kind,
    start: start.date,
    end: end.date,
    displayDate: toText(display_date) || start.displayDate,
    headline: toText(headline),
    text: toText(body) || toText(text),
    media: toText(url) || toText(media),
    caption: toText(caption),
    credit: toText(credit),
    link: toText(link),
    others: {
      ...listOthers({ ...start.others }, 'start '),
      ...listOthers({ ...end.others }, 'end '),
      ...listOthers(restOfText, 'text '),
      ...listOthers(restOfMedia, 'media '),
      ...listOthers(rest, ''),
      ...(isFields(value) ? {} : { value: JSON.stringify(value) }),
    },
  };
}

function splitDate(value: unknown): SplitDate {
  const { year, month, day, display_date, ...others } = toFields(value);
  const date = { year: toText(year), month: toText(month), day: toText(day) };
  // A date that is not an object is kept as it is, so that the report can explain what is wrong with it.
  const whole = toText(value);
  return {
    date: whole === '' ? date : { ...date, year: whole },
    displayDate: toText(display_date),
    others,
  };
}

function listOthers(fields: Fields, before: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => !SETTINGS.includes(name) && value !== null && value !== '')
      .map(([name, value]) => [`${before}${name}`, toText(value) || JSON.stringify(value)]),
  );
}

const toFields = (value: unknown): Fields => (isFields(value) ? value : {});

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

type Fields = Record<string, unknown>;
type SplitDate = { date: DateFields; displayDate: string; others: Fields };
