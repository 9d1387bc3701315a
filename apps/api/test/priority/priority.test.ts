import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { forkLowered } from '../../src/priority/fork-lowered.ts';
import { lowerConnection } from '../../src/priority/lower-connection.ts';
import { keepToProcessors, ownProcessors } from '../../src/priority/processors.ts';

/** Priorities of other processes, and of sessions, are Linux's. */
const onLinux = test.runIf(os.platform() === 'linux');
/** Without it, nothing is kept to processors. */
const withTaskset = test.runIf(spawnSync('taskset', ['-p', String(process.pid)]).status === 0);
const idle = fileURLToPath(new URL('idle.child.ts', import.meta.url));

onLinux(
  'a process of lower priority has it also where Linux shares the processors between sessions',
  async () => {
    const own = await sessionNiceness(process.pid);
    const child = forkLowered(idle, 19, {});
    const { pid } = child;
    await expect.poll(() => os.getPriority(pid)).toBe(19);
    await expect
      .poll(() => sessionNiceness(pid!))
      .toSatisfy((niceness) => niceness === 19 || niceness === null);
    expect(await sessionNiceness(process.pid)).toBe(own);

    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

onLinux('what PostgreSQL does for a connection has the priority of who asked for it', async () => {
  const [lowered, usual] = await Promise.all([connect(), connect()]);
  const before = await prioritiesOf(usual.pid);
  await lowerConnection(lowered.client, 19);
  expect(await prioritiesOf(lowered.pid)).toEqual({
    process: 19,
    session: before.session === null ? null : 19,
  });
  expect(await prioritiesOf(usual.pid)).toEqual(before);
});

onLinux(
  'a process of PostgreSQL that works for another connection keeps its priority',
  async () => {
    const [one, other] = await Promise.all([connect(), connect()]);
    // As if the process of this number were on another machine.
    Object.defineProperty(one.client, 'processID', { value: other.pid });
    const before = await prioritiesOf(other.pid);
    await lowerConnection(one.client, 19);
    expect(await prioritiesOf(other.pid)).toEqual(before);
  },
);

withTaskset('a process of lower priority leaves one processor to others', async () => {
  const child = forkLowered(idle, 19, {});
  const [first, ...others] = await processorsOf(process.pid);
  await expect.poll(() => processorsOf(child.pid!)).toEqual(others.length === 0 ? [first] : others);
  child.disconnect();
  await once(child, 'exit');
});

withTaskset('a process keeps to the processors that it is given', async () => {
  const { pid } = await connect();
  const own = await ownProcessors();
  expect(own).toEqual(await processorsOf(process.pid));
  await keepToProcessors(pid, own.slice(-1));
  expect(await processorsOf(pid)).toEqual(own.slice(-1));
  await keepToProcessors(pid, []);
  expect(await processorsOf(pid)).toEqual(own.slice(-1));
});

test('where a process has ended, nothing is kept to processors and nothing fails', async () => {
  const child = forkLowered(idle, 0, {});
  child.disconnect();
  await once(child, 'exit');
  await keepToProcessors(child.pid!, [0]);
});

async function connect(): Promise<{ client: pg.Client; pid: number }> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return { client, pid: rows[0]!.pid };
}

async function prioritiesOf(pid: number): Promise<{ process: number; session: number | null }> {
  return { process: os.getPriority(pid), session: await sessionNiceness(pid) };
}

/** As the kernel tells them, bit by bit. */
async function processorsOf(pid: number): Promise<number[]> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const mask = BigInt(`0x${/^Cpus_allowed:\s*(.+)$/m.exec(status)![1]!.replaceAll(',', '')}`);
  return Array.from({ length: 1024 }, (_, n) => n).filter((n) => (mask >> BigInt(n)) & 1n);
}

/**
 * `null` where Linux does not group processes by session, and for a process that is in no session since the machine
 * started: its file is empty.
 */
async function sessionNiceness(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/autogroup`, 'utf8').catch(() => '');
  const niceness = /nice (-?\d+)/.exec(text);
  return niceness && Number(niceness[1]);
}
