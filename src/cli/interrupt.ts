/** How long a stop may take before the process ends itself; what is not stored by then is fetched again next time. */
const GRACE_MS = 9500;

/** A signal that fires at the first SIGTERM or SIGINT; a second one, or the grace running out, ends the process at once. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  return controller.signal;
}

export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
