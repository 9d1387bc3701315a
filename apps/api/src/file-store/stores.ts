import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { FileStore } from './file-store.ts';

/** A bucket of S3, or of what speaks its protocol. Credentials come from the usual settings (AWS_…). */
export interface Bucket {
  name: string;
  region: string;
  /** For what is not Amazon's. */
  endpoint?: string | undefined;
}

/**
 * Files in a folder of this machine. Where there is none it is made for this process's user alone: documents are no
 * business of others on the machine. One that is there stays as its owner set it up.
 */
export function folderStore(folder: string): FileStore {
  // The folder above also holds the database, whose server may run as another user.
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
  return new FileStore(new Disk(new FSDriver({ location: folder, visibility: 'private' })));
}

/** Files in a bucket. Loaded when it is used: the client is large. */
export async function bucketStore({ name, region, endpoint }: Bucket): Promise<FileStore> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  const driver = new S3Driver({
    bucket: name,
    region,
    visibility: 'private',
    supportsACL: false,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS },
  });
  return new FileStore(new Disk(driver));
}

const OWNER_ONLY = 0o700;
const CONNECT_MS = 5_000;
const REQUEST_MS = 30_000;
