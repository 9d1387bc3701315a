import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { demoPassword, type DemoSignIn } from './demo/sign-ins.ts';
import { readConfig } from './server/config.ts';
import { startRunning } from './application/running.ts';

/* oxlint-disable no-console -- the process talks to the terminal */

// On a busy machine, requests would wait until a processor is free for each thread that helps to collect garbage.
setFlagsFromString('--no-parallel-scavenge');

/** The process: configuration, database, schema, HTTP, jobs; then it stays until a signal asks it to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env);
  const running = await startRunning(config, (line) => console.log(line));
  console.log(`\nStint is ready: ${running.address}\n`);
  console.log(`  console          ${running.address}/console`);
  console.log(`  employee portal  ${running.address}/ess`);
  console.log(`  client portal    ${running.address}/portal`);
  console.log(`  graph            ${running.address}/graphql\n`);
  for (const line of signInLines(running.signIns)) console.log(line);
  // Whoever launched it starts it again from now on, should it crash.
  process.send?.({ ready: true });
  const failure = await Promise.race([signaled(), running.failed]);
  if (failure) return giveUp(failure);
  await running.stop();
}

/** Without its database the process cannot even stop in order; whoever started it starts it again. */
function giveUp({ message }: Error): never {
  console.error(message);
  process.exit(1);
}

/** The sign-ins of the demo, as a table; nothing where there is no demo. */
function signInLines(signIns: readonly DemoSignIn[]): string[] {
  if (signIns.length === 0) return [];
  const lines = signIns.map(
    ({ door, companyId, userName, as }) =>
      `  ${door.padEnd(10)}${companyId.padEnd(14)}${userName.padEnd(12)}${as}`,
  );
  const heading = `  ${'door'.padEnd(10)}${'company id'.padEnd(14)}${'user name'.padEnd(12)}who`;
  return [`The demo, password ${demoPassword}\n`, heading, ...lines, ''];
}

function signaled(): Promise<void> {
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
