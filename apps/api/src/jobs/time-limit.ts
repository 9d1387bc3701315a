import type { TenantDatabase } from '../database/tenant.ts';

/** Work that took longer than it may. */
export class TimeLimitExceeded extends Error {
  constructor(seconds: number) {
    super(`It took longer than the ${seconds} seconds that it may.`);
  }
}

/**
 * Runs work that may take so long. When the time is over, the work is given up at once, whatever it
 * waits for; the signal tells it to stop.
 *
 * @throws TimeLimitExceeded
 */
export async function withinLimit<T>(
  seconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const exceeded = new TimeLimitExceeded(seconds);
    controller.abort(exceeded);
    reject(exceeded);
  }, seconds * 1000);
  try {
    return await Promise.race([work(controller.signal), over]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same database until the signal is aborted: from then on nothing is read, and nothing commits. */
export function untilAborted(database: TenantDatabase, signal: AbortSignal): TenantDatabase {
  return {
    read(work, from) {
      signal.throwIfAborted();
      return database.read(work, from);
    },
    write(work) {
      signal.throwIfAborted();
      return database.write(async (tx) => {
        const result = await work(tx);
        signal.throwIfAborted();
        return result;
      });
    },
    writeEach(work) {
      signal.throwIfAborted();
      return database.writeEach(work);
    },
  };
}
