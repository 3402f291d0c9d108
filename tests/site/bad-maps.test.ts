import { expect, test } from 'vitest';
import { append, getReport } from './content-folder.ts';

const VOTE = 'explainers/bridge/sections/the-vote.mdx';
const PLACES = `
laayoune: { name: Laayoune, country: EH, lat: 27.15, lon: -13.2 }
vatican: { name: The Vatican, country: VA, lat: 41.903, lon: 12.453 }
pristina: { name: Pristina, country: XK, lat: 42.67, lon: 21.17 }
nicosia: { name: Nicosia, lat: 35.176, lon: 33.364 }
srinagar: { name: Srinagar, country: IN, lat: 34.09, lon: 74.8 }
gaza: { name: Gaza, country: PS, lat: 31.5, lon: 34.46 }
delhi: { name: Delhi, country: IN, lat: 28.61, lon: 77.2 }
`;

const show = (...maps: string[]) =>
  getReport({
    'places.yaml': append(PLACES),
    [VOTE]: append(maps.map((map) => `\n<LocatorMap ${map} />\n`).join('')),
  });

test('a map that would outline another country than its place’s is reported, with the way out', async () => {
  const report = await show(
    'places="laayoune"',
    'places="vatican"',
    'places="pristina"',
    'places="nicosia" caption="The island in its borders of 1960."',
  );
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <LocatorMap>
              | <LocatorMap places="laayoune" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              The map would outline Morocco (MA), and the country of \`laayoune\` is Western Sahara (EH).
              Received: Laayoune, country: EH, lat: 27.15, lon: -13.2
              Write \`outline="none"\`: the map then shows land and sea without borders. Or correct the place in places.yaml.
      13:1    <LocatorMap>
              | <LocatorMap places="vatican" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              The map would outline Italy (IT), and the country of \`vatican\` is Vatican City (VA).
              Received: The Vatican, country: VA, lat: 41.903, lon: 12.453
              Write \`outline="none"\`: the map then shows land and sea without borders. Or correct the place in places.yaml.
      15:1    <LocatorMap>
              | <LocatorMap places="pristina" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              The map would outline an area that has no country in our atlas, and the country of \`pristina\` is Kosovo (XK).
              Received: Pristina, country: XK, lat: 42.67, lon: 21.17
              Write \`outline="none"\`: the map then shows land and sea without borders. Or correct the place in places.yaml.
      17:1    <LocatorMap>
              | <LocatorMap places="nicosia" caption="The island in its borders of 1960." />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              The map would outline an area that has no country in our atlas, and \`nicosia\` has no \`country\`.
              Received: Nicosia, lat: 35.176, lon: 33.364
              Write \`outline="none"\`: the map then shows land and sea without borders. Or correct the place in places.yaml.

    Found 4 problems in 1 file."
  `);
});

test('a map of a disputed place is reported, whichever of its places that is', async () => {
  const report = await show('places="gaza"', 'places="delhi srinagar"');
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <LocatorMap>
              | <LocatorMap places="gaza" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              \`gaza\` lies in or close to an area that Natural Earth marks as disputed (Gaza), so “Internationally recognised borders” cannot stand under the map.
              Received: Gaza, country: PS, lat: 31.5, lon: 34.46
              Write \`outline="none"\`: the map then shows land and sea without borders. Or say in that line’s place whose borders the map shows: \`caption="…"\`.
      13:1    <LocatorMap>
              | <LocatorMap places="delhi srinagar" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              \`srinagar\` lies in or close to an area that Natural Earth marks as disputed (Jammu and Kashmir: Admin. by India; Claimed by Pakistan), so “Internationally recognised borders” cannot stand under the map.
              Received: Srinagar, country: IN, lat: 34.09, lon: 74.8
              Write \`outline="none"\`: the map then shows land and sea without borders. Or say in that line’s place whose borders the map shows: \`caption="…"\`.

    Found 2 problems in 1 file."
  `);
});

test('a border that is not there, or not drawn, is reported where it is asked for', async () => {
  const report = await show(
    'places="delhi" borderWith="FR"',
    'places="gaza" outline="none" borderWith="EG"',
    'places="gaza" outline="None"',
  );
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <LocatorMap>
              | <LocatorMap places="delhi" borderWith="FR" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              The country of the first place has no land border with France (FR).
              Received: borderWith="FR"
              Name a country that borders on it, or leave \`borderWith\` out.
      13:1    <LocatorMap>
              | <LocatorMap places="gaza" outline="none" borderWith="EG" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              \`borderWith\` leads to a border, and with \`outline="none"\` there is none on the map.
              Leave one of the two out.
      15:1    <LocatorMap> outline
              | <LocatorMap places="gaza" outline="None" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              \`outline\` has a value that is not known.
              Received: None
              Did you mean \`none\`? Known values: none.

    Found 3 problems in 1 file."
  `);
});

test('a map without borders may show any place, and one with a caption a disputed one', async () => {
  const report = await show(
    'places="laayoune vatican pristina nicosia srinagar gaza" outline="none"',
    'places="vatican" outline="none" caption="The city is inside Rome."',
    'places="delhi srinagar" caption="As held on the ground; India and Pakistan both claim Kashmir."',
  );
  expect(report).toContain('Found 0 problems');
});
