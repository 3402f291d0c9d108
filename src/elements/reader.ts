import { START, step } from './reading-machine.ts';
import type { Reading, ReadingEvent } from './reading-machine.ts';

/**
 * Reads pieces of text with a voice, one after the other. `show` is told of every new state.
 *
 * Gives the way to send it what was pressed. Pausing stops within a piece, which is read again from its start:
 * speech that is only halted goes on by itself, or never, on some systems.
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
    // What a stopped voice still reports belongs to an earlier run.
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

/** A sentence or the like, and the number of the section it is in. */
export type ReaderPiece = { part: number; text: string };

/** What speaks: says one text, then calls `done`, or `fail` where it cannot. */
export type SpeechVoice = {
  say: (text: string, speed: number, done: () => void, fail: () => void) => void;
  stop: () => void;
};
