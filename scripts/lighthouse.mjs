import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ownNode, root } from './setup/repository.mjs';
import { run } from './setup/run.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  await run([ownNode, [join(root, 'e2e', 'lighthouse.ts'), ...process.argv.slice(2)]], {
    show: true,
  });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
