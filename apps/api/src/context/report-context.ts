import type { RequestContext } from './request-context.ts';

/** The same context with the timeouts of requests that read or write much: exports, reports, uploads. */
export function reportContext<Context extends RequestContext>(ctx: Context): Context {
  const { agency, session, partner, tenants } = ctx;
  const caller = session ?? partner;
  if (agency === null || caller === null) return ctx;
  const work = { kind: 'report', sessionId: caller.id } as const;
  return { ...ctx, database: tenants.of(agency.id, work) };
}
