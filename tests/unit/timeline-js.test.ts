import { describe, expect, test } from 'vitest';
import { formatProblems } from '#errors.ts';
import { makeEdtf } from '#authoring/importers/make-edtf.ts';
import { readHtml } from '#authoring/importers/plain-text.ts';
import { readTimelineJs } from '#authoring/importers/timeline-js.ts';

const KNOWN = {
  events: { 'talks-in-jeddah': { date: '2025-03-09', title: 'Talks before' } },
  sources: { s01: { url: 'https://a.example/talks' } },
  written: '2025-03-17/2025-03-18',
  changed: '2026-11-24',
};
const HEAD =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

describe('a sheet as CSV', () => {
  test('becomes events with EDTF dates, plain text, and the sources they name', () => {
    const { events, sources, problems } = importSheet([
      '2025,3,11,,,,,,,Talks in Jeddah,"<p>They <b>met</b>.</p><p>More <a href=""https://a.example/talks"">here</a>.</p>",,,,,,,',
      '2022,2,,,2022,3,,,,The war begins,It begins.,https://video.example/v,Video Desk,The <i>first</i> day,,,,',
      '2025,,,,,,,,,A year,All of it. See https://b.example/x.,,,,,,,',
      '2025,3,18,,,,,,,The call,It is held.,//b.example/x,,,,,,',
    ]);
    expect(problems).toEqual([]);
    expect(events).toEqual({
      'talks-in-jeddah-2': {
        date: '2025-03-11',
        title: 'Talks in Jeddah',
        text: 'They met. More here.',
        sources: ['s01'],
        phase: 'background',
      },
      'the-war-begins': {
        date: '2022-02/2022-03',
        title: 'The war begins',
        text: 'It begins.',
        sources: ['video-example'],
        phase: 'background',
      },
      'a-year': {
        date: '2025',
        title: 'A year',
        text: 'All of it. See https://b.example/x.',
        sources: ['b-example'],
        phase: 'now',
      },
      'the-call': {
        date: '2025-03-18',
        title: 'The call',
        text: 'It is held.',
        sources: ['b-example'],
        phase: 'now',
      },
    });
    expect(sources).toEqual({
      'video-example': {
        title: 'The first day',
        publisher: 'Video Desk',
        url: 'https://video.example/v',
        kind: 'reference',
      },
      'b-example': {
        title: 'https://b.example/x',
        publisher: 'b.example',
        url: 'https://b.example/x',
        kind: 'reference',
      },
    });
  });

  test('lists every row that is no event, and everything that has no place, with its row', () => {
    const { events, problems } = importSheet([
      ',,,,,,,,,The timeline,All about it,,,,,title,,',
      '2024,1,,,2025,1,,,,A period,,,,,,era,,',
      ',,,,,,,,,,,,,,,,,',
      '2025,2,30,,,,,,,No such day,Text,https://a.example/1,,,,,,',
      '2025,,5,,,,,,,No month,Text,,,,,,,',
      '2025,soon,1,,,,,,,A word,Text,,,,,,,',
      '1e3,3,15,,,,,,,No year,Text,,,,,,,',
      '2025,3,2,,2025,3,1,,,Backwards,Text,,,,,,,',
      '2025,3,2,,,3,4,,,An end without its year,Text,,,,,,,',
      '2025,3,2,,,,,,,,Text without headline,,,,,,,',
      '2025,3,3,14:00,,,,,early March,A picture,,https://a.example/p.JPG,Ann,<b>A hall</b>,https://a.example/t.png,,Talks,#fff',
      '2025,3,4,,,,,,,A script,"<script>alert(1)</script><a href=""javascript:alert(1)"">Click</a> <img src=x onerror=alert(1)>",,,,,,,',
    ]);
    expect(Object.keys(events)).toEqual(['a-picture', 'a-script']);
    expect(events['a-script']?.text).toBe('Click');
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "sheet.csv
                row 2 › The timeline
                Not imported: It is the title of the timeline, not an event.
                Received: The timeline | All about it
                row 3 › A period
                Not imported: It is an era behind the events, not an event.
                Received: 2024-1- | 2025-1- | A period
                row 5 › No such day
                Not imported: The calendar has no 2025-02-30.
                Received: 2025-2-30 | No such day | Text | https://a.example/1
                row 6 › No month
                Not imported: It has a day and no month.
                Received: 2025--5 | No month | Text
                row 7 › A word
                Not imported: The month is “soon”, which is no number.
                Received: 2025-soon-1 | A word | Text
                row 8 › No year
                Not imported: The year is “1e3”, which is no year, such as 1947 or -44.
                Received: 1e3-3-15 | No year | Text
                row 9 › Backwards
                Not imported: It ends, 2025-03-01, before it starts, 2025-03-02.
                Received: 2025-3-2 | 2025-3-1 | Backwards | Text
                row 10 › An end without its year
                Not imported: It has no end year.
                Received: 2025-3-2 | -3-4 | An end without its year | Text
                row 11
                Not imported: It has no headline.
                Received: 2025-3-2 | Text without headline
                row 12 › A picture
                Left out: there is no text, so the headline stands for it; the date as shown, “early March”; https://a.example/p.JPG, which is no source; “A hall”; “Ann”; Time “14:00”; Media Thumbnail “https://a.example/t.png”; Group “Talks”; Background “#fff”.
                row 12 › A picture
                It names no address, so it has no source.
                It names \`tk\` under \`sources\`: write there what it rests on; \`npm run check\` lists it until then.
                row 13 › A script
                Left out: javascript:alert(1), which is no source; x, which is no source.
                row 13 › A script
                It names no address, so it has no source.
                It names \`tk\` under \`sources\`: write there what it rests on; \`npm run check\` lists it until then.

      Found 13 problems in 1 file."
    `);
  });

  test.each([
    ['semicolons', (sheet: string) => sheet.replaceAll(',', ';')],
    [
      'semicolons and a line that names them',
      (sheet: string) => `sep=;\r\n${sheet.replaceAll(',', ';')}`,
    ],
    ['a line that names commas', (sheet: string) => `\ufeff"sep=,"\n${sheet}`],
    ['tabs', (sheet: string) => sheet.replaceAll(',', '\t')],
    [
      'padded and upper-case headers',
      (sheet: string) => sheet.replace(HEAD, HEAD.toUpperCase().replaceAll(',', ' , ')),
    ],
  ])('with %s is read all the same', (_, change) => {
    const row = '2025,3,11,,,,,,,Talks,They met.,https://a.example/talks,,,,,,';
    const sheet = change([HEAD, row].join('\r\n'));
    expect(readTimelineJs('sheet.csv', sheet, KNOWN)).toEqual(importSheet([row]));
    expect(importSheet([row]).problems).toEqual([]);
  });

  test('with tabs keeps quotation marks as Google writes them', () => {
    const row = '2025,3,11,,,,,,,"Enough" he said,They met.,https://a.example/talks,,,,,,';
    const { events } = readTimelineJs('a.tsv', `${HEAD}\n${row}`.replaceAll(',', '\t'), KNOWN);
    expect(Object.values(events)[0]?.title).toBe('"Enough" he said');
  });

  test('without the columns of TimelineJS, or with an open quotation mark, is refused with a reason', () => {
    expect(read('Name,Date\nA,2025')).toEqual([
      'The first row has no column “Year” and “Headline”.',
    ]);
    expect(read(`${HEAD}\n2025,"open`)).toEqual([
      'In row 2 a quotation mark is not closed, or text follows it.',
    ]);
    expect(read(HEAD)).toEqual(['There is no event in the file.']);
    expect(read('')).toEqual(['The first row has no column “Year” and “Headline”.']);
  });
});

