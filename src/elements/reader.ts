import { START, step } from './reading-machine.ts';
import type { Reading, ReadingEvent } from './reading-machine.ts';

/**
 * Reads pieces of text with a voice, one after another, and calls `show` with every new state.
 *
 * Gives a function that takes the reader’s events. Pausing stops the current piece, which is later read again from its
 * start: on some systems paused speech resumes by itself or never.
 */
export function createReader(
  pieces: readonly ReaderPiece[],
  voice: SpeechVoice,
  show: (reading: Reading) => void,
): (event: ReadingEvent) => void {
  const parts = pieces.map(({ part }) => part);
  let reading = START;
  let run = 0;

  function send(event: ReadingEvent): void {
    const before = reading;
    reading = step(before, event, parts);
    if (reading === before) return;
    // Ignores late reports from a stopped voice, which belong to an earlier run.
    run += 1;
    if (before.status === 'playing' && event.kind !== 'spoken') voice.stop();
    if (reading.status === 'playing') speak(run);
    show(reading);
  }

  function speak(ownRun: number): void {
    const report = (kind: 'spoken' | 'pause') => () => {
      if (run === ownRun) send({ kind });
    };
    const text = pieces[reading.at]?.text ?? '';
    voice.say(text, reading.speed, report('spoken'), report('pause'));
  }

  return send;
}

/** A sentence or similar piece, and the number of the section it is in. */
export type ReaderPiece = { part: number; text: string };

/** Speaks one text, then calls `done`, or `fail` if it cannot. */
export type SpeechVoice = {
  say: (text: string, speed: number, done: () => void, fail: () => void) => void;
  stop: () => void;
};
