import { actor, actors } from '#schemas/actor.ts';
import { country, line, name as actorName, text } from '#schemas/primitives.ts';
import { addEntry } from './edit-yaml.ts';
import type { Kind } from './kind.ts';
import { writeFields } from './write-fields.ts';

const SAMPLE = 'TK the name';

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
      choices: () => ACTOR_KINDS,
    },
    { name: 'name', asks: 'The name as readers know it', schema: actorName, sample: SAMPLE },
    { name: 'country', asks: 'The country, in two capitals', schema: country, sample: 'ZZ' },
    {
      name: 'role',
      asks: 'Of a person: the office as it stands under the name',
      schema: line,
      sample: 'TK the office',
    },
  ],
  write(id, answers, { label, files }) {
    const file = `${label}/actors.yaml`;
    const { kind, country: land, role } = answers;
    // Two actors must not share a form.
    const name = answers['name'] === SAMPLE ? `TK ${id.replaceAll('-', ' ')}` : answers['name'];
    const variant = actor.options.find(({ shape }) => shape.kind.value === kind) ?? actor;
    const fields = writeFields(
      variant,
      {
        ...{ kind, name, country: land },
        ...(kind === 'person' && { sortName: name?.split(' ').at(-1), roles: [{ title: role }] }),
        ...(kind === 'group' && { members: [] }),
      },
      2,
    );
    return {
      files: new Map([[file, addEntry(files, file, id, fields)]]),
      next: 'Its page is there once a quote or a position names it.',
    };
  },
};

const ACTOR_KINDS = actor.options.map(({ shape }) => shape.kind.value);