describe('a JSON file', () => {
  test('becomes the same events as a sheet', () => {
    const slide = {
      start_date: { year: '2025', month: 3, day: '11' },
      end_date: { year: 2025, month: 3, day: 12 },
      text: { headline: 'Talks in Jeddah', text: '<p>They met.</p>' },
      media: { url: 'https://video.example/v', caption: 'The hall', credit: 'Video Desk' },
      unique_id: 'x',
      autolink: true,
    };
    const { events, sources, problems } = importJson({ events: [slide] });
    expect(problems).toEqual([]);
    expect(events).toEqual({
      'talks-in-jeddah-2': {
        date: '2025-03-11/2025-03-12',
        title: 'Talks in Jeddah',
        text: 'They met.',
        sources: ['video-example'],
        phase: 'background',
      },
    });
    expect(sources['video-example']).toMatchObject({ title: 'The hall', publisher: 'Video Desk' });
  });

  test('with broken slides lists each with its place, and loses nothing of them', () => {
    const { events, problems } = importJson({
      title: { text: { headline: 'All of it', text: 'Long ago' } },
      eras: [{ start_date: { year: 1 }, end_date: { year: 2 }, text: { headline: 'Then' } }],
      events: [
        null,
        'text',
        { text: { headline: 'No date' } },
        { start_date: '03/04/2025', text: { headline: 'A date as text' } },
        { start_date: { year: 2025, month: 13 }, text: { headline: 'A month too many' } },
        {
          start_date: { year: 2025, hour: 14, display_date: 'soon' },
          text: { headline: 'Фронт', text: 'Он.', more: 'x' },
          media: { url: 'data:image/png;base64,AA', alt: 'A map' },
          group: 'Talks',
          background: { color: '#fff' },
        },
      ],
    });
    expect(Object.keys(events)).toEqual(['event']);
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "t.json
                the title slide › All of it
                Not imported: It is the title of the timeline, not an event.
                Received: All of it | Long ago
                event 1
                Not imported: It has no headline.
                Received: null
                event 2
                Not imported: It has no headline.
                Received: "text"
                event 3 › No date
                Not imported: It has no year.
                Received: No date
                event 4 › A date as text
                Not imported: The year is “03/04/2025”, which is no year, such as 1947 or -44.
                Received: 03/04/2025-- | A date as text
                event 5 › A month too many
                Not imported: The calendar has no 2025-13.
                Received: 2025-13- | A month too many
                event 6 › Фронт
                Left out: the date as shown, “soon”; data:image/png;base64,AA, which is no source; start hour “14”; text more “x”; media alt “A map”; group “Talks”; background “{"color":"#fff"}”.
                event 6 › Фронт
                It names no address, so it has no source.
                It names \`tk\` under \`sources\`: write there what it rests on; \`npm run check\` lists it until then.
                era 1 › Then
                Not imported: It is an era behind the events, not an event.
                Received: 1-- | 2-- | Then

      Found 9 problems in 1 file."
    `);
  });

  test('that is none, or of the old format, is refused with a reason', () => {
    expect(read('{"events": [')[0]).toMatch(/^This is not JSON: /);
    expect(read('[]')).toEqual(['The file has no list `events`.']);
    expect(read('{"timeline": {"date": []}}')).toEqual([
      'The file has no list `events`; it is in the format of TimelineJS 2.',
    ]);
    expect(read('{"events": []}')).toEqual(['There is no event in the file.']);
  });
});

