import type { Socket } from 'node:net';
import type { WebSocket } from '@fastify/websocket';

/** The most that may wait to be read, in bytes: some thousands of changes. */
const MOST_UNREAD = 1_048_576;

/** How often it is looked whether what waits was read meanwhile. */
const LOOKED_AT_EVERY_MS = 30_000;

/** For reading what waited, and the reason. */
const GRACE_MS = 5_000;

/** The protocol's “try again later”: the browser connects anew, and reads again what it shows. */
const NOT_READ = 1013;

/**
 * Ends a socket whose other side does not read, or reads slower than it is sent messages. It may well go on to answer
 * pings: what waits for it would take more and more memory. It is ended when too much waits, and when nothing of what
 * waits is read for a while.
 *
 * @param tcp the connection below the socket
 * @returns looks whether too much waits; to be called after each message that is sent unasked
 */
export function endUnread(socket: WebSocket, tcp: Socket): () => void {
  let wasRead = true;
  const end = () => {
    if (socket.readyState !== socket.OPEN) return;
    socket.close(NOT_READ, 'Messages are not read');
    setTimeout(() => socket.terminate(), GRACE_MS).unref();
  };
  const look = () => {
    if (socket.bufferedAmount > MOST_UNREAD) end();
  };
  const lookForProgress = () => {
    if (socket.bufferedAmount > 0 && !wasRead) end();
    wasRead = socket.bufferedAmount === 0;
  };
  const timer = setInterval(lookForProgress, LOOKED_AT_EVERY_MS).unref();
  tcp.on('drain', () => (wasRead = true));
  // Each may be answered.
  socket.on('message', look).on('ping', look);
  socket.once('close', () => clearInterval(timer));
  return look;
}
