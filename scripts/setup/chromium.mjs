import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { step } from './step.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser for the journeys: CHROMIUM_PATH, else one that is installed, else Debian's, installed now.
 *
 * @returns {Promise<string>} path of the executable
 * @throws when there is none and none can be installed, with what to do
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !(await isExecutable(named)))
    throw new Error(`CHROMIUM_PATH is ${named}, which is not an executable file.`);
  return named ?? (await findInstalled()) ?? (await installFromDebian());
}

async function findInstalled() {
  const directories = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const places = names.flatMap((name) => directories.map((directory) => join(directory, name)));
  for (const place of [...places, ...macPlaces]) if (await isExecutable(place)) return place;
  return undefined;
}

function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function installFromDebian() {
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  const root = process.getuid?.() === 0;
  await step('Installing Chromium for the journeys', () =>
    run(root ? ['sh', ['-c', install]] : ['sudo', ['--non-interactive', 'sh', '-c', install]]),
  ).catch((error) => {
    throw new Error(
      'The journeys need Chromium or Chrome, and it could not be installed here. ' +
        'Install one, or name one with CHROMIUM_PATH.',
      { cause: error },
    );
  });
  const installed = await findInstalled();
  if (!installed) throw new Error('Chromium was installed but is not where it is looked for.');
  return installed;
}
