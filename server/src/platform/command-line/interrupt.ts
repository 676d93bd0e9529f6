/**
 * A signal that the first Ctrl-C (or SIGTERM) aborts, so that a command can stop between two steps; a second one ends
 * the process at once. `release` gives the keys back.
 */
export function interruptible(onInterrupt: () => void): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    onInterrupt();
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    release() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

/** What the process answers to the shell. */
export const exitCodes = { done: 0, failed: 1, misused: 2, interrupted: 130 } as const;
