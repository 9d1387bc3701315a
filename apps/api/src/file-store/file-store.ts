import type { Disk } from 'flydrive';
import { errors } from 'flydrive';

/** Where files are kept: a folder, or a bucket of S3. Keys begin with the agency's id. */
export class FileStore {
  constructor(private readonly disk: Disk) {}

  async put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    await this.disk.put(key, bytes, { contentType, visibility: 'private' });
  }

  /** `null` where there is no such file. */
  async read(key: string): Promise<Uint8Array | null> {
    try {
      return await this.disk.getBytes(key);
    } catch (error) {
      if (error instanceof errors.E_CANNOT_READ_FILE && !(await this.disk.exists(key))) return null;
      throw error;
    }
  }

  /** What is not there is removed already. */
  remove(key: string): Promise<void> {
    return this.disk.delete(key);
  }
}
