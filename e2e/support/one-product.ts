import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { newDataDir, startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product is that the journeys walk through. */
    address: string;
  }
}

/**
 * Starts one product with its demo agencies for all journeys. STINT_ADDRESS names one that runs already,
 * for whoever writes a journey; journeys leave records behind in it.
 */
export default async function oneProduct(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.STINT_ADDRESS;
  if (running) {
    project.provide('address', running);
    return async () => {};
  }
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir);
  project.provide('address', product.address);
  return async () => {
    await product.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
