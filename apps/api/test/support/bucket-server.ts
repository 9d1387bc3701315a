import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

/** A server of buckets, as its clients reach it. */
export interface BucketServer {
  /** The bucket that it has. */
  bucket: { name: string; region: string; endpoint: string };
  close(): Promise<void>;
}

/** What it takes signatures of. */
export const BUCKET_KEY = 'S3RVER';

/** A real server that speaks the protocol of S3, with one bucket; it refuses requests that another key has signed. */
export async function openBucketServer(): Promise<BucketServer> {
  const directory = await mkdtemp(join(tmpdir(), 'stint-test-bucket-'));
  const name = 'stint-test';
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name }],
  });
  const { port } = await server.run();
  return {
    bucket: { name, region: 'us-east-1', endpoint: `http://127.0.0.1:${port}` },
    async close() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
