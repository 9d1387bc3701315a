import { connect } from 'node:net';

/**
 * Sends something over a socket and leaves its own side open.
 *
 * @param sent.atOnce when it is connected
 * @param sent.slowly again every 50 milliseconds, as over a slow line; nothing when not said
 * @returns all that comes back until the other side closes
 */
export function overSocket(
  port: number,
  { atOnce, slowly }: { atOnce: string; slowly?: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.write(atOnce),
    );
    const rest = slowly && setInterval(() => socket.write(slowly), 50);
    const end = () => {
      clearInterval(rest);
      resolve(received);
    };
    socket.on('data', (data) => (received += String(data)));
    socket.on('close', end).on('end', end);
    socket.on('error', reject);
    // No process waits for it.
    socket.unref();
  });
}
