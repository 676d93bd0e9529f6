import { Presets, SingleBar } from 'cli-progress';

/** Tells a person how far one piece of work is: a bar on a terminal, now and then a plain line elsewhere. */
export interface Progress {
  /** `done` and `total` in the same unit; a total of 0 is not known yet. */
  update(done: number, total: number, note?: string): void;
  /** Ends the bar; what follows is printed below it. */
  stop(): void;
}

const linesEvery = 2000;

/**
 * Progress goes to the error stream, so that a command's own output can be piped.
 * @param label what is worked on, such as a file's name
 */
export function showProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(label, stream) : lines(label, stream);
}

function bar(label: string, stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar(
    { format: `${label} {bar} {percentage}% {note}`, stream, hideCursor: true, clearOnComplete: true, barsize: 30 },
    Presets.shades_classic,
  );
  let begun = false;
  return {
    update(done, total, note = '') {
      if (!begun) single.start(Math.max(total, 1), done, { note });
      begun = true;
      single.setTotal(Math.max(total, 1));
      single.update(Math.min(done, total), { note });
    },
    stop() {
      if (begun) single.stop();
    },
  };
}

function lines(label: string, stream: NodeJS.WriteStream): Progress {
  let last = performance.now();
  return {
    update(done, total, note = '') {
      const now = performance.now();
      if (now - last < linesEvery || total === 0) return;
      last = now;
      stream.write(`${label}: ${Math.floor((100 * done) / total)}% ${note}`.trimEnd().concat('\n'));
    },
    stop() {
      // A plain line needs no end.
    },
  };
}
