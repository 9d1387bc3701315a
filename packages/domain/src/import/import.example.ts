import type { CheckedRow, KnownRecord, KnownRecords, SourceFile } from './checked-row.ts';
import { checkFiles } from './check-files.ts';
import type { ImportKind } from './import-kind.ts';
import { planImport } from './plan-import.ts';
import { proposeMapping } from './propose-mapping.ts';
import { contentOf } from './row-content.ts';
import { runToEnd } from '../kernel/chunked.ts';

/** A file of an imaginary agency: heading and rows as text, cells split at `|`. */
export type ExampleFile = readonly [kind: ImportKind, heading: string, ...rows: string[]];

export const defaults = { dayFirst: false, decimalMark: '.', currency: 'USD' } as const;

export const nothingKnown: KnownRecords = {
  imported: () => undefined,
  named: () => [],
  placed: () => undefined,
  staff: () => undefined,
};

/** Knows exactly these records by their imported id. */
export function knowing(
  records: Readonly<Record<string, KnownRecord>>,
  names: Readonly<Record<string, KnownRecord>> = {},
): KnownRecords {
  return {
    ...nothingKnown,
    imported: (kind, key) => records[`${kind} ${key}`],
    named: (kind, name) => [names[`${kind} ${name}`]].filter((record) => record !== undefined),
  };
}

export const blueBird: ExampleFile = [
  'client',
  'Client ID|Client name',
  'B1|Bluebird Foods',
  'B2|Kestrel Cold Storage',
];
export const northPlant: ExampleFile = [
  'location',
  'Location ID|Client|Location name|City|State',
  'L1|B1|North plant|Reno|NV',
  'L2|B2|Dock 4|El Paso|Texas',
];
export const people: ExampleFile = [
  'candidate',
  'Candidate ID|First name|Last name|E-mail|Status',
  'P1|Ada|Okafor|ada@mail.example|Available',
  'P2|美咲|Tanaka||Passive',
  'P3|Ivo|Brandt|ivo@mail.example|Do not place',
];
export const orders: ExampleFile = [
  'jobOrder',
  'Job order ID|Client|Location|Title|Job type|Openings|Pay rate|Bill rate|Salary|Fee %|Status',
  'R1|B1|L1|Packer|Temp|2|19|27.55|||Open',
  'R2|B1|L1|Line lead|Direct|1|||$58,000|20%|Open',
];

export function files(...examples: readonly ExampleFile[]): SourceFile[] {
  return examples.map(([kind, heading, ...rows], index) => {
    const columns = heading.split('|');
    const cells = rows.map((row, line) => ({ line: line + 2, cells: row.split('|') }));
    const fileName = `${kind}.csv`;
    return {
      id: String(index),
      fileName,
      kind,
      columns,
      mapping: proposeMapping({ fileName, columns, rows: cells }, defaults, kind).mapping,
      rows: cells,
    };
  });
}

/** Checks and plans, with 2026-11-21 as today. */
export function plan(examples: readonly ExampleFile[], known: KnownRecords = nothingKnown) {
  return planFiles(files(...examples), known);
}

export function planFiles(sources: readonly SourceFile[], known: KnownRecords = nothingKnown) {
  const settings = {
    today: '2026-11-21',
    currency: 'USD',
    fillOrderAtZeroOpenings: true,
    isUnchanged: (row: CheckedRow) => row.known?.contentHash === contentOf(row),
  };
  return runToEnd(planImport(runToEnd(checkFiles(sources, known, defaults)), settings));
}

/** `kind.csv 3 REFUSED CODE` for each problem. */
export function problemsOf({ rows }: Pick<ReturnType<typeof plan>, 'rows'>): string[] {
  return rows.flatMap(({ file, line, problems }) =>
    problems.map(({ severity, code }) => `${file.fileName} ${line} ${severity} ${code}`),
  );
}
