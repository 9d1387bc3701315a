import type { Profiler } from 'node:inspector';
import { round, type Sent, warmUp } from './round.ts';
import type { Server } from './server.ts';

/** Microseconds of one request, by part of the process. */
export type Profile = Record<string, number>;

/**
 * Where the time of one request goes. V8's profiler measures by the clock: a call into the system, such as writing
 * to a socket, includes the time for which the processor was given to another process.
 *
 * @param name of a function or of a part, for each sampled frame
 */
export async function profile(
  server: Server,
  sent: Sent,
  { ms, name }: { ms: number; name: (frame: Profiler.ProfileNode['callFrame']) => string },
): Promise<Profile> {
  await warmUp(server, sent);
  await server.startProfile();
  const { perSecond } = await round(server, sent, ms);
  const { nodes, samples = [], timeDeltas = [] } = await server.stopProfile();
  const requests = (perSecond * ms) / 1000;
  const names = new Map(nodes.map(({ id, callFrame }) => [id, name(callFrame)]));
  const total: Profile = {};
  samples.forEach((id, index) => {
    const part = names.get(id)!;
    if (part === '(idle)') return;
    total[part] = (total[part] ?? 0) + timeDeltas[index]! / requests;
  });
  return total;
}

const parts: readonly [RegExp, string][] = [
  [/apps\/api\/dist\/database|graphql\/read/, 'our reading: plan, SQL text, rows'],
  [/graphql\/fast-path|node_modules\/graphql/, 'our fast path, graphql-js'],
  [/(apps|packages)\/.*dist/, 'our other modules'],
  [/node_modules\/pg/, 'pg'],
  [
    /node_modules\/@?fastify|helmet|cookie|find-my-way|secure-json-parse|prom-client|pino/,
    'Fastify, plugins',
  ],
  [/node_modules/, 'other packages'],
  [/bench/, 'the floor itself'],
  [/^node:/, 'Node: HTTP, streams, timers'],
];

/** What a frame belongs to, coarsely. */
export function partOf({ url, functionName }: Profiler.ProfileNode['callFrame']): string {
  if (url !== '') return parts.find(([pattern]) => pattern.test(url))?.[1] ?? url;
  if (functionName.startsWith('(')) return functionName;
  if (functionName === 'writev') return 'writing to PostgreSQL';
  if (/^write(Utf8|Latin1|Buffer)/.test(functionName)) return 'writing the answer';
  return 'V8';
}

/** The function with its file, for looking closer. */
export function functionOf({
  url,
  functionName,
  lineNumber,
}: Profiler.ProfileNode['callFrame']): string {
  if (functionName === '(idle)') return functionName;
  const file = url.replace(/.*\/(node_modules|dist)\//, '');
  return `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`;
}
