import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { forkLowered } from '@stint/api/dist/priority/fork-lowered.js';

/** Whom the busy agency sends to, as whom, and the lines on which its commands are sent one after the other. */
export interface BusyAgency {
  origin: string;
  session: Record<string, string>;
  /** Ids of the assignments that each line approves at a time. */
  commands: readonly (readonly string[])[];
  /** Lines on which files are checked for an import. */
  uploads: number;
}

const program = fileURLToPath(new URL('busy-agency.child.js', import.meta.url));

/**
 * Keeps a server busy from a process of its own: what the clients of the busy agency compute is done on other machines
 * in reality, so it must neither hold up the process that measures nor come before the server.
 *
 * @returns when it has begun to send: how to stop; what is under way is finished first.
 */
export async function keepBusy(agency: BusyAgency): Promise<{ stop(): Promise<void> }> {
  const child = forkLowered(program, constants.priority.PRIORITY_LOW, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  child.send(agency);
  return {
    async stop() {
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}
