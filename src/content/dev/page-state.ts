/** A name of the header’s own format: https://www.w3.org/TR/server-timing/ */
const NAME = 'on-record-content';

/** Gives the header that says of which state of the content a page is made. */
export const writeState = (state: number): [name: string, value: string] => [
  'server-timing',
  `${NAME};desc="${state}"`,
];

/** The message in which a page tells its state once it is connected, as a string. */
export const STATE_MESSAGE = 'on-record:state';

/** What is added to Vite’s script of every page: a page may be connected later than the change that makes it old. */
export const STATE_SCRIPT = `
const [{ serverTiming = [] } = {}] = performance.getEntriesByType('navigation');
const state = serverTiming.find(({ name }) => name === '${NAME}')?.description;
const stateHot = createHotContext('/${NAME}');
stateHot.on('vite:ws:connect', () => stateHot.send('${STATE_MESSAGE}', { state }));
`;
