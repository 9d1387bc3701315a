import { parseArgs } from 'node:util';
import { openDatabase } from './data/database.ts';
import { makeWaitingSheets, removeWaitingSheets } from './data/waiting-sheets.ts';
import { compareApproving } from './measure/approving.ts';
import { comeFirst } from './measure/come-first.ts';
import { compareDeepPage } from './measure/deep-page.ts';
import { compareNeighbor } from './measure/neighbor.ts';
import { compareClocking } from './measure/clocking.ts';
import { measureLiveBoard } from './measure/live-board.ts';
import { comparePlanning } from './measure/planning.ts';
import { compareReading, type Name, sentTo, type Servers, workloads } from './measure/reading.ts';
import { compareProfiles } from './measure/compare-profiles.ts';
import { newResults, type Results, tableOf, writeResults } from './measure/report.ts';
import { measureRestarting } from './measure/restarting.ts';
import { compareScopedPage, scopedPageSent } from './measure/scoped-page.ts';
import { type Server, startStint, startVariant } from './measure/server.ts';
import { compareSignInFlood } from './measure/sign-in-flood.ts';
import { signIn } from './measure/sign-in.ts';

const help = `npm run bench [-- options]

Measures Stint against PostGraphile, a textbook server and hand-written SQL, and prints the ratios.

  --only <workload>    assignmentsGrid, jobOrdersWithSubmissions, assignmentDetail, scopedPage, deepPage,
                       approversPage, approving, neighbor, signInFlood, signIns, clocking, planning,
                       liveBoard, restarting
  --rounds <number>    of each variant, by turns (otherwise 9)
  --seconds <number>   of each round (otherwise 1.5)
  --profile            where the time of a request goes, in Stint and in the floor
  --help               print this
`;

/* oxlint-disable no-console -- the process prints to the terminal */

async function main(): Promise<void> {
  const { values: asked } = parseArgs({
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '9' },
      seconds: { type: 'string', default: '1.5' },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (asked.help) return console.log(help);
  const length = { rounds: Number(asked.rounds), ms: Number(asked.seconds) * 1000 };
  const isAsked = (name: string) => asked.only === undefined || asked.only === name;

  const results = newResults();
  // By itself: it needs none of the other servers, and nothing runs beside it.
  if (isAsked('restarting') && !asked.profile) {
    console.log('Measuring: ready again after the server was killed');
    results.restarting = await measureRestarting();
  }
  if (asked.only === 'restarting') return print(results);

  const database = await openDatabase(console.log);
  const servers = await startAll(database.url);
  const { stint } = servers;
  const session = await signIn(stint);
  if (asked.profile) {
    for (const workload of workloads.filter(({ name }) => isAsked(name))) {
      console.log(`\n${workload.title}`);
      const sent = (variant: Name) => sentTo(variant, workload, session);
      await compareProfiles(servers, { stint: sent('stint'), floor: sent('floor') });
    }
    if (isAsked('scopedPage')) {
      console.log('\nAssignments of a contact');
      await compareProfiles(servers, await scopedPageSent(stint, 'scopedAssignments'));
    }
    if (isAsked('approversPage')) {
      console.log('\nTimesheets of a contact');
      await makeWaitingSheets(database.owner);
      await compareProfiles(servers, await scopedPageSent(stint, 'approversPage'));
      await removeWaitingSheets(database.owner);
    }
    for (const server of Object.values<Server>(servers)) await server.stop();
    return database.stop();
  }
  for (const workload of workloads.filter(({ name }) => isAsked(name))) {
    console.log(`Measuring: ${workload.title}`);
    const rounds = await compareReading(workload, servers, session, length);
    results.reading.push({ workload: workload.name, title: workload.title, rounds });
  }
  if (isAsked('scopedPage')) {
    console.log('Measuring: a page as a client contact');
    results.scopedPage = await compareScopedPage(servers, 'scopedAssignments', length);
  }
  if (isAsked('approversPage')) {
    console.log('Measuring: timesheets with their lines as a client contact');
    await makeWaitingSheets(database.owner);
    results.approversPage = await compareScopedPage(servers, 'approversPage', length);
    await removeWaitingSheets(database.owner);
  }
  if (isAsked('deepPage')) {
    console.log('Measuring: a page far down');
    results.deepPage = await compareDeepPage(stint, session, length);
  }
  if (isAsked('approving')) {
    console.log('Measuring: approving 10,000');
    const rounds = Math.min(length.rounds, 5);
    results.approving = await compareApproving(database.owner, stint, session, rounds);
  }
  // From here on it is measured what others do to somebody's pages.
  await comeFirst();
  if (isAsked('neighbor')) {
    console.log('Measuring: a list next to a busy agency');
    results.neighbor = await compareNeighbor(database.owner, stint, session, length);
  }
  if (isAsked('signInFlood')) {
    console.log('Measuring: a list under a flood of wrong sign-ins');
    const rounds = Math.min(length.rounds, 5);
    for (const from of ['one network', 'many networks'] as const) {
      const floods = await compareSignInFlood(stint, session, { from, rounds, ms: length.ms });
      results.signInFloods.push(floods);
    }
  }
  if (isAsked('signIns')) {
    console.log('Measuring: a list beside people who sign in');
    const rounds = Math.min(length.rounds, 5);
    const from = 'people with the right password';
    const signIns = await compareSignInFlood(stint, session, { from, rounds, ms: length.ms });
    results.signInFloods.push(signIns);
  }
  if (isAsked('clocking')) {
    console.log('Measuring: recording 10,000 punches');
    results.clocking = await compareClocking(database.owner, stint, Math.min(length.rounds, 5));
  }
  if (isAsked('planning')) {
    console.log('Measuring: planning 50,000 shifts');
    const rounds = Math.min(length.rounds, 3);
    results.planning = await comparePlanning(database.owner, stint, session, rounds);
  }
  if (isAsked('liveBoard')) {
    console.log('Measuring: who is working, for 5,000 viewers');
    results.liveBoard = await measureLiveBoard(database.owner, stint, length.rounds);
  }
  await print(results);
  for (const server of Object.values<Server>(servers)) await server.stop();
  await database.stop();
}

async function print(results: Results): Promise<void> {
  console.log(`\n${tableOf(results)}`);
  console.log(`Every round: ${await writeResults(results)}`);
}

async function startAll(databaseUrl: string): Promise<Servers> {
  const others: Name[] = ['postgraphile', 'textbook', 'floor'];
  // Stint first, because it creates the application's role.
  const stint = await startStint(databaseUrl);
  const started = others.map(async (name) => [name, await startVariant(name, databaseUrl)]);
  return { stint, ...Object.fromEntries(await Promise.all(started)) } as Servers;
}

try {
  await main();
} catch (error) {
  console.error(error);
  // The started processes end with this one.
  process.exit(1);
}
