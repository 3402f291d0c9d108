/**
 * Lets pages be made side by side, and the content be exchanged only while none is: no page is made of two states of
 * the content.
 */
export function takeTurns(): Turns {
  const pages = new Set<Promise<undefined>>();
  let exchange: Promise<void> = Promise.resolve();
  return {
    async startPage(ended) {
      let last: Promise<void>;
      do {
        last = exchange;
        await last;
      } while (last !== exchange);
      pages.add(ended);
      void ended.finally(() => pages.delete(ended));
    },
    exchange(task) {
      exchange = exchange.then(() => Promise.all(pages)).then(task);
      return exchange;
    },
  };
}

type Turns = {
  /** Waits until no exchange is under way; the page ends when `ended` is fulfilled. */
  startPage: (ended: Promise<undefined>) => Promise<void>;
  /** Waits until all pages have ended, then runs the task, which must not throw. */
  exchange: (task: () => Promise<void>) => Promise<void>;
};
