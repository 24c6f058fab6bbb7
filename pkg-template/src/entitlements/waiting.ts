/** Stands for what did not come in time. */
export const LATE = Symbol("late");

/**
 * What a work gives, or {@link LATE} if it does not within so many milliseconds, or the signal ends the wait. Each
 * waiter has its own timer; the work goes on.
 */
export function within<T>(work: Promise<T>, ms: number, signal?: AbortSignal | null): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const give = (): void => settle(() => resolve(LATE));
    const timer = setTimeout(give, Math.max(ms, 0));
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", give);
      end();
    };
    signal?.addEventListener("abort", give);
    if (signal?.aborted) give();
    work.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
