import { dateIn } from '@stint/domain/kernel/dates.ts';
import { v7 as uuid } from 'uuid';
import { createAgency } from '../agency/agency.commands.ts';
import type { ContextSources } from '../context/create-request-context.ts';
import { systemContext } from '../context/system-context.ts';
import { inBackground } from '../database/work.ts';
import { CHANGE } from '../history/change.ts';
import type { DemoAgency } from './cast/demo-agency.ts';
import { harborlight } from './cast/harborlight.ts';
import { lakeshore } from './cast/lakeshore.ts';
import { holdsOnly } from './demo-database.ts';
import { makeAgency } from './make-agency.ts';
import { keepWorking } from './time/keep-working.job.ts';
import { type DemoSignIn, signInsOf } from './sign-ins.ts';

const demoAgencies: readonly DemoAgency[] = [lakeshore, harborlight];

/** Who can sign in to the demo, and how; all with `demoPassword`. */
export const demoSignIns: readonly DemoSignIn[] = demoAgencies.flatMap(signInsOf);

/**
 * Makes the demo agencies in a database that holds nobody else's.
 *
 * @param ownerUrl owns the tables, and so sees every agency in the directory
 * @returns who can sign in; nobody where the database holds agencies of somebody else's
 */
export async function offerDemo(
  ownerUrl: string,
  platform: ContextSources,
  log: (line: string) => void,
): Promise<readonly DemoSignIn[]> {
  const companyIds = demoAgencies.map(({ companyId }) => companyId);
  if (!(await holdsOnly(ownerUrl, companyIds))) return [];
  await loadDemo(platform, log);
  return demoSignIns;
}

/**
 * Makes those demo agencies that are not there yet, each in one transaction: a start that is killed
 * leaves no half of one, and the next start goes on where it was. The same ones for the same day. Then lets their
 * people work until now.
 *
 * @param log receives lines for people about what takes time.
 */
export async function loadDemo(
  platform: ContextSources,
  log: (line: string) => void,
): Promise<void> {
  for (const agency of demoAgencies) await loadAgency(platform, agency, log);
  for (const { companyId } of demoAgencies) {
    const agencyId = await platform.tenants.idOfCompany(companyId);
    await keepWorking(await systemContext(platform, agencyId!));
  }
}

async function loadAgency(
  { tenants, encryption, mailServer, files, clock }: ContextSources,
  agency: DemoAgency,
  log: (line: string) => void,
): Promise<void> {
  if ((await tenants.idOfCompany(agency.companyId)) !== null) return;
  log(`Making the demo agency ${agency.name} …`);
  const author = { account: null, now: clock() };
  await tenants.of(agency.id ?? uuid(), inBackground).write(async (tx) => {
    // Of two processes that start at once, one finds the agency made.
    const made = await createAgency(tx, author, { ...agency, currency: 'USD', isDemo: true });
    if (!made) return;
    await makeAgency(
      { tx, sources: { encryption, mailServer, files } },
      agency,
      dateIn(agency.timeZone, author.now),
    );
    // All of it happened long ago: nobody is to be mailed about it now.
    await tx.db.query('DELETE FROM outbox_entry WHERE agency_id = $1 AND topic = $2', [
      tx.agencyId,
      CHANGE,
    ]);
  });
}
