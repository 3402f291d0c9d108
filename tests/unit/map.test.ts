import fc from 'fast-check';
import { geoContains } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { getBorders } from '#maps/borders.ts';
import { fits, overlap } from '#maps/boxes.ts';
import { drawMap } from '#maps/draw-map.ts';
import { findBorderFault } from '#maps/find-border-fault.ts';
import { getMark } from '#maps/make-labels.ts';
import { measure } from '#maps/measure-text.ts';
import { placeLabels } from '#maps/place-labels.ts';
import { traceShape, writePath } from '#maps/trace-shape.ts';
import { FRAME, getHome, viewShape } from '#maps/views.ts';
import type { Place } from '#model/places.ts';

const borders = getBorders();
const WIDTHS = { min: 20, max: 46 };
const WIDE = { min: 34, max: 46 };
const RANGES = { all: WIDTHS, wide: WIDE };

/** The countries that a point is drawn in. */
function findCountries(lon: number, lat: number): (string | undefined)[] {
  return borders.objects.countries.geometries
    .filter((country) => geoContains(feature(borders, country), [lon, lat]))
    .map(({ properties }) => properties.code);
}

const makePlace = (name: string, lat: number, lon: number): Place => ({
  id: name.toLowerCase(),
  name,
  country: 'ZZ',
  lat,
  lon,
});

describe('the borders', () => {
  test.each([
    ['the middle of Crimea', 34.1, 45.0],
    ['its south', 33.6, 44.6],
    ['its east', 36.2, 45.3],
    ['Kyiv', 30.52, 50.45],
    ['the east of Ukraine', 38.5, 48.5],
  ])('have %s in Ukraine and in no other country', (_, lon, lat) => {
    expect(findCountries(lon, lat)).toEqual(['UA']);
  });

  test.each([
    ['the other side of the strait', 37.3, 45.2],
    ['the Kursk region', 36.02, 51.75],
  ])('have %s in Russia', (_, lon, lat) => {
    expect(findCountries(lon, lat)).toEqual(['RU']);
  });
});

