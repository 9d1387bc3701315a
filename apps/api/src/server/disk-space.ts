import { statfs } from 'node:fs/promises';

/** Where the database on this machine keeps its data, and how much must be free there. */
export interface DiskSpace {
  folder: string;
  leastFreeMegabytes?: number;
}

/** With less, tables soon cannot grow, while the write-ahead log still has room. */
const LEAST_FREE_MEGABYTES = 100;

/** Whether enough is free for what PostgreSQL, which is not root, may still write. Costs microseconds. */
export async function hasSpace({
  folder,
  leastFreeMegabytes = LEAST_FREE_MEGABYTES,
}: DiskSpace): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / 2 ** 20 >= leastFreeMegabytes;
}
