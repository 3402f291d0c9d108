import { describe, expect, test } from 'vitest';
import { findVoice } from '#elements/find-voice.ts';
import { createReader } from '#elements/reader.ts';
import type { SpeechVoice } from '#elements/reader.ts';
import { START, step } from '#elements/reading-machine.ts';
import type { Reading } from '#elements/reading-machine.ts';
import { ENGLISH } from '#i18n/english.ts';
import { speakNote, speakQuote, speakText, splitSentences } from '#elements/spoken-words.ts';

const HEARD = ENGLISH.words.script;

/** Pieces a0 a1 | b0 b1 | c0, in three sections. */
const PARTS = [0, 0, 1, 1, 2];
const PIECES = ['a0', 'a1', 'b0', 'b1', 'c0'].map((text, index) => ({ text, part: PARTS[index]! }));

describe('a press', () => {
  const at = (place: number, status: Reading['status'] = 'playing'): Reading => ({
    ...START,
    status,
    at: place,
  });

  test.each([
    ['play starts where it was paused', at(3, 'paused'), 'play', at(3)],
    ['play after the end starts anew', at(4, 'ended'), 'play', at(0)],
    ['pause stays where it is', at(3), 'pause', at(3, 'paused')],
    ['a spoken piece gives way to the next, over the end of a section', at(1), 'spoken', at(2)],
    ['the last piece is the end', at(4), 'spoken', at(4, 'ended')],
    ['next goes to the start of the next section', at(0), 'next', at(2)],
    ['next works while it is paused, and stays silent', at(0, 'paused'), 'next', at(2, 'paused')],
    ['previous goes to the start of the section', at(3), 'previous', at(2)],
    ['previous at a start goes to the section before', at(2), 'previous', at(0)],
    [
      'previous after the end goes to the last section',
      at(4, 'ended'),
      'previous',
      at(4, 'paused'),
    ],
  ] as const)('%s', (_name, before, kind, after) => {
    expect(step(before, { kind }, PARTS)).toEqual(after);
  });

  test.each([
    ['next in the last section', at(4), 'next'],
    ['previous at the very start', at(0), 'previous'],
    ['play while it plays', at(1), 'play'],
    ['pause in silence', at(1, 'paused'), 'pause'],
    ['a late report in silence', at(1, 'paused'), 'spoken'],
  ] as const)('%s changes nothing', (_name, before, kind) => {
    expect(step(before, { kind }, PARTS)).toBe(before);
  });

  test('nothing plays where there is nothing to read', () => {
    expect(step(START, { kind: 'play' }, [])).toBe(START);
  });
});

describe('a reader', () => {
  test('says every piece once, in order, and then is at the end', () => {
    const { voice, said, send, states } = start();
    send({ kind: 'play' });
    while (voice.done) voice.done();
    expect(said).toEqual(['a0 1', 'a1 1', 'b0 1', 'b1 1', 'c0 1']);
    expect(states.at(-1)).toMatchObject({ status: 'ended', at: 4 });
  });

  test('stops at once on pause and reads the piece again on play', () => {
    const { said, send } = start();
    send({ kind: 'play' });
    send({ kind: 'pause' });
    send({ kind: 'play' });
    expect(said).toEqual(['a0 1', 'stop', 'a0 1']);
  });

  test('does not heed what a stopped voice reports late', () => {
    const { voice, said, send, states } = start();
    send({ kind: 'play' });
    const late = voice.done;
    send({ kind: 'next' });
    late?.();
    expect(said).toEqual(['a0 1', 'stop', 'b0 1']);
    expect(states.at(-1)).toMatchObject({ status: 'playing', at: 2 });
  });

  test('goes on with the same piece at a new speed', () => {
    const { said, send } = start();
    send({ kind: 'play' });
    send({ kind: 'speed', speed: 1.5 });
    expect(said).toEqual(['a0 1', 'stop', 'a0 1.5']);
  });

  test('pauses where the voice fails', () => {
    const { voice, states, send } = start();
    send({ kind: 'play' });
    voice.fail?.();
    expect(states.at(-1)).toMatchObject({ status: 'paused', at: 0 });
  });
});

describe('what is spoken', () => {
  test('quotation marks are words', () => {
    expect(speakText('The article says “former”\n and “ended”.', HEARD)).toBe(
      'The article says quote, former, end quote and quote, ended, end quote.',
    );
    expect(speakText('«перемир’я» and „Ruhe“', HEARD)).toBe(
      'quote, перемир’я, end quote and quote, Ruhe, end quote',
    );
  });

  test('a mark without its pair, and an apostrophe, stay as they are', () => {
    expect(speakText('“It’s open', HEARD)).toBe('“It’s open');
  });

  test('a quote ends with who said it', () => {
    expect(speakQuote('“Enough deaths.”', 'Emmanuel Macron', HEARD)).toBe(
      'quote, Enough deaths. end quote, Emmanuel Macron.',
    );
  });

  test('a note says what it does', () => {
    expect(speakNote('Corrects', 'It was “May”.', HEARD)).toBe(
      'Note, corrects: It was quote, May, end quote.',
    );
  });

  test('a paragraph is spoken in sentences', () => {
    expect(splitSentences('He spoke. He hoped for peace.', 'en').join('|')).toContain(
      'spoke.|He hoped',
    );
    expect(splitSentences('', 'en')).toEqual([]);
  });
});

describe('a voice', () => {
  const make = (lang: string, more = {}) => ({ lang, localService: true, default: false, ...more });

  test.each([
    ['in another region', [make('de-DE'), make('en-GB')], 'en', 1],
    ['with an underscore', [make('en_US')], 'en', 0],
    ['that is the default', [make('en-GB'), make('en-US', { default: true })], 'en-GB', 1],
    ['of the language only', [make('fr-FR')], 'en', undefined],
    ['on the device only', [make('en-US', { localService: false })], 'en', undefined],
  ])('is found %s', (_name, voices, language, index) => {
    expect(findVoice(voices, language)).toBe(index === undefined ? undefined : voices[index]);
  });
});

function start() {
  const said: string[] = [];
  const states: Reading[] = [];
  const ways: { done: (() => void) | undefined; fail: (() => void) | undefined } = {
    done: undefined,
    fail: undefined,
  };
  const voice: SpeechVoice = {
    say(text, speed, done, fail) {
      said.push(`${text} ${speed}`);
      ways.done = () => {
        ways.done = undefined;
        done();
      };
      ways.fail = fail;
    },
    stop: () => void said.push('stop'),
  };
  const send = createReader(PIECES, voice, (reading) => void states.push(reading));
  return { voice: ways, said, states, send };
}
