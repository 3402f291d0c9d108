/**
 * Fetches an address under our own name, and waits no longer than we say. Takes milliseconds to wait, and the name. Throws
 * what `fetch` throws, a TimeoutError if there was no answer in time.
 */
export const fetchPolitely = (
  url: string,
  { timeout, agent }: Pick<Manners, 'timeout' | 'agent'>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, {
    headers: { 'user-agent': agent, ...headers },
    signal: AbortSignal.timeout(timeout),
  });

/** Milliseconds to wait for an answer, the name to ask under, and milliseconds between two addresses of a host. */
export type Manners = { timeout: number; agent: string; pause: number };
