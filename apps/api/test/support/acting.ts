import { actingContext } from '../../src/context/acting-context.ts';
import type { SignedInContext } from '../../src/context/request-context.ts';
import type { AgencyRows } from './rows.ts';
import type { TestApi } from './test-api.ts';

/** The context in which a command runs for somebody of the staff. */
export async function actingFor(
  { platform }: Pick<TestApi, 'platform'>,
  agency: AgencyRows,
  account: { id: string },
): Promise<SignedInContext> {
  return actingContext(platform, agency.id, account.id);
}
