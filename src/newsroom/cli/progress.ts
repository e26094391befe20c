/** Tells how far a long run has come. */
export type Progress = { readonly step: (done: number) => void; readonly end: () => void };

/** As much of a terminal or a file as a bar needs. */
type Stream = { readonly isTTY?: boolean; readonly write: (text: string) => boolean };

/** Fewer are done before anybody wonders. */
const many = 20;
const barWidth = 24;

/**
 * A bar on the error stream where a person watches, one line at every tenth otherwise (a log), nothing for a few.
 *
 *     ████████░░░░░░░░░░░░░░░░ 136 of 409
 */
export function progress(total: number, stream: Stream = process.stderr): Progress {
  if (total < many) return { step: () => {}, end: () => {} };
  return stream.isTTY ? bar(total, stream) : lines(total, stream);
}

function bar(total: number, stream: Stream): Progress {
  let shown = -1;
  return {
    step(done) {
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      const full = Math.round((barWidth * done) / total);
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${done} of ${total}`);
    },
    end() {
      stream.write('\r\u001b[K');
    },
  };
}

function lines(total: number, stream: Stream): Progress {
  let tenth = 0;
  return {
    step(done) {
      const reached = Math.floor((10 * done) / total);
      if (reached === tenth) return;
      tenth = reached;
      stream.write(`${done} of ${total}\n`);
    },
    end() {},
  };
}
