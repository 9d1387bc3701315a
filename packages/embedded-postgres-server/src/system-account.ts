import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The system account that the server runs as when this process is root, which PostgreSQL refuses. */
export interface SystemAccount {
  uid: number;
  gid: number;
}

/** Where files go that root must share with the server's account, when the usual place is closed to it. */
export const sharedPlace = '/var/lib/stint';

/**
 * Who must run the server: nobody special (`undefined`) for an ordinary user; for root the owner of
 * the data that is already there, else the system's `postgres` account, which is created if missing.
 *
 * @param dataPath the data directory, which need not exist yet.
 */
export async function accountForServer(dataPath: string): Promise<SystemAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const data = await stat(dataPath).catch(() => undefined);
  if (data && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  return (await postgresAccount()) ?? (await createPostgresAccount());
}

async function postgresAccount(): Promise<SystemAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout)),
    );
    return { uid: uid!, gid: gid! };
  } catch {
    return undefined;
  }
}

async function createPostgresAccount(): Promise<SystemAccount> {
  const failed = await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    .then(() => undefined)
    .catch((error: Error) => error);
  const account = await postgresAccount();
  if (account) return account;
  throw new Error(
    'PostgreSQL does not run as root, and the account "postgres" could not be created. ' +
      'Start as an ordinary user, or with DATABASE_URL=postgres://… to use a server of your own.',
    { cause: failed },
  );
}

/** Whether the account can pass every directory above `path` and read (for a directory: enter) `path` itself. */
export async function reachableBy(account: SystemAccount, path: string): Promise<boolean> {
  for (let here = path; ; here = dirname(here)) {
    const { uid, gid, mode } = await stat(here);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return false;
    if (here === dirname(here)) return true;
  }
}

/** Makes the account the owner of a directory and all in it. */
export async function giveTo(account: SystemAccount, path: string): Promise<void> {
  await run('chown', ['-R', `${account.uid}:${account.gid}`, path]);
}
