import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '../file-store/file-store.ts';
import { bucketStore, folderStore } from '../file-store/stores.ts';
import type { Config } from '../server/config.ts';

/** The file store of the settings: a bucket, a folder, or the folder `files` beside the embedded database's data. */
export async function fileStoreOf({
  filesDir,
  dataDir,
  s3Bucket,
  s3Region,
  s3Endpoint,
  fresh,
}: Pick<
  Config,
  'filesDir' | 'dataDir' | 's3Bucket' | 's3Region' | 's3Endpoint' | 'fresh'
>): Promise<FileStore> {
  if (s3Bucket !== undefined) {
    return bucketStore({ name: s3Bucket, region: s3Region, endpoint: s3Endpoint });
  }
  const own = join(dataDir, 'files');
  // They belong to the data that is thrown away.
  if (fresh) await rm(own, { recursive: true, force: true });
  return folderStore(filesDir ?? own);
}
