import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ownNode, root } from './setup/repository.mjs';
import { run } from './setup/run.mjs';
import { step } from './setup/step.mjs';

const bench = join(root, 'bench');

try {
  await ensureInstalled();
  await ensureBuilt();
  await step('Building the measurements', () =>
    run([ownNode, ['--run', 'compile']], { cwd: bench }),
  );
  await run([ownNode, [join(bench, 'dist', 'main.js'), ...process.argv.slice(2)]], { show: true });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
