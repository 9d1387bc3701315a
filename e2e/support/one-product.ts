import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { otherAgency } from './people.ts';
import { newDataDir, startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product is that the journeys walk through. */
    address: string;
    /** Where its database lives. */
    dataDir: string;
    /** The company id of the agency that each journey file has to itself, by the file's name. */
    agencies: Record<string, string>;
  }
}

const journeys = fileURLToPath(new URL('../journeys', import.meta.url));
const defaultDataDir = fileURLToPath(new URL('../../.data/postgres', import.meta.url));
const makeAgencies = fileURLToPath(new URL('make-agencies.ts', import.meta.url));

/**
 * Starts one product for all journeys and makes an agency for each journey file. No list shows what another file
 * changes, so the files can run at the same time. The demo agencies are left out: they take longer to make than all
 * of these. STINT_ADDRESS names a product that is already running; there every file uses the demo agency, and its
 * records stay there.
 */
export default async function oneProduct(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.STINT_ADDRESS;
  if (running) {
    project.provide('address', running);
    project.provide('dataDir', process.env.STINT_DATA_DIR ?? defaultDataDir);
    project.provide('agencies', {});
    return async () => {};
  }
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir, { STINT_DEMO: 'off' });
  const stop = async () => {
    await product.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const agencies = await agencyOfEachFile();
    await promisify(execFile)(process.execPath, [
      makeAgencies,
      dataDir,
      otherAgency,
      ...Object.values(agencies),
    ]);
    project.provide('address', product.address);
    project.provide('dataDir', dataDir);
    project.provide('agencies', agencies);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function agencyOfEachFile(): Promise<Record<string, string>> {
  const names = await readdir(journeys);
  return Object.fromEntries(names.map((name) => [name, `own-${name.split('.')[0]}`]));
}
