import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isEncryptionKey, newEncryptionKey } from './encryption-key.ts';

/**
 * The key of the embedded database: made at the first start, and kept in a file beside the data that only its
 * owner can read. Of two processes that start at once, both get the same key.
 *
 * @param folder holds the data; the key is never in the database itself
 * @throws when the file holds no key: another one would make what is encrypted unreadable
 */
export async function keyFromFile(folder: string): Promise<string> {
  return (await keyIfThere(folder)) ?? makeKey(folder);
}

/** The same; nothing where there is no file, and none is made. */
export async function keyIfThere(folder: string): Promise<string | undefined> {
  const path = keyFileIn(folder);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const key = text?.trim();
  if (key !== undefined && !isEncryptionKey(key)) {
    throw new Error(
      `${path} holds no encryption key. Restore the file; without it, what is encrypted cannot be read.`,
    );
  }
  return key;
}

/** The path of the file beside the data in a folder. */
export function keyFileIn(folder: string): string {
  return join(folder, 'encryption-key');
}

/** Written aside and linked into place, so that a process that is killed leaves no half of a key. */
async function makeKey(folder: string): Promise<string> {
  const path = keyFileIn(folder);
  await mkdir(folder, { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  const file = await open(aside, 'wx', OWNER_ONLY);
  try {
    await file.writeFile(`${newEncryptionKey()}\n`);
    await file.sync();
    await link(aside, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await file.close();
    await rm(aside, { force: true });
  }
  return (await keyIfThere(folder))!;
}

const OWNER_ONLY = 0o600;
