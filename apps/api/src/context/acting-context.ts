import { randomUUID } from 'node:crypto';
import { inBackground } from '../database/work.ts';
import { identityOf } from './session-lookup.ts';
import type { SignedInContext } from './request-context.ts';
import { type ContextSources, requestContext } from './create-request-context.ts';

/**
 * The context of work that is done for an account without a browser: a job, an import from the
 * command line, the demo agency.
 *
 * @throws when there is no such account, or it may no longer sign in.
 */
export async function actingContext(
  platform: ContextSources,
  agencyId: string,
  accountId: string,
): Promise<SignedInContext> {
  const identity = await identityOf(platform.tenants, agencyId, accountId, platform.clock());
  if (identity === null) throw new Error(`Nobody can act as account ${accountId}.`);
  const ctx = requestContext(platform, {
    correlationId: randomUUID(),
    channel: null,
    session: identity,
  });
  return { ...(ctx as SignedInContext), database: platform.tenants.of(agencyId, inBackground) };
}
