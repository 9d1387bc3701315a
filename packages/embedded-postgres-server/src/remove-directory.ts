import { rm } from 'node:fs/promises';

/**
 * Removes a directory that holds, or held, a cluster, if it is there. The last processes of a killed server
 * may still add files to it: then it is tried again, for about five seconds.
 *
 * @throws what the system says when it cannot be removed after that.
 */
export async function removeDirectory(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
