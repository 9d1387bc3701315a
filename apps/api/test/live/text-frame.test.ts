import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { AnswerFrames, textFrame } from '../../src/server/text-frame.ts';

/** What a browser's WebSocket reads of these bytes. */
async function read(frames: readonly Buffer[]): Promise<string[]> {
  const server = createServer((tcp) => {
    tcp.once('data', (request) => {
      const key = /sec-websocket-key: (.*)\r\n/i.exec(request.toString())![1]!;
      const accept = createHash('sha1')
        .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
        .digest('base64');
      tcp.write(
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
          `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      for (const frame of frames) tcp.write(frame);
    });
    tcp.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const messages: string[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error('The bytes were not understood.')));
    socket.addEventListener('message', ({ data }) => {
      messages.push(String(data));
      if (messages.length === frames.length) resolve();
    });
  });
  socket.close();
  server.close();
  return messages;
}

test('messages of every length, and in every script, are read as they were written', async () => {
  const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 100_000];
  const texts = [...lengths.map((length) => 'a'.repeat(length)), 'Łukasz Núñez 王 🏗️'];
  expect(await read(texts.map(textFrame))).toEqual(texts);
});

test('subscriptions with the same id are told of an answer by the same bytes', async () => {
  const frames = new AnswerFrames();
  const json = '{"data":{"told":1}}';
  const one = frames.of('1', json);
  expect(frames.of('1', json)).toBe(one);
  const others = [frames.of('2', json), frames.of('1', '{"data":{"told":2}}')];
  const [first, ...rest] = (await read([one, ...others])).map((text) => JSON.parse(text) as object);
  expect(first).toEqual({ id: '1', type: 'next', payload: { data: { told: 1 } } });
  expect(rest).toMatchObject([{ id: '2' }, { payload: { data: { told: 2 } } }]);
});

test('many ids, as programs make them, take no memory', () => {
  const frames = new AnswerFrames();
  const one = frames.of('1', '{}');
  for (let id = 2; id < 1_000; id += 1) frames.of(`${id}`, '{}');
  // What is not kept is made anew, and reads the same.
  const again = frames.of('1', '{}');
  expect(again).not.toBe(one);
  expect(again).toEqual(one);
  const own = '0c8b6f5e-3d0e-4b52-9d3f-000000000001';
  expect(frames.of(own, '{}')).not.toBe(frames.of(own, '{}'));
});
