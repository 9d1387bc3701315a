import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Approving } from './approving.ts';
import type { Clocking } from './clocking.ts';
import type { NeighborRound } from './neighbor.ts';
import type { Planning } from './planning.ts';
import type { Name, Workload } from './reading.ts';
import type { Round } from './round.ts';
import type { ScopedPage } from './scoped-page.ts';
import { floodRatio, type SignInFlood } from './sign-in-flood.ts';
import { median } from './statistics.ts';

/** The results of a run. */
export interface Results {
  at: string;
  machine: { node: string; cores: number; model: string };
  reading: { workload: Workload['name']; title: string; rounds: Record<Name, Round[]> }[];
  scopedPage?: ScopedPage;
  approversPage?: ScopedPage;
  deepPage?: { first: Round[]; deep: Round[] };
  approving?: Approving;
  neighbor?: NeighborRound[];
  signInFloods: SignInFlood[];
  clocking?: Clocking;
  planning?: Planning;
  /** Milliseconds. */
  liveBoard?: number[];
  /** Milliseconds. */
  restarting?: number[];
}

export function newResults(): Results {
  const [cpu, ...others] = cpus();
  const machine = {
    node: process.version,
    cores: others.length + 1,
    model: cpu?.model ?? 'unknown',
  };
  return { at: new Date().toISOString(), machine, reading: [], signInFloods: [] };
}

/** One comparison of Stint with something else, and its aim. */
interface Ratio {
  workload: string;
  against: string;
  ratio: number;
  aim?: { least?: number; most?: number };
  cpu?: string;
}

/** The ratios of a run: of each round to the adjacent round of the other variant, and their median. */
export function ratiosOf({
  reading,
  scopedPage,
  approversPage,
  deepPage,
  approving,
  neighbor,
  signInFloods,
  clocking,
  planning,
  liveBoard,
  restarting,
}: Results): Ratio[] {
  const ratios: Ratio[] = reading.flatMap(({ workload, title, rounds }) =>
    (Object.keys(rounds) as Name[])
      .filter((name) => name !== 'stint')
      .map((name) => ({
        workload: title,
        against: titles[name],
        ratio: median(rounds.stint.map((own, i) => own.perSecond / rounds[name][i]!.perSecond)),
        aim: aimOf(workload, name),
        cpu: `${cpuOf(rounds.stint)} : ${cpuOf(rounds[name])} ms`,
      })),
  );
  const scoped = [
    ['Page of 50 assignments', scopedPage, 0.85],
    ['Page of 50 timesheets with their lines', approversPage, 0.6],
  ] as const;
  for (const [what, page, least] of scoped) {
    if (!page) continue;
    const { stint, floor } = page;
    ratios.push({
      workload: `${what} as a client contact who sees what is reported to them`,
      against: titles.floor,
      ratio: median(stint.map((own, i) => own.perSecond / floor[i]!.perSecond)),
      aim: { least },
      cpu: `${cpuOf(stint)} : ${cpuOf(floor)} ms`,
    });
  }
  if (deepPage) {
    const { first, deep } = deepPage;
    ratios.push({
      workload: 'Assignments grid at row 100,000: time of a page',
      against: 'its first page',
      ratio: median(first.map((each, i) => each.perSecond / deep[i]!.perSecond)),
      aim: { most: 1.2 },
      cpu: `${cpuOf(deep)} : ${cpuOf(first)} ms`,
    });
  }
  if (approving) {
    const { stint, bare, updates } = approving;
    const over = (other: number[]) => median(stint.map((own, i) => own / other[i]!));
    const workload = 'Approving 10,000: time, audit and outbox included';
    ratios.push(
      {
        workload,
        against: 'bare statements, with audit and outbox',
        ratio: over(bare),
        aim: { most: 2 },
      },
      { workload, against: 'two bare updates and nothing else', ratio: over(updates) },
    );
  }
  if (neighbor) {
    ratios.push({
      workload:
        'Page of 50 clients next to an agency of bulk commands and imports: 99th percentile',
      against: 'the same page alone',
      ratio: median(neighbor.map(({ alone, beside }) => beside / alone)),
      aim: { most: 2 },
    });
  }
  for (const flood of signInFloods) {
    ratios.push({
      workload: `Assignments grid beside ${median(flood.attemptsPerSecond).toFixed(0)} sign-ins per second of ${flood.from}: 99th percentile`,
      against: 'the same without the flood',
      ratio: floodRatio(flood),
      aim: { most: 2 },
    });
  }
  if (clocking) {
    const { stint, bare } = clocking;
    ratios.push({
      workload: 'Recording 10,000 punches that waited on devices',
      against: 'a bare statement for each person, with outbox',
      ratio: median(stint.map((own, i) => own / bare[i]!)),
      aim: { most: 3 },
    });
  }
  if (planning) {
    const { stint, bare } = planning;
    ratios.push({
      workload: `Planning 50,000 shifts of weekly schedules, history included (${(median(stint) / 1000).toFixed(1)} s)`,
      against: 'a bare INSERT of as many',
      ratio: median(stint.map((own, i) => own / bare[i]!)),
    });
  }
  if (liveBoard) {
    ratios.push({
      workload: 'Who’s Working for 5,000 viewers, from the punch to the viewer: 99th percentile',
      against: '100 ms',
      ratio: median(liveBoard) / 100,
      aim: { most: 1 },
    });
  }
  if (restarting) {
    ratios.push({
      workload: `Ready again after the server was killed (${(median(restarting) / 1000).toFixed(1)} s)`,
      against: '3 s',
      ratio: median(restarting) / 3000,
      aim: { most: 1 },
    });
  }
  return ratios;
}

const titles: Record<Name, string> = {
  stint: 'Stint',
  postgraphile: 'PostGraphile 5',
  textbook: 'textbook with DataLoader',
  floor: 'the floor',
};

function aimOf(workload: Workload['name'], against: Name): Ratio['aim'] {
  if (against === 'floor') return { least: workload === 'assignmentDetail' ? 0.8 : 0.85 };
  if (against === 'postgraphile' && workload !== 'assignmentDetail') return { least: 1.5 };
  return undefined;
}

const cpuOf = (rounds: readonly Round[]) => median(rounds.map(({ cpuMs }) => cpuMs)).toFixed(2);

/** The ratios as a table in Markdown. */
export function tableOf(results: Results): string {
  const rows = ratiosOf(results).map(
    ({ workload, against, ratio, aim, cpu = '' }) =>
      `| ${workload} | ${against} | **${ratio.toFixed(2)}** | ${aimText(aim)} | ${cpu} |`,
  );
  const head = [
    '| workload | Stint against | ratio | aim | processor time of the two processes, per request |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [...head, ...rows].join('\n');
}

function aimText(aim: Ratio['aim']): string {
  if (aim?.least !== undefined) return `≥ ${aim.least}`;
  return aim?.most === undefined ? '' : `≤ ${aim.most}`;
}

/** @returns the file's path */
export async function writeResults(results: Results): Promise<string> {
  const folder = fileURLToPath(new URL('../../results/', import.meta.url));
  await mkdir(folder, { recursive: true });
  const file = `${folder}${results.at.replaceAll(/[:.]/g, '-')}.json`;
  const ratios = ratiosOf(results);
  await writeFile(file, `${JSON.stringify({ ...results, ratios }, null, 2)}\n`);
  return file;
}
