import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderStore } from './stores.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'stint-files-'));
});
afterEach(() => rm(parent, { recursive: true }));

test('a folder that is made for files is for its owner alone', async () => {
  const folder = join(parent, 'data', 'files');
  const store = folderStore(folder);
  await store.put('agency/documents/1', Buffer.from('a'), 'application/pdf');
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(parent, 'data'))).mode & 0o777).toBe(0o777 & ~process.umask());
  expect(Buffer.from((await store.read('agency/documents/1'))!).toString()).toBe('a');
  expect(await store.read('agency/documents/2')).toBeNull();
});
