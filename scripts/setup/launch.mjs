import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownNode, root } from './repository.mjs';

const preload = fileURLToPath(new URL('exit-with-launcher.mjs', import.meta.url));
const GRACE_SECONDS = 20;

/**
 * Runs a program on the repository's Node until it ends by itself or a signal asks this process to stop.
 * The signal is passed on once; a second one ends the program at once. The program has its own process
 * group, so that a Ctrl-C in the terminal reaches it only through this process.
 *
 * @param {string[]} args what to run, with Node's options before it and the program's options after it
 * @returns {Promise<number>} the exit code for this process
 */
export function launch(args) {
  const child = spawn(ownNode, ['--import', preload, '--enable-source-maps', ...args], {
    cwd: root,
    // Libraries check less and are faster in production. A NODE_ENV that is already set is kept.
    env: { NODE_ENV: 'production', ...process.env },
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let stopping = false;
  const stop = () => {
    if (stopping) return child.kill('SIGKILL');
    stopping = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), GRACE_SECONDS * 1000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCode(code, signal, stopping)));
  });
}

function exitCode(code, signal, stopping) {
  if (signal && !stopping) console.error(`Stint was ended by ${signal}.`);
  return code ?? (stopping ? 0 : 1);
}
