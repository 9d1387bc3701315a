import { connect } from 'node:net';

/** Sends something over a socket and leaves it open. @returns all that comes back until it is closed */
export function overSocket(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    socket.on('data', (data) => (received += String(data)));
    socket.on('close', () => resolve(received)).on('error', reject);
  });
}
