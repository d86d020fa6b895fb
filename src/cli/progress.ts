const REDRAW_MS = 120;
const BAR = 24;

/** A bar on stderr while a pass runs; nothing at all where stderr is no terminal. */
export interface Progress {
  expect(count: number): void;
  finished(): void;
  /** Takes the bar away, so that a line can be printed. */
  clear(): void;
}

export function createProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { expect: () => undefined, finished: () => undefined, clear: () => undefined };
  let expected = 0;
  let done = 0;
  let drawn = 0;
  const draw = (): void => {
    const now = Date.now();
    if (now - drawn < REDRAW_MS && done < expected) return;
    drawn = now;
    const filled = expected === 0 ? 0 : Math.round((done / expected) * BAR);
    stream.write(`\r\u001B[K${label} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done} of ${expected}`);
  };
  return {
    expect(count) {
      expected += count;
      draw();
    },
    finished() {
      done += 1;
      draw();
    },
    clear: () => void stream.write('\r\u001B[K'),
  };
}
