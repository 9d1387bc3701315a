import { connect } from 'node:net';

/** Sends something over a socket and leaves its own side open. @returns all that comes back until the other side closes */
export function overSocket(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.write(sent),
    );
    socket.on('data', (data) => (received += String(data)));
    socket.on('close', () => resolve(received)).on('end', () => resolve(received));
    socket.on('error', reject);
    // No process waits for it.
    socket.unref();
  });
}
