import 'reflect-metadata';
import { readConfig } from './server/config.ts';
import { startRunning } from './server/running.ts';

/* oxlint-disable no-console -- the process talks to the terminal */

/** The process: configuration, database, schema, HTTP, jobs; then it stays until a signal asks it to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env);
  const running = await startRunning(config, (line) => console.log(line));
  console.log(`\nStint is ready: ${running.address}\n`);
  console.log(`  console          ${running.address}/console`);
  console.log(`  employee portal  ${running.address}/ess`);
  console.log(`  client portal    ${running.address}/portal`);
  console.log(`  graph            ${running.address}/graphql\n`);
  await signalled();
  await running.stop();
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