describe('borders that are not recognised by all', () => {
  const judge = (place: Partial<Place> & Pick<Place, 'lat' | 'lon'>, hasCaption = false) =>
    findBorderFault([{ id: 'it', name: 'It', ...place }], { hasCaption, borderWith: undefined });

  test.each([
    ['Laayoune', 'EH', 27.15, -13.2, 'MA'],
    ['the Vatican', 'VA', 41.903, 12.453, 'IT'],
    ['Srinagar as Pakistan’s', 'PK', 34.09, 74.8, 'IN'],
    ['Sevastopol as Russia’s', 'RU', 44.6, 33.53, 'UA'],
    ['Pristina', 'XK', 42.67, 21.17, undefined],
    ['Pristina as Serbia’s', 'RS', 42.67, 21.17, undefined],
    ['Nicosia', 'CY', 35.176, 33.364, undefined],
    ['Srinagar without a country', undefined, 34.09, 74.8, 'IN'],
  ])(
    '%s is not outlined as a neighbour, whatever the caption says',
    (_, country, lat, lon, code) => {
      const fault = { kind: 'neighbour', outlined: code };
      expect(judge({ country, lat, lon })).toMatchObject(fault);
      expect(judge({ country, lat, lon }, true)).toMatchObject(fault);
    },
  );

  test.each([
    ['Srinagar', 'IN', 34.09, 74.8, 'Jammu and Kashmir'],
    ['Taipei', 'TW', 25.04, 121.56, 'Taiwan'],
    ['Gaza', 'PS', 31.5, 34.46, 'Gaza'],
    ['Sevastopol', 'UA', 44.6, 33.53, 'Crimea'],
    ['Donetsk', 'UA', 48.0, 37.8, 'Donbass'],
    ['Tiraspol', 'MD', 46.84, 29.6, 'Transnistria'],
    ['Gibraltar, which the atlas does not have,', 'GI', 36.14, -5.35, 'Gibraltar'],
  ])('%s needs a caption of the editor’s', (_, country, lat, lon, name) => {
    expect(judge({ country, lat, lon })).toMatchObject({ kind: 'disputed', area: { name } });
    expect(judge({ country, lat, lon }, true)).toBeUndefined();
  });

  test.each([
    ['Kyiv', 'UA', 50.45, 30.52],
    ['the plant of Zaporizhzhia', 'UA', 47.51, 34.59],
    ['Moscow', 'RU', 55.76, 37.62],
    ['Delhi', 'IN', 28.6, 77.2],
    ['Monaco, which the atlas draws as sea,', 'MC', 43.74, 7.42],
    ['a place at sea', 'ZZ', 12.5, -30],
  ])('%s may be shown with borders', (_, country, lat, lon) => {
    expect(judge({ country, lat, lon })).toBeUndefined();
  });

  test('another place in a disputed area counts if it is on the map', () => {
    const delhi = { id: 'delhi', name: 'Delhi', country: 'IN', lat: 28.6, lon: 77.2 };
    const srinagar = { ...delhi, id: 'srinagar', lat: 34.09, lon: 74.8 };
    const gaza = { ...delhi, id: 'gaza', country: 'PS', lat: 31.5, lon: 34.46 };
    const options = { hasCaption: false, borderWith: undefined };
    expect(findBorderFault([delhi, gaza], options)).toBeUndefined();
    expect(findBorderFault([delhi, srinagar], options)).toMatchObject({ place: srinagar });
    expect(findBorderFault([], options)).toBeUndefined();
  });

  test.each([
    ['Kyiv', 50.45, 30.52, 'recognised'],
    ['Moscow', 55.76, 37.62, 'recognised'],
    ['Paris', 48.86, 2.35, 'recognised'],
    ['Delhi', 28.6, 77.2, 'disputed'],
    ['Rabat', 34.0, -6.8, 'disputed'],
    ['Belgrade', 44.8, 20.46, 'disputed'],
    ['Taipei', 25.04, 121.56, 'disputed'],
  ])('the map of %s says which kind its borders are', (name, lat, lon, kind) => {
    expect(drawMap(borders, [makePlace(name, lat, lon)], 'en')?.borderKind).toBe(kind);
  });
});

describe('a map without borders', () => {
  const laayoune = makePlace('Laayoune', 27.15, -13.2);

  test('has land and points, and no border, no outline and no country', () => {
    const map = drawMap(
      borders,
      [laayoune, makePlace('Agadir', 30.42, -9.6)],
      'en',
      undefined,
      true,
    )!;
    expect(map).toMatchObject({
      borderKind: 'none',
      homeName: undefined,
      borders: '',
      home: '',
      names: [],
    });
    expect(map.land).not.toBe('');
    expect(map.points.map(({ name, isSubject }) => [name, isSubject])).toEqual([
      ['Laayoune', true],
      ['Agadir', false],
    ]);
  });

  test('reaches to places that are not too far', () => {
    const places = [laayoune, makePlace('Rabat', 34.02, -6.84), makePlace('New York', 40.7, -74)];
    const map = drawMap(borders, places, 'en', undefined, true)!;
    expect(map.points.map(({ name }) => name)).toEqual(['Laayoune', 'Rabat']);
  });
});

describe('boxes on a map of any width', () => {
  const box = { left: -1, right: 1, top: -0.5, bottom: 0.5 };

  test('that touch only on a narrow map overlap', () => {
    const [a, b] = [
      { ...box, x: 0.5, y: 0.5 },
      { ...box, x: 0.55, y: 0.5 },
    ];
    expect(overlap(a, b, { min: 20, max: 46 })).toBe(true);
    expect(overlap(a, b, { min: 40, max: 46 })).toBe(false);
  });

  test('overlap where a look at every width finds them overlapping', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const side = fc.double({ min: 0.1, max: 6, noNaN: true });
    const boxes = fc
      .tuple(share, share, side, side, side, side)
      .map(([x, y, l, right, t, bottom]) => ({ x, y, left: -l, right, top: -t, bottom }));
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        const seen = Array.from({ length: 261 }, (_, step) => 20 + step / 10).some(
          (width) =>
            a.x * width + a.left < b.x * width + b.right &&
            b.x * width + b.left < a.x * width + a.right &&
            a.y * width + a.top < b.y * width + b.bottom &&
            b.y * width + b.top < a.y * width + a.bottom,
        );
        if (seen) expect(overlap(a, b, WIDTHS)).toBe(true);
      }),
    );
  });
});

