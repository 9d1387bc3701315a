import { constants } from 'node:os';
import { setNiceness } from '@stint/api/dist/priority/set-niceness.js';

/**
 * Lets this process come before the servers, as its clients compute on machines of their own in reality: a page must
 * not seem to take longer because whoever looks at it waits for a processor. Nothing changes where the account may not
 * do so. Processes that are started later would inherit it.
 */
export function comeFirst(): Promise<void> {
  return setNiceness(process.pid, constants.priority.PRIORITY_HIGH);
}
