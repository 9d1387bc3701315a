import os from 'node:os';

/**
 * Gives the thread that calls it a tenth of the processor time that others get where all want it. Only on Linux:
 * elsewhere it would be the priority of the whole process.
 */
export function lowerThread(): void {
  if (os.platform() === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_BELOW_NORMAL);
}
