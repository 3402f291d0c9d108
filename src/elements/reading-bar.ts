import { makeButton } from './make-button.ts';
import { createDeviceVoice } from './device-voice.ts';
import { readPage } from './read-page.ts';
import { say } from './say.ts';
import { createReader } from './reader.ts';
import type { Reading, ReadingEvent } from './reading-machine.ts';

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/**
 * Opens a bar at the bottom of the page that reads it aloud, and starts at once. Gives the bar, which is removed when
 * closed.
 */
export function openReadingBar(language: string, whenClosed: () => void): HTMLElement {
  const pieces = readPage(language);
  const bar = document.createElement('section');
  const send = createReader(pieces, createDeviceVoice(language), show);
  addButton(say('previous'), { kind: 'previous' });
  const play = addButton(say('pause'), { kind: 'play' });
  addButton(say('next'), { kind: 'next' });
  bar.append(makeSpeedChoice((speed) => send({ kind: 'speed', speed })));
  const close = makeButton(say('close'), leave);
  bar.append(close);
  bar.className = 'reading-bar type-list';
  bar.setAttribute('aria-label', say('readAloud'));
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
  // Otherwise speech would continue on the next page.
  addEventListener('pagehide', leave, { once: true });
  document.querySelector('main')?.append(bar);
  play.focus();
  send({ kind: 'play' });
  return bar;

  function addButton(name: string, event: ReadingEvent): HTMLButtonElement {
    const button = makeButton(name, () =>
      send(button === play && play.textContent === say('pause') ? { kind: 'pause' } : event),
    );
    bar.append(button);
    return button;
  }

  function show({ status, at }: Reading): void {
    play.textContent = say(status === 'playing' ? 'pause' : 'play');
    mark(status === 'ended' ? undefined : pieces[at]?.element, bar);
  }

  function leave(): void {
    removeEventListener('pagehide', leave);
    send({ kind: 'pause' });
    mark(undefined, bar);
    bar.remove();
    whenClosed();
  }
}

/** Marks the paragraph being read, and scrolls only if it is out of view. */
function mark(element: HTMLElement | undefined, bar: HTMLElement): void {
  const before = document.querySelector('[data-read]');
  if (before === (element ?? null)) return;
  before?.removeAttribute('data-read');
  if (!element) return;
  element.dataset['read'] = '';
  const { top, bottom, height } = element.getBoundingClientRect();
  const room = innerHeight - bar.offsetHeight;
  if (top < 0 || bottom > room)
    element.scrollIntoView({ block: height > room / 2 ? 'start' : 'center' });
}

function makeSpeedChoice(choose: (speed: number) => void): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const speed of SPEEDS) select.add(new Option(`${speed}×`, String(speed)));
  select.value = '1';
  select.addEventListener('change', () => choose(Number(select.value)));
  label.append(`${say('speed')} `, select);
  return label;
}
