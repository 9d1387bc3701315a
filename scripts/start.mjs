import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { launch } from './setup/launch.mjs';
import { choosePort, DEFAULT_PORT } from './setup/port.mjs';
import { ownNode, root } from './setup/repository.mjs';
import { run } from './setup/run.mjs';

const help = `npm start [-- options]

Installs, builds and runs Stint, and prints where to open it. Ctrl-C stops everything.

  --port <number>   listen there (otherwise ${DEFAULT_PORT}, or the next free port)
  --fresh           throw the data away and begin with a new demo agency
  --help            print this

  DATABASE_URL      use this PostgreSQL instead of the one that comes along
  STINT_DATA_DIR    where that one keeps its data (otherwise .data/postgres)
`;

async function main() {
  const { values: asked } = parseArgs({
    options: {
      port: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (asked.help) {
    console.log(help);
    return 0;
  }
  const port = await choosePort(asked.port);
  await ensureInstalled();
  await ensureBuilt();
  console.log('▸ Starting database and server');
  const program = join(root, 'apps', 'api', 'dist', 'main.js');
  const again = [program, '--port', String(port)];
  return launch(asked.fresh ? [...again, '--fresh'] : again, { again, cleanUp: stopDatabase });
}

/** A killed server could not stop its database. Where there is none to stop, or it cannot be stopped, nothing is said. */
async function stopDatabase() {
  const program = join(root, 'apps', 'api', 'dist', 'bin', 'stop-database.js');
  await run([ownNode, [program]]).catch(() => {});
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`\nStint did not start. ${error.message} (npm start -- --help tells the options.)`);
  process.exitCode = 1;
}
