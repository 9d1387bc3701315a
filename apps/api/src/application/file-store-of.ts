import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '../file-store/file-store.ts';
import { bucketStore, closeToOthers, folderStore, isOpenToOthers } from '../file-store/stores.ts';
import type { Config } from '../server/config.ts';

type Settings = Pick<
  Config,
  'filesDir' | 'dataDir' | 's3Bucket' | 's3Region' | 's3Endpoint' | 'fresh'
>;

/**
 * The file store of the settings: a bucket, a folder, or the folder `files` beside the embedded database's data. The
 * latter is shut to others on the machine; of another that they can look into, people are warned.
 *
 * @param warn receives lines for people
 */
export async function fileStoreOf(
  { filesDir, dataDir, s3Bucket, s3Region, s3Endpoint, fresh }: Settings,
  warn: (line: string) => void,
): Promise<FileStore> {
  if (s3Bucket !== undefined) {
    return bucketStore({ name: s3Bucket, region: s3Region, endpoint: s3Endpoint });
  }
  const own = join(dataDir, 'files');
  // They belong to the data that is thrown away.
  if (fresh) await rm(own, { recursive: true, force: true });
  const folder = filesDir ?? own;
  const store = folderStore(folder);
  const isOurs = filesDir === undefined;
  if (isOpenToOthers(folder) && !(isOurs && closeToOthers(folder))) {
    warn(
      `Documents are kept in ${folder}, which every user of this machine can look into. Run “chmod 700 ${folder}”.`,
    );
  }
  return store;
}
