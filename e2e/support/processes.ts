import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Product } from './product.ts';

const run = promisify(execFile);

/** The processes of a product, or that it left, whose program has this in its name. */
export function processesOf({ launcher }: Product, name: string): Promise<number[]> {
  return startedBy(launcher.pid!, name);
}

/** The process of the PostgreSQL that keeps its data there; 0 while there is none. */
export async function databaseServer(dataDir: string): Promise<number> {
  return Number((await postmaster(dataDir))[0]);
}

/** The port that this PostgreSQL listens on. */
export async function databasePort(dataDir: string): Promise<number> {
  return Number((await postmaster(dataDir))[3]);
}

async function postmaster(dataDir: string): Promise<string[]> {
  const file = join(dataDir, 'cluster', 'data', 'postmaster.pid');
  return (await readFile(file, 'utf8').catch(() => '')).split('\n');
}

/** The processes that one has started, or that these have, whose program has this in its name. */
export async function startedBy(starter: number, name: string): Promise<number[]> {
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,args=']);
  const all = stdout.split('\n').map((line) => {
    const [pid, parent, ...args] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), args: args.join(' ') };
  });
  const below = (pids: number[]): typeof all => {
    const children = all.filter(({ parent }) => pids.includes(parent));
    return children.length === 0 ? [] : [...children, ...below(children.map(({ pid }) => pid))];
  };
  return below([starter])
    .filter(({ args }) => args.includes(name))
    .map(({ pid }) => pid);
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
