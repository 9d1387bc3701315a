import { chmodSync, mkdirSync, statSync } from 'node:fs';
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
 * business of others on the machine. One that is there stays as it is.
 */
export function folderStore(folder: string): FileStore {
  // The folder above also holds the database, whose server may run as another user.
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
  return new FileStore(new Disk(new FSDriver({ location: folder, visibility: 'private' })));
}

/** Whether users of the machine who are neither the folder's owner nor of its group can look into it. */
export function isOpenToOthers(folder: string): boolean {
  return (statSync(folder).mode & OTHERS) !== 0;
}

/** Shuts a folder to everybody but its owner. @returns whether this process may do so */
export function closeToOthers(folder: string): boolean {
  try {
    chmodSync(folder, OWNER_ONLY);
    return true;
  } catch {
    return false;
  }
}

/**
 * Files in a bucket. Loaded when it is used: the client is large.
 *
 * @param patience shorter for tests
 */
export async function bucketStore(
  { name, region, endpoint }: Bucket,
  { connectMs, answerMs, limitMs } = PATIENCE,
): Promise<FileStore> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  const driver = new S3Driver({
    bucket: name,
    region,
    visibility: 'private',
    supportsACL: false,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: connectMs,
      requestTimeout: answerMs,
      // Otherwise it would only be logged.
      throwOnRequestTimeout: true,
    },
  });
  return new FileStore(new Disk(driver), limitMs);
}

const OWNER_ONLY = 0o700;
const OTHERS = 0o007;

/** Milliseconds: for a connection, for an answer of the store, and for all of it. */
const PATIENCE = { connectMs: 5_000, answerMs: 12_000, limitMs: 30_000 };