describe('labels', () => {
  const point = fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 0.7, noNaN: true }),
    name: fc.string({ minLength: 1, maxLength: 24 }).filter((name) => name.trim() !== ''),
  });

  test('of places anywhere never cover each other or a point, and never leave the map', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 9 }), (places) => {
        const points = places.map((place, index) => ({
          ...place,
          number: index + 1,
          isSubject: index === 0,
        }));
        const labels = placeLabels(points, [], 0.7, RANGES);
        expect(labels).toHaveLength(points.length);
        for (const [widths, boxes] of [
          [WIDTHS, labels.flatMap(({ label }) => label?.box ?? [])],
          [WIDE, labels.flatMap(({ label, wideLabel }) => (wideLabel ?? label)?.box ?? [])],
        ] as const)
          boxes.forEach((box, index) => {
            expect(fits(box, 0.7, widths)).toBe(true);
            for (const other of [...boxes.slice(index + 1), ...points.map(getMark)])
              expect(overlap(box, other, widths)).toBe(false);
          });
      }),
      { numRuns: 60 },
    );
  });

  test('say the name where there is room, and the number where there is not', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({
      x: 0.5 + (index % 4) / 40,
      y: 0.3 + Math.floor(index / 4) / 40,
      name: 'A rather long name',
      number: index + 1,
      isSubject: false,
    }));
    const alone = placeLabels(crowd.slice(0, 1), [], 0.7, RANGES);
    expect(alone.map(({ label }) => label?.lines)).toEqual([['A rather long name']]);
    const labels = placeLabels(crowd, [], 0.7, RANGES);
    expect(labels.some(({ label }) => label && !label.isNumber)).toBe(true);
    expect(labels.some(({ label }) => !label || label.isNumber)).toBe(true);
  });

  test('that have room on a wide map only are numbers on a narrow one', () => {
    const point = { x: 0.5, y: 0.3, name: 'W'.repeat(16), number: 1, isSubject: false };
    // Beside the point the name is too long for the narrow map, above and below it are walls.
    const walls = [0.22, 0.38].map((y) => ({
      ...{ x: 0.5, y, left: -10, right: 10, top: -0.5, bottom: 0.5 },
    }));
    const [{ label, wideLabel } = { label: undefined }] = placeLabels([point], walls, 0.7, RANGES);
    expect(label?.lines).toEqual(['1']);
    expect(wideLabel?.lines).toEqual([point.name]);
  });

  test('are thought wider than they are', () => {
    // Source Sans 3 semibold, as Chromium measures it, in em.
    expect(measure('Zaporizhzhia')).toBeGreaterThan(5.7);
    expect(measure('Washington, D.C.')).toBeGreaterThan(7.6);
    expect(measure('東京')).toBeGreaterThan(2);
  });
});

