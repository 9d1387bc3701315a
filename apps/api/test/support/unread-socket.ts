import { randomBytes } from 'node:crypto';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { GraphClient } from './graph-client.ts';

/** A program on a socket of live updates that chooses when it reads. */
export interface UnreadSocket {
  /** Sends a message of the protocol. */
  say(message: object): void;
  /** Tells the server unasked that the program is there. */
  pong(): void;
  stopReading(): void;
  readOn(): void;
  /** Resolves when the connection is gone, with the last that was read. */
  gone: Promise<Buffer>;
}

/** Opens a socket with the session of a client, and begins the protocol. */
export async function unreadSocket(
  app: FastifyInstance,
  client: GraphClient,
): Promise<UnreadSocket> {
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, 'localhost');
  let last = Buffer.alloc(0);
  const upgraded = new Promise<void>((resolve) => {
    socket.on('data', (data) => {
      last = Buffer.concat([last, data]).subarray(-200);
      if (last.includes('connection_ack')) resolve();
    });
  });
  const gone = new Promise<Buffer>((resolve) => {
    socket.on('close', () => resolve(last)).on('error', () => {});
  });
  socket.write(
    [
      `GET /graphql?door=${client.door} HTTP/1.1`,
      `Host: localhost:${port}`,
      `Origin: http://localhost:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      'Sec-WebSocket-Protocol: graphql-transport-ws',
      `Cookie: ${client.cookie}`,
      '\r\n',
    ].join('\r\n'),
  );
  const say = (message: object) => frame(socket, TEXT, JSON.stringify(message));
  say({ type: 'connection_init' });
  await upgraded;
  return {
    say,
    pong: () => frame(socket, PONG, ''),
    stopReading: () => void socket.pause(),
    readOn: () => void socket.resume(),
    gone,
  };
}

const TEXT = 0x81;
const PONG = 0x8a;

/** One frame of RFC 6455, masked with zeros. */
function frame(socket: Socket, opcode: number, text: string): void {
  const payload = Buffer.from(text);
  const length = Buffer.alloc(payload.length < 126 ? 1 : 3);
  if (payload.length < 126) length[0] = 0x80 | payload.length;
  else {
    length[0] = 0x80 | 126;
    length.writeUInt16BE(payload.length, 1);
  }
  socket.write(Buffer.concat([Buffer.from([opcode]), length, Buffer.alloc(4), payload]));
}
