import { actor, actors } from '#schemas/actor.ts';
import { country, edtf, line, name as actorName, text } from '#schemas/primitives.ts';
import { webAddress } from '#schemas/web-address.ts';
import { addEntry } from './edit-yaml.ts';
import type { Answers, Kind } from './kind.ts';
import { writeFields } from './write-fields.ts';

const SAMPLE = 'TK the name';
const SAMPLE_DATE = '2025-03-17';
const NO_COUNTRY = 'ZZ';

/** Kinds that most often have no country: none is written unless one is given. */
const MAY_LACK_COUNTRY = ['organisation', 'document'];

/** An entry of actors.yaml. */
export const newActor: Kind = {
  inExplainer: false,
  idSchema: actors.keyType,
  questions: [
    {
      name: 'kind',
      asks: 'What it is',
      schema: text,
      sample: 'person',
      values: actor.options.map(({ shape }) => shape.kind.value),
    },
    { name: 'name', asks: 'The name as readers know it', schema: actorName, sample: SAMPLE },
    {
      name: 'sortName',
      asks: 'Of a person: the name that lists are sorted by',
      schema: actorName,
      sample: ({ name = '' }) => name.split(' ').at(-1),
      isNeeded: isPerson,
    },
    { name: 'country', asks: 'The country, in two capitals', schema: country, sample: NO_COUNTRY },
    {
      name: 'role',
      asks: 'Of a person: the office as it stands under the name',
      schema: line,
      sample: 'TK the office',
      isNeeded: isPerson,
    },
    {
      name: 'date',
      asks: 'Of a document: its own date',
      schema: edtf,
      sample: SAMPLE_DATE,
      isNeeded: isDocument,
    },
    {
      name: 'url',
      asks: 'Of a document: the address at which it can be read',
      schema: webAddress,
      sample: 'https://example.org/TK',
      isNeeded: isDocument,
    },
  ],
  write(id, answers, { label, files }) {
    const file = `${label}/actors.yaml`;
    const { kind = '', role, date, url, sortName } = answers;
    const hasCountry = answers['country'] !== NO_COUNTRY || !MAY_LACK_COUNTRY.includes(kind);
    // Two actors must not share a form.
    const name = answers['name'] === SAMPLE ? `TK ${id.replaceAll('-', ' ')}` : answers['name'];
    const variant = actor.options.find(({ shape }) => shape.kind.value === kind) ?? actor;
    const fields = writeFields(
      variant,
      {
        ...{ kind, name },
        ...(hasCountry && { country: answers['country'] }),
        ...(kind === 'person' && {
          sortName: name === answers['name'] ? sortName : name?.split(' ').at(-1),
          roles: [{ title: role }],
        }),
        ...(kind === 'group' && { members: [] }),
        ...(kind === 'document' && { date, url }),
      },
      2,
    );
    return {
      files: new Map([[file, addEntry(files, file, id, fields)]]),
      next: 'It gets a page once a quote or a position names it.',
    };
  },
};

function isPerson({ kind }: Answers): boolean {
  return kind === 'person';
}

function isDocument({ kind }: Answers): boolean {
  return kind === 'document';
}
