import { once } from 'node:events';

/** Opens a connection to a browser that speaks WebDriver BiDi. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  await once(socket, 'open');
  let last = 0;
  const send = async (method: string, params: object = {}) => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    waiting.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error} (${answer.message})`);
    return answer.result;
  };
  return { send };
}

/** Throws an Error with what the browser says of a command it refuses. */
type Bidi = { send: (method: string, params?: object) => Promise<unknown> };

type Answer = { id?: number } & (
  { type: 'success'; result: unknown } | { type: 'error'; error: string; message: string }
);
