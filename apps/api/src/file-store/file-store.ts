import type { Disk } from 'flydrive';
import { errors } from 'flydrive';

/** The store did not do what it was asked to: it is not there, refuses, or does not answer in time. */
export class FileStoreUnavailable extends Error {
  override name = 'FileStoreUnavailable';
  /** What graphql-js puts into the answer's error. */
  readonly extensions = { code: 'FILES_UNAVAILABLE', retryAfterSeconds: 2 };

  constructor(options: { cause: unknown }) {
    super(FILES_UNAVAILABLE, options);
  }
}

/** For people. */
export const FILES_UNAVAILABLE =
  'The files cannot be reached at the moment. Nothing was changed. Try again.';

/** Milliseconds. A store that does not answer holds a request for as long. */
const LIMIT_MS = 30_000;

/**
 * Where files are kept: a folder, or a bucket of S3. Keys begin with the agency's id.
 *
 * Everything throws `FileStoreUnavailable` where the store fails.
 */
export class FileStore {
  constructor(
    private readonly disk: Disk,
    private readonly limitMs: number = LIMIT_MS,
  ) {}

  put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    return this.#inTime(() => this.disk.put(key, bytes, { contentType, visibility: 'private' }));
  }

  /** `null` where there is no such file. */
  read(key: string): Promise<Uint8Array | null> {
    return this.#inTime(async () => {
      try {
        return await this.disk.getBytes(key);
      } catch (error) {
        const isUnread = error instanceof errors.E_CANNOT_READ_FILE;
        if (isUnread && !(await this.disk.exists(key))) return null;
        throw error;
      }
    });
  }

  /** What is not there is removed already. */
  remove(key: string): Promise<void> {
    return this.#inTime(() => this.disk.delete(key));
  }

  async #inTime<Done>(work: () => Promise<Done>): Promise<Done> {
    const limit = Promise.withResolvers<never>();
    const timer = setTimeout(() => limit.reject(new Error('It took too long.')), this.limitMs);
    try {
      return await Promise.race([work(), limit.promise]);
    } catch (cause) {
      throw new FileStoreUnavailable({ cause });
    } finally {
      clearTimeout(timer);
    }
  }
}
