import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ownNode, root } from './repository.mjs';

const preload = fileURLToPath(new URL('exit-with-launcher.mjs', import.meta.url));
const GRACE_SECONDS = 20;

/** Seconds to wait before each restart of a program that crashes again and again; after the last it is given up. */
const PAUSES = [0, 1, 2, 4, 8];
/** A program that has run for so many seconds begins anew with the first pause. */
const STEADY_SECONDS = 20;

/**
 * Runs a program on the repository's Node until it ends by itself or a signal asks this process to stop. Once it
 * has sent a message that it is ready, it is started again when it crashes, after longer and longer pauses; before that, what
 * keeps it from starting would not pass. The signal is passed on once; a second one ends the program at once. The
 * program has its own process group, so that a Ctrl-C in the terminal reaches it only through this process.
 *
 * @param {string[]} args what to run, with Node's options before it and the program's options after it
 * @param {{ again?: string[], pauses?: number[], cleanUp?: () => Promise<unknown> }} [options] `again`: what to run after
 *   a crash, unless the same; `cleanUp`: called when it ended for good and could not do that itself
 * @returns {Promise<number>} the exit code for this process
 */
export async function launch(args, { cleanUp, ...options } = {}) {
  const { code, isOrderly } = await runUntilStopped(args, options);
  if (!isOrderly) await cleanUp?.();
  return code;
}

async function runUntilStopped(args, { again = args, pauses = PAUSES }) {
  const stopping = new AbortController();
  let child;
  const stop = () => {
    if (stopping.signal.aborted) return child.kill('SIGKILL');
    stopping.abort();
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), GRACE_SECONDS * 1000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  let wasReady = false;
  let crashes = 0;
  for (;;) {
    const begun = Date.now();
    child = start(crashes === 0 && !wasReady ? args : again);
    child.once('message', () => (wasReady = true));
    const [code, signal] = await once(child, 'exit');
    if (stopping.signal.aborted || code === 0) return { code: code ?? 0, isOrderly: code === 0 };
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    if (!wasReady) {
      if (signal) console.error(`Stint ${how}.`);
      return { code: code ?? 1, isOrderly: !signal };
    }
    crashes = Date.now() - begun < STEADY_SECONDS * 1000 ? crashes + 1 : 1;
    if (crashes > pauses.length) {
      console.error(`Stint ${how}, ${crashes} times in a row. It is not started again.`);
      return { code: code ?? 1, isOrderly: false };
    }
    console.error(`Stint ${how} and is started again.`);
    const { signal: stopped } = stopping;
    await pause(pauses[crashes - 1] * 1000, undefined, { signal: stopped }).catch(() => {});
    if (stopped.aborted) return { code: 0, isOrderly: false };
  }
}

function start(args) {
  return spawn(ownNode, ['--import', preload, ...args], {
    cwd: root,
    // Libraries check less and are faster in production. A NODE_ENV that is already set is kept.
    env: { NODE_ENV: 'production', ...process.env },
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
