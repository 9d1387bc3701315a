import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import { approverAlternateCommands } from '../../approver-alternate/approver-alternate.commands.ts';
import type { AssignmentEntity } from '../../assignment/assignment.entity.ts';
import { updateAssignment } from '../../assignment/update-assignment.commands.ts';
import { contactCommands } from '../../contact/contact.commands.ts';
import { stateList } from '../../database/state-list.ts';
import { openPortalAccount } from '../accounts.ts';
import type { DemoPortalUser } from '../cast/portal-users.ts';
import { rotationJob } from '../cast/time.ts';
import { mailName, type KnownClient } from '../crm.ts';
import {
  type DemoAgencyBuilder,
  done,
  idOf,
  type Planned,
  written,
} from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';

/**
 * Opens the client portal to contacts of a client, and lets some of the work there be theirs. One of them will be away,
 * and has somebody stand in.
 */
export function enterPortalUsers(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  users: readonly DemoPortalUser[],
  { client, site, clerk, day }: { client: KnownClient; site: Planned; clerk: string; day: number },
): void {
  const people = new Map<string, Planned>();
  calendar.schedule({ day, minute: 9 * 60 }, async (at) => {
    for (const user of users) {
      const person = await personOf(office, user, client, at);
      people.set(user.userName, person);
      await openPortalAccount(office, user, { client, person, site }, at);
    }
  });
  const supervisors = [people, 'carlos', 'rita'] as const;
  if (!users.some(({ userName }) => userName === 'rita')) return;
  calendar.schedule({ day: HANDED_OVER, minute: 16 * 60 }, (at) =>
    handOver(office, { client, site }, supervisors, { clerk, at }),
  );
  calendar.schedule({ day: HANDED_OVER, minute: 16 * 60 + 5 }, async (at) => {
    const away = { startDate: calendar.date(5), endDate: calendar.date(12) };
    const [contactId, alternateId] = ['carlos', 'paula'].map((userName) =>
      idOf('Contact', people.get(userName)!),
    );
    const clientId = idOf('Client', client);
    const alternate = { clientId, contactId: contactId!, alternateId: alternateId!, ...away };
    await done(approverAlternateCommands.create(await office.as(clerk, at), alternate));
  });
}

/** Days ago that the work was handed over: after everybody had begun. */
const HANDED_OVER = -1;

async function personOf(
  office: DemoAgencyBuilder,
  { contact }: DemoPortalUser,
  client: KnownClient,
  at: string,
): Promise<Planned> {
  if (!contact) return client.contacts[0]!;
  const [firstName, lastName, title] = contact;
  const { hostname } = new URL(client.client.website);
  const created = contactCommands.create(await office.as(client.owner, at), {
    clientId: idOf('Client', client),
    firstName,
    lastName,
    title,
    email: `${mailName(firstName)}.${mailName(lastName)}@${hostname}`,
    onAccountingCustomer: true,
  });
  return { id: await written(created, 'contact') };
}

/**
 * The newest kind of work at the client becomes the contact's, and half of it reports to the lead; one
 * of the others reports to the contact, and one has moved to another of the client's sites. So each of the users
 * sees a part of what the next one sees.
 */
async function handOver(
  office: DemoAgencyBuilder,
  { client, site }: { client: KnownClient; site: Planned },
  [people, contact, lead]: readonly [ReadonlyMap<string, Planned>, string, string],
  { clerk, at }: { clerk: string; at: string },
): Promise<void> {
  const elsewhere = client.sites.find((other) => other !== site)!;
  const { rows } = await office.tx.db.query<Pick<AssignmentEntity, 'id' | 'version' | 'jobTitle'>>(
    `SELECT id, version, job_title AS "jobTitle" FROM assignment
     WHERE agency_id = $1 AND client_id = $2 AND status = ${stateList(assignmentMachine, 'ACTIVE')}
       AND job_title <> $3
     ORDER BY number DESC`,
    [office.tx.agencyId, client.id, rotationJob],
  );
  const [newest] = rows;
  const [theirs, others] = [true, false].map((same) =>
    rows.filter(({ jobTitle }) => (jobTitle === newest!.jobTitle) === same),
  ) as [typeof rows, typeof rows];
  const contactId = idOf('Contact', people.get(contact)!);
  const leadId = idOf('Contact', people.get(lead)!);
  const changes = [
    ...theirs.map((row, n) => ({
      row,
      set: { contactId, ...(n % 2 === 0 && { reportsToId: leadId }) },
    })),
    ...others.slice(0, 1).map((row) => ({ row, set: { reportsToId: contactId } })),
    ...others.slice(1, 2).map((row) => ({ row, set: { locationId: idOf('Location', elsewhere) } })),
  ];
  const ctx = await office.as(clerk, at);
  for (const { row, set } of changes) {
    const { version } = row;
    await done(updateAssignment(ctx, { id: idOf('Assignment', row), version, ...set }));
  }
}
