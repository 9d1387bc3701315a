import { createServer } from 'node:net';

/** The port unless another one is requested. */
export const DEFAULT_PORT = 4000;

/**
 * The port to listen on. A requested port is used or refused; otherwise the default or the next free port.
 *
 * @param {string | undefined} asked as typed after --port
 * @returns {Promise<number>}
 * @throws if the requested value is not a port, or the port is in use
 */
export async function choosePort(asked) {
  if (asked === undefined) return nextFree(DEFAULT_PORT);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`--port ${asked}: a port is a number from 1 to 65535.`);
  if (!(await isFree(port)))
    throw new Error(`Port ${port} is in use by another program. Choose another with --port.`);
  return port;
}

async function nextFree(first) {
  for (let port = first; port < first + 100; port++) {
    if (!(await isFree(port))) continue;
    if (port !== first)
      console.log(`Port ${first} is in use by another program: taking ${port}. (--port chooses)`);
    return port;
  }
  throw new Error(`No free port from ${first} to ${first + 99}. Choose one with --port.`);
}

async function isFree(port) {
  const hosts = [undefined, '127.0.0.1'];
  for (const host of hosts) if (!(await canListen(port, host))) return false;
  return true;
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}
