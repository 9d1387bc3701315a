import { spawn } from 'node:child_process';
import { root, toolEnvironment } from './repository.mjs';

/** A command failed. `output` is what it printed, unless it was shown already. */
export class CommandFailed extends Error {
  /** @param {string} message @param {string} output */
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

/**
 * Runs a command and waits for it. Its output is kept in case of failure, or shown immediately.
 *
 * @param {[string, string[]]} command program and arguments
 * @param {{ cwd?: string, show?: boolean }} [options]
 * @returns {Promise<string>} what it printed, empty when shown
 * @throws {CommandFailed} if it cannot be started or does not exit with 0
 */
export function run([program, args], { cwd = root, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: toolEnvironment(),
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => reject(new CommandFailed(`${program}: ${error.message}`, '')));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed(`${program} ended with ${signal ?? `code ${code}`}`, output));
    });
  });
}
