import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import lighthouse, {
  defaultConfig,
  desktopConfig,
  type Flags,
  type RunnerResult,
} from 'lighthouse';
import { openProfile } from './support/browser.ts';
import { type Person, peopleOf } from './support/people.ts';
import { freePort, newDataDir, startProduct } from './support/product.ts';
import { fillSignIn } from './support/session.ts';

/* oxlint-disable no-console -- a command-line script */

const { employee, clientContact, allIn } = peopleOf('lakeshore');

/** What is measured, behind the sign-in: the portals as on a phone, the console on a desk. */
const tours: readonly { person: Person; paths: readonly string[]; device: 'phone' | 'desk' }[] = [
  {
    person: clientContact,
    paths: [
      '/portal',
      '/portal/whos-working',
      '/portal/timesheets',
      '/portal/expenses',
      '/portal/orders',
      '/portal/assignments',
      '/portal/report',
      '/portal/report/timesheets',
      '/portal/account',
    ],
    device: 'phone',
  },
  {
    person: employee,
    paths: [
      '/ess',
      '/ess/clock',
      '/ess/schedule',
      '/ess/timesheets',
      '/ess/expenses',
      '/ess/assignments',
      '/ess/my-data',
      '/ess/documents',
      '/ess/account',
    ],
    device: 'phone',
  },
  { person: allIn, paths: ['/console/home'], device: 'desk' },
];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Of 100, in each category, on every screen of the portals. */
const aim = 95;

/** Times that a screen is loaded; the load with the median performance counts, as single ones differ by several points. */
const loads = 3;

const {
  /** How many times slower than this one a phone's processor is taken to be: 4 in Lighthouse's own settings. */
  values: { slowdown },
  /** Paths, where not all screens are measured. */
  positionals: only,
} = parseArgs({ options: { slowdown: { type: 'string' } }, allowPositionals: true });

/** A screen's points in each category, and the names of the audits that cost some. */
interface Measured {
  path: string;
  points: Record<(typeof categories)[number], number>;
  lost: string[];
}

/**
 * Measures screens behind the sign-in with Lighthouse in a Chromium that is signed in, and prints a table. Ends with
 * 1 if a portal's screen is below the aim. STINT_ADDRESS is the address of a running product with the demo;
 * `--slowdown 1.5` is for a machine that is slow itself; paths, such as `/ess`, are the screens to measure.
 */
async function main(): Promise<void> {
  const running = process.env.STINT_ADDRESS;
  const dataDir = await newDataDir();
  const product = running ? undefined : await startProduct(dataDir);
  const address = running ?? product!.address;
  console.log(`| screen | ${categories.join(' | ')} |\n| --- | --: | --: | --: | --: |`);
  try {
    for (const tour of tours.filter(({ paths }) => paths.some(isWanted)))
      for (const measured of await measureTour(address, tour)) {
        const { path, points, lost } = measured;
        const low = categories.filter((category) => points[category] < aim);
        console.log(`| ${path} | ${categories.map((category) => points[category]).join(' | ')} |`);
        if (low.length === 0) continue;
        console.error(`  ${path} is below ${aim} in ${low.join(', ')}: ${lost.join('; ')}`);
        if (tour.person.door !== 'console') process.exitCode = 1;
      }
  } finally {
    await product?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Whether a screen is to be measured. */
function isWanted(path: string): boolean {
  return only.length === 0 || only.includes(path);
}

async function measureTour(
  address: string,
  { person, paths, device }: (typeof tours)[number],
): Promise<Measured[]> {
  const port = await freePort();
  const profile = await openProfile(address, port);
  try {
    await signInByForm(profile, person);
    const measured: Measured[] = [];
    for (const path of paths.filter(isWanted)) {
      await visit(profile, path);
      measured.push(await measure(`${address}${path}`, path, port, device));
    }
    return measured;
  } finally {
    await profile.close();
  }
}

/** As people do, so that the app knows their company when it is opened again, and does not prepare for signing in. */
async function signInByForm(profile: BrowserContext, person: Person): Promise<void> {
  const page = await profile.newPage();
  await page.goto(`/${person.door}`);
  await fillSignIn(page, person);
  await page.getByLabel('Company ID').waitFor({ state: 'detached' });
  await page.close();
}

/** Opens a screen once, so that whoever is not let in is noticed instead of a sign-in page being measured. */
async function visit(profile: BrowserContext, path: string): Promise<void> {
  const page = await profile.newPage();
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (await page.getByLabel('Company ID').isVisible()) throw new Error(`${path} asks to sign in.`);
  await page.close();
}

/** Lighthouse's settings of a phone, but for the processor. */
function slowedDown(cpuSlowdownMultiplier: number): Flags {
  return { throttling: { ...defaultConfig.settings!.throttling, cpuSlowdownMultiplier } };
}

async function medianLoad(url: string, flags: Flags, device: 'phone' | 'desk') {
  const results: RunnerResult['lhr'][] = [];
  while (results.length < loads) results.push(await load(url, flags, device));
  const performance = (lhr: RunnerResult['lhr']) => lhr.categories.performance?.score ?? 0;
  return results.toSorted((one, other) => performance(one) - performance(other))[
    Math.floor(loads / 2)
  ]!;
}

/** Loads a screen with Lighthouse; again, up to three times, where Chromium recorded a trace without the navigation. */
async function load(
  url: string,
  flags: Flags,
  device: 'phone' | 'desk',
  attempt = 1,
): Promise<RunnerResult['lhr']> {
  const result = await lighthouse(url, flags, device === 'desk' ? desktopConfig : undefined);
  if (result && !result.lhr.runtimeError) return result.lhr;
  if (attempt < 3) return load(url, flags, device, attempt + 1);
  throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
}

async function measure(
  url: string,
  path: string,
  port: number,
  device: 'phone' | 'desk',
): Promise<Measured> {
  const flags: Flags = {
    port,
    onlyCategories: [...categories],
    // The session is a cookie.
    disableStorageReset: true,
    logLevel: 'error',
    ...(slowdown !== undefined && device === 'phone' && slowedDown(Number(slowdown))),
  };
  const lhr = await medianLoad(url, flags, device);
  const points = Object.fromEntries(
    categories.map((category) => [
      category,
      Math.round((lhr.categories[category]?.score ?? 0) * 100),
    ]),
  ) as Measured['points'];
  const weighty = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0),
  );
  const lost = weighty
    .map(({ id }) => lhr.audits[id]!)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title, displayValue }) => (displayValue ? `${title} (${displayValue})` : title));
  return { path, points, lost };
}

await main();
