/** Says what a long command is doing: in one line that changes on a terminal, in a few plain lines elsewhere. */
export interface Progress {
  /** Begins a piece of work of `total` steps. */
  start: (what: string, total: number) => void;
  /** `on` is being worked on, after `done` steps of `total`; one more of as many as before, where nothing is said. */
  step: (on: string, done?: number, total?: number) => void;
  /** Clears the changing line. */
  end: () => void;
}

/** Milliseconds between two changes of the line, and between two plain lines. */
const LIVE = 100;
const PLAIN = 10_000;
/** Characters of a line on a terminal whose width is not known. */
const WIDTH = 80;

/** How far another process is with the pages it makes. */
export interface Report {
  on: string;
  done: number;
  total: number;
}

/** Tells it to the process that asked for the pages. */
export function relay(send: (report: Report) => void): Progress {
  const now: Report = { on: '', done: 0, total: 0 };
  let last = 0;
  return {
    start(_, total) {
      Object.assign(now, { total, done: 0 });
    },
    step(on, done = now.done + 1) {
      Object.assign(now, { on, done });
      if (performance.now() - last < LIVE) return;
      last = performance.now();
      send({ ...now });
    },
    end() {
      // The process that asked ends its own line.
    },
  };
}

export function progress(stream: NodeJS.WriteStream): Progress {
  let what = '';
  let total = 0;
  let done = 0;
  let last = 0;
  const line = (on: string): string => `${what}: ${done} of ${total}${on && `, ${on}`}`;
  const show = (on: string): void => {
    const now = performance.now();
    if (now - last < (stream.isTTY ? LIVE : PLAIN)) return;
    last = now;
    if (stream.isTTY) stream.write(`\r\x1b[K${line(on).slice(0, (stream.columns || WIDTH) - 1)}`);
    else stream.write(`${line(on)}\n`);
  };
  const clear = (): void => {
    if (stream.isTTY && what !== '') stream.write('\r\x1b[K');
  };
  return {
    start(now, steps) {
      clear();
      [what, total, done, last] = [now, steps, 0, 0];
      if (total > 0) show('');
    },
    step(on, count = done + 1, steps = total) {
      [done, total] = [count, steps];
      show(on);
    },
    end() {
      clear();
      what = '';
    },
  };
}
