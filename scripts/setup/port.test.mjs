import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { choosePort, DEFAULT_PORT } from './port.mjs';

/** Another program that listens, on the given port or one that the system chooses. */
async function otherProgram(port = 0, host = undefined) {
  const server = createServer().listen({ port, host });
  await once(server, 'listening');
  onTestFinished(() => new Promise((resolve) => server.close(resolve)));
  return server.address().port;
}

test('a requested port that is in use is refused, naming --port', async () => {
  const taken = await otherProgram();
  await expect(choosePort(String(taken))).rejects.toThrow(
    `Port ${taken} is in use by another program. Choose another with --port.`,
  );
});

test('a port that is used on the loopback address only is in use', async () => {
  const taken = await otherProgram(0, '127.0.0.1');
  await expect(choosePort(String(taken))).rejects.toThrow('in use');
});

test('without a request, the next free port is used', async () => {
  const usual = await choosePort(undefined);
  expect(usual).toBeGreaterThanOrEqual(DEFAULT_PORT);
  await otherProgram(usual);
  expect(await choosePort(undefined)).toBeGreaterThan(usual);
});

test.each(['http', '0', '70000', '80.5', ''])('%j is not a port', async (asked) => {
  await expect(choosePort(asked)).rejects.toThrow('a port is a number from 1 to 65535');
});
