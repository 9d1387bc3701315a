import os from 'node:os';
import { BACKGROUND } from './background.ts';

/**
 * Gives the thread that calls it a tenth of the processor time that others get where all want it. Only on Linux:
 * elsewhere it would be the priority of the whole process.
 */
export function lowerThread(): void {
  if (os.platform() === 'linux') os.setPriority(0, BACKGROUND);
}