test.each([
  ['a<br>b<div>c</div>', 'a b c'],
  ['Fish &amp; chips', 'Fish & chips'],
  ['3 < 5', '3 < 5'],
  ['<style>p{}</style>  two\n words ', 'two words'],
])('%j is read as plain text', (html, text) => {
  expect(readHtml(html).text).toBe(text);
});

test('two slides with the same days, or an end that repeats the start, are one date', () => {
  const day = { year: '2025', month: '3', day: '1' };
  expect(makeEdtf(day, day)).toEqual({ kind: 'date', edtf: '2025-03-01' });
});

test.each([
  [{ year: '-44', month: '3', day: '15' }, '-0043-03-15'],
  [{ year: '−44', month: '', day: '' }, '-0043'],
  [{ year: '-1', month: '', day: '' }, '0000'],
  [{ year: '12000', month: '', day: '' }, 'Y12000'],
  [{ year: '-13800000000', month: '', day: '' }, 'Y-13799999999'],
  [{ year: '476', month: '9', day: '' }, '0476-09'],
])('the year of %j is one of EDTF, which counts a year 0', (date, edtf) => {
  expect(makeEdtf(date, { year: '', month: '', day: '' })).toEqual({ kind: 'date', edtf });
});

test('a year of more than four digits is no more than a year', () => {
  const far = { year: '-12000', month: '3', day: '' };
  expect(makeEdtf(far, { year: '', month: '', day: '' })).toEqual({
    kind: 'refused',
    reason: 'The year -12000 has a month, which goes with years up to 9999.',
  });
});

test('years before our era may start a range that ends in it', () => {
  const [from, to] = ['-27', '14'].map((year) => ({ year, month: '', day: '' }));
  expect(makeEdtf(from!, to!)).toEqual({ kind: 'date', edtf: '-0026/0014' });
});

const importSheet = (rows: readonly string[]) =>
  readTimelineJs('sheet.csv', [HEAD, ...rows].join('\r\n'), KNOWN);
const importJson = (value: unknown) => readTimelineJs('t.json', JSON.stringify(value), KNOWN);
const read = (text: string) =>
  readTimelineJs('t', text, KNOWN).problems.map(({ message }) => message);
