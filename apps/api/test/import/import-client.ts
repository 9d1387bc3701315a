import type { FastifyInstance } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { workOnJobs } from '../../src/jobs/job-queue.ts';
import { jobs } from '../../src/application/jobs.ts';
import { routes } from '../../src/application/routes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/** The API with the routes of imports, and somebody working on the jobs. */
export async function createImportApi(): Promise<TestApi> {
  const api = await createTestApi({ routes });
  const stop = await workOnJobs({
    ownerUrl: api.database.ownerUrl,
    platform: api.platform,
    jobs,
    log: api.app.log,
  });
  return {
    ...api,
    async close() {
      await stop();
      await api.close();
    },
  };
}

export interface ImportedRun {
  id: string;
  status: string;
  rowsDone: number;
  rowsTotal: number;
  failure: string | null;
  createdBy: { displayName: string } | null;
  files: ImportedFile[];
}

export interface ImportedFile {
  id: string;
  fileName: string;
  recordKind: string | null;
  columns: string[];
  sample: string[][];
  mapping: { field: string; column: string | null }[];
  fields: { field: string; label: string; required: boolean }[];
  headingLine: number;
  opening: { line: number; cells: string[] }[];
  notes: string[];
  findings: { code: string; column: string; rows: number; example: string; choice: string }[];
  counts: Counts | null;
  problems: { totalCount: number; nodes: Problem[] };
}

export interface Counts {
  total: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  warned: number;
}

interface Problem {
  line: number;
  severity: string;
  code: string;
  column: string | null;
  message: string;
  row: Record<string, string>;
}

const RUN = `id status rowsDone rowsTotal failure createdBy { displayName }
  files { id fileName recordKind headingLine opening { line cells } notes
    findings { code column rows example choice } columns sample mapping { field column } fields { field label required }
    counts { total created updated unchanged refused warned }
    problems(first: 100) { totalCount nodes { line severity code column message row } } }`;

const CHANGED = `__typename ... on ImportChanged { run { id status } } ... on ActionRefused { message refusals { code } }
  ... on InvalidInput { message problems { path message } }`;

interface Changed {
  __typename: string;
  message?: string;
  refusals?: { code: string }[];
  problems?: { path: string; message: string }[];
}

/** Sends files as a browser would. */
export async function upload(
  app: FastifyInstance,
  client: GraphClient,
  files: Readonly<Record<string, Buffer>>,
) {
  const form = new FormData();
  for (const [name, bytes] of Object.entries(files)) {
    form.append('files', new Blob([new Uint8Array(bytes)]), name);
  }
  const request = new Request('http://stint.test', { method: 'POST', body: form });
  const response = await app.inject({
    method: 'POST',
    url: '/import/upload',
    headers: {
      host: 'stint.test',
      'x-stint-door': client.door,
      cookie: client.cookie,
      'content-type': request.headers.get('content-type')!,
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: response.statusCode, ...response.json<{ runId: string; message?: string }>() };
}

export async function readRun(client: GraphClient, id: string): Promise<ImportedRun | null> {
  const query = `query ($id: ID!) { importRun(id: $id) { ${RUN} } }`;
  return (await client.ask<{ importRun: ImportedRun | null }>(query, { id })).importRun;
}

/** Asks for a check or an import, without waiting. */
export async function begin(
  client: GraphClient,
  mutation: 'checkImport' | 'runImport',
  runId: string,
): Promise<Changed> {
  const query = `mutation ($id: ID!) { ${mutation}(runId: $id) { ${CHANGED} } }`;
  return (await client.ask<Record<string, Changed>>(query, { id: runId }))[mutation]!;
}

export async function setMapping(client: GraphClient, input: object): Promise<Changed> {
  const query = `mutation ($input: SetImportMappingInput!) { setImportMapping(input: $input) { ${CHANGED} } }`;
  return (await client.ask<{ setImportMapping: Changed }>(query, { input })).setImportMapping;
}

export async function setChoices(client: GraphClient, input: object): Promise<Changed> {
  const query = `mutation ($input: SetImportChoicesInput!) { setImportChoices(input: $input) { ${CHANGED} } }`;
  return (await client.ask<{ setImportChoices: Changed }>(query, { input })).setImportChoices;
}

/** Checks or imports, and waits until the job is over. */
export async function perform(
  client: GraphClient,
  mutation: 'checkImport' | 'runImport',
  runId: string,
): Promise<ImportedRun> {
  const begun = await begin(client, mutation, runId);
  if (begun.__typename !== 'ImportChanged') throw new Error(JSON.stringify(begun));
  for (;;) {
    const run = (await readRun(client, runId))!;
    if (run.status !== 'CHECKING' && run.status !== 'RUNNING') return run;
    await pause(50);
  }
}

/** File name → counts. */
export function countsOf({ files }: ImportedRun): Record<string, Counts | null> {
  return Object.fromEntries(files.map(({ fileName, counts }) => [fileName, counts]));
}

/** `file line severity code`, in order. */
export function problemsOf({ files }: ImportedRun): string[] {
  return files.flatMap(({ fileName, problems }) =>
    problems.nodes.map(({ line, severity, code }) => `${fileName} ${line} ${severity} ${code}`),
  );
}
