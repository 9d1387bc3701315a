import { createServer } from 'node:net';

/** Where the product listens when nobody says otherwise. */
export const DEFAULT_PORT = 4000;

/**
 * The port to listen on: the asked one or none, the usual one or the next free one.
 *
 * @param {string | undefined} asked as typed after --port
 * @returns {Promise<number>}
 * @throws when what was asked is no port, or is taken
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
