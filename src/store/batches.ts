/** One entry of a batch, waiting for its turn. */
interface Waiting<Input, Output> {
  readonly input: Input;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
}

export type Settled<Output> = { readonly output: Output } | { readonly error: unknown };

export interface BatchSettings {
  /** Calls in one batch. */
  readonly limit: number;
  /** Milliseconds that the first call of a batch waits for others to share it with. */
  readonly waitMs: number;
}

/**
 * Calls that come while one batch is worked on, or within `waitMs` of the first, form the next batch. `work` says for
 * each what came of it; where it throws, none came through.
 */
export function inBatches<Input, Output>(
  { limit, waitMs }: BatchSettings,
  work: (inputs: readonly Input[]) => Promise<readonly Settled<Output>[]>,
): (input: Input) => Promise<Output> {
  let waiting: Waiting<Input, Output>[] = [];
  let working = false;

  const settle = async (batch: readonly Waiting<Input, Output>[]): Promise<void> => {
    try {
      const results = await work(batch.map(({ input }) => input));
      for (const [i, { resolve, reject }] of batch.entries()) {
        const result = results[i];
        if (result && 'output' in result) resolve(result.output);
        else reject(result?.error);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  const workThrough = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, limit);
      waiting = waiting.slice(limit);
      await settle(batch);
    }
    working = false;
  };

  return (input) =>
    new Promise((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      if (working) return;
      working = true;
      setTimeout(() => void workThrough(), waitMs);
    });
}
