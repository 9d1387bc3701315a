import type { RequestContext } from './request-context.ts';

/** The same context with the timeouts of requests that read or write much: exports, reports, uploads. */
export function reportContext<Context extends RequestContext>(ctx: Context): Context {
  const { agency, session, tenants } = ctx;
  if (agency === null || session === null) return ctx;
  const work = { kind: 'report', sessionId: session.id } as const;
  return { ...ctx, database: tenants.of(agency.id, work) };
}
