import { CommandFailed } from './run.mjs';

const HEARTBEAT_SECONDS = 15;

/**
 * Runs one step of a longer run. It prints the step's name at once, a sign of progress while it runs, and the
 * time if it took long, each with the name, because steps may run in parallel. The output of a failed command
 * is printed in full.
 *
 * @template T
 * @param {string} name e.g. "Installing packages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  console.log(`▸ ${name}`);
  const heartbeat = setInterval(
    () => console.log(`  … ${name} (${seconds()} s)`),
    HEARTBEAT_SECONDS * 1000,
  );
  try {
    const result = await work();
    if (seconds() > 0) console.log(`  ✓ ${name} (${seconds()} s)`);
    return result;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    if (error.output) console.error(error.output.trimEnd());
    throw new Error(`"${name}" failed: ${error.message}.`, { cause: error });
  } finally {
    clearInterval(heartbeat);
  }
}
