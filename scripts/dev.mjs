import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { choosePort } from './setup/port.mjs';
import { pnpm, root, toolEnvironment } from './setup/repository.mjs';

/** Each app's folder, the path it is served under, and the port of its development server. */
const apps = [
  { folder: 'console', path: '/console/', port: 5173 },
  { folder: 'ess-portal', path: '/ess/', port: 5174 },
  { folder: 'client-portal', path: '/portal/', port: 5175 },
];

const watchTypes = ['tsc', ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput']];

async function main() {
  const { values: asked } = parseArgs({ options: { port: { type: 'string' } } });
  const apiPort = String(await choosePort(asked.port));
  await ensureInstalled();
  await ensureBuilt();
  const server = ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/main.js'];
  const children = [
    follow('domain', 'packages/domain', watchTypes),
    follow('database', 'packages/embedded-postgres-server', watchTypes),
    follow('messages', 'packages/messages', watchTypes),
    follow('api', 'apps/api', watchTypes),
    follow('server', 'apps/api', ['node', [...server, '--port', apiPort]]),
    follow(
      'documents',
      '.',
      pnpm('exec', 'turbo', 'watch', 'codegen', '--output-logs=errors-only'),
    ),
    ...apps.map(({ folder, port }) =>
      follow(
        folder,
        `apps/${folder}`,
        ['node', ['--run', 'dev', '--', '--strictPort', `--port=${port}`]],
        { STINT_API: `http://127.0.0.1:${apiPort}` },
      ),
    ),
  ];
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => children.forEach((child) => child.kill('SIGTERM')));
  console.log('\nEvery app reloads itself while you edit:');
  for (const { folder, path, port } of apps)
    console.log(`  ${folder.padEnd(14)} http://localhost:${port}${path}`);
  console.log(`  ${'graph'.padEnd(14)} http://localhost:${apiPort}/graphql\n`);
}

/** Runs a command in a folder and prints each line of its output with a name in front. */
function follow(name, folder, [program, args], environment = {}) {
  const child = spawn(program, args, {
    cwd: join(root, folder),
    env: { ...toolEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => console.log(`[${name}] ${line}`));
  child.once('exit', (code) => console.log(`[${name}] ended${code ? ` with code ${code}` : ''}`));
  return child;
}

try {
  await main();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