describe('maps', () => {
  const plant = makePlace('Plant', 47.51, 34.59);
  const kyiv = makePlace('Kyiv', 50.45, 30.52);
  const map = drawMap(borders, [plant, kyiv, makePlace('Jeddah', 21.53, 39.16)], 'en', 'RU')!;

  test('show the country of the first place; what lies outside it is left to the table', () => {
    expect(map.homeName).toBe('Ukraine');
    expect(map.points.map(({ name }) => name)).toEqual(['Plant', 'Kyiv']);
    expect(map.points.map(({ isSubject }) => isSubject)).toEqual([true, false]);
  });

  test('leave a place to the table whose point would hide on which side of the border it lies', () => {
    const [sudzha, kursk] = [makePlace('Sudzha', 51.19, 35.27), makePlace('Kursk', 51.73, 36.19)];
    const drawn = drawMap(borders, [plant, sudzha, kursk], 'en')!;
    expect(drawn.points.map(({ name }) => name)).toEqual(['Plant', 'Kursk']);
    expect(drawMap(borders, [sudzha], 'en')!.points).toHaveLength(1);
  });

  test('have north at the top and east on the right', () => {
    const [first, second] = map.points;
    expect(first?.x).toBeGreaterThan(second?.x ?? 1);
    expect(first?.y).toBeGreaterThan(second?.y ?? 1);
  });

  test('name the countries that have room, in the language of the site', () => {
    expect(map.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ukraine', 'Russia']),
    );
    const german = drawMap(borders, [plant], 'de')!;
    expect(german.homeName).toBe('Ukraine');
    expect(german.names.map(({ name }) => name)).toContain('Russland');
  });

  test('draw a line to the nearest point of a border, and to none if it is not asked for', () => {
    const { from, to } = map.line!;
    expect(from).toEqual({ x: map.points[0]?.x, y: map.points[0]?.y });
    // The coast of the Sea of Azov east of Mariupol, 47.1° N 38.2° E.
    const [x, y] = viewShape(getHome(borders, [plant.lon, plant.lat]).shape)([38.2, 47.1])!;
    expect(Math.hypot(to.x * FRAME.width - x, to.y * FRAME.width - y)).toBeLessThan(40);
    expect(drawMap(borders, [plant], 'en')!.line).toBeUndefined();
  });

  test('refuse a line to a border that there is not', () => {
    expect(() => drawMap(borders, [plant], 'en', 'FR')).toThrow('no land border with FR');
  });

  test('have no name on a line, at any width', () => {
    const projection = viewShape(getHome(borders, [plant.lon, plant.lat]).shape);
    const outlines = traceShape(mesh(borders, borders.objects.countries), projection, 8);
    const points = [...outlines, map.line!.drawn].flatMap(({ points: all }) => all);
    const boxes = [
      ...map.points.flatMap(({ label }) => label?.box ?? []),
      ...map.names.map(({ box }) => box),
    ];
    expect(boxes.length).toBeGreaterThan(4);
    for (const box of boxes)
      for (const width of map.names.some((name) => name.box === box && name.isWide)
        ? [35, 46]
        : [20.5, 25, 30, 38, 45.7]) {
        const em = FRAME.width / width;
        const covered = points.filter(
          ([x, y]) =>
            x > box.x * FRAME.width + box.left * em &&
            x < box.x * FRAME.width + box.right * em &&
            y > box.y * FRAME.width + box.top * em &&
            y < box.y * FRAME.width + box.bottom * em,
        );
        expect(covered).toEqual([]);
      }
  });

  test('can be drawn of a place at sea, on the date line, and of none', () => {
    expect(drawMap(borders, [makePlace('Sea', 12.5, -30)], 'en')!.points).toHaveLength(1);
    const fiji = [makePlace('Suva', -18.14, 178.44), makePlace('Apia', -13.83, -171.76)];
    expect(drawMap(borders, fiji, 'en')!.land).not.toContain('NaN');
    expect(drawMap(borders, [], 'en')).toBeUndefined();
  });

  test('are the same each time', () => {
    expect(drawMap(borders, [plant, kyiv], 'en')).toEqual(drawMap(borders, [plant, kyiv], 'en'));
  });
});

test('a path is relative, and a line after a closed one goes on from where that began', () => {
  const square = {
    points: [
      [1, 1],
      [5, 1],
      [5, 5],
    ] as [number, number][],
    isClosed: true,
  };
  const line = {
    points: [
      [2, 2],
      [0, 3],
    ] as [number, number][],
    isClosed: false,
  };
  expect(writePath([square, line])).toBe('m1 1 4 0 0 4zm1 1-2 1');
});
