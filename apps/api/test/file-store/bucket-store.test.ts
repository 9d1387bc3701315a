import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FileStore, FileStoreUnavailable } from '../../src/file-store/file-store.ts';
import { bucketStore } from '../../src/file-store/stores.ts';
import { BUCKET_KEY, type BucketServer, openBucketServer } from '../support/bucket-server.ts';

const PATIENCE = { connectMs: 500, answerMs: 500, limitMs: 3_000 };
const KEY = '0193f5a0-0000-7000-8000-000000000001/documents/0193f5a0-0000-7000-8000-000000000002';
const pdf = Buffer.from('%PDF-1.7 é\0\xff', 'latin1');

let server: BucketServer;
beforeAll(async () => {
  server = await openBucketServer();
});
afterAll(() => server.close());
beforeEach(() => signWith(BUCKET_KEY));
afterEach(() => vi.unstubAllEnvs());

/** The usual settings, as the store is given its credentials. */
function signWith(secret: string): void {
  vi.stubEnv('AWS_ACCESS_KEY_ID', BUCKET_KEY);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secret);
}

const storeAt = (bucket: object = {}) => bucketStore({ ...server.bucket, ...bucket }, PATIENCE);

/** Each of what a store does. */
const everything: [string, (store: FileStore) => Promise<unknown>][] = [
  ['put', (store) => store.put(KEY, pdf, 'application/pdf')],
  ['read', (store) => store.read(KEY)],
  ['remove', (store) => store.remove(KEY)],
];

describe('a bucket', () => {
  test('keeps files byte by byte, until they are removed', async () => {
    const store = await storeAt();
    await store.put(KEY, pdf, 'application/pdf');
    expect(Buffer.from((await store.read(KEY))!).equals(pdf)).toBe(true);
    const again = Buffer.alloc(10 * 1024 * 1024, 7);
    await store.put(KEY, again, 'application/pdf');
    expect(Buffer.from((await store.read(KEY))!).equals(again)).toBe(true);
    await store.remove(KEY);
    expect(await store.read(KEY)).toBeNull();
    await store.remove(KEY);
  });

  test('is the folder of no other key', async () => {
    const store = await storeAt();
    await store.put(KEY, pdf, 'application/pdf');
    expect(await store.read(`${KEY}x`)).toBeNull();
    expect(await store.read(KEY.slice(0, -1))).toBeNull();
  });
});

describe.each(everything)('%s is refused', (_what, work) => {
  test('by a bucket that another key is for', async () => {
    signWith('wrong');
    await expect(work(await storeAt())).rejects.toThrow(FileStoreUnavailable);
  });

  test('where there is no server', async () => {
    const gone = await openBucketServer();
    await gone.close();
    await expect(work(await storeAt(gone.bucket))).rejects.toThrow(FileStoreUnavailable);
  });

  test('by one that never answers, in time', async () => {
    const silent = await openSilentServer(() => {});
    const started = performance.now();
    const { port } = silent.address() as AddressInfo;
    const store = await storeAt({ endpoint: `http://127.0.0.1:${port}` });
    await expect(work(store)).rejects.toThrow(FileStoreUnavailable);
    expect(performance.now() - started).toBeLessThan(PATIENCE.limitMs + 2_000);
    silent.close();
  });
});

test('an answer that never ends is not waited for', async () => {
  const slow = await openSilentServer((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n');
    const drip = setInterval(() => socket.write('x'), 50);
    socket.once('close', () => clearInterval(drip));
  });
  const { port } = slow.address() as AddressInfo;
  const store = await storeAt({ endpoint: `http://127.0.0.1:${port}` });
  await expect(store.read(KEY)).rejects.toThrow(FileStoreUnavailable);
  slow.close();
});

/** A server that takes connections, and says what a test says. */
async function openSilentServer(answer: (socket: Socket) => void): Promise<Server> {
  const sockets = new Set<Socket>();
  const opened = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  opened.once('close', () => {});
  const close = opened.close.bind(opened);
  opened.close = (done) => {
    for (const socket of sockets) socket.destroy();
    return close(done);
  };
  return opened;
}
