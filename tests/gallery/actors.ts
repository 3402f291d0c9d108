import type { Actor } from '#model/actors.ts';

/** Actors of the kinds that the content has none of. */
export const MINUTES: Extract<Actor, { kind: 'document' }> = {
  id: 'minutes',
  kind: 'document',
  name: 'Decision 7 on the bridge',
  aliases: [],
  about: 'What the council decided after the vote.',
  date: '2024-05-02',
  url: 'https://example.org/council/2024/decision-7',
  publisher: 'Millbrook Archive',
};

export const LEAGUE: Extract<Actor, { kind: 'organisation' }> = {
  id: 'league',
  kind: 'organisation',
  name: 'League of River Towns',
  aliases: [],
};

export const RUHLAND: Extract<Actor, { kind: 'state' }> = {
  id: 'ruhland',
  kind: 'state',
  name: 'Ruhland',
  aliases: [],
};
