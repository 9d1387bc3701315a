import type { ChosenClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import { fullName } from '@stint/domain/record/full-name.ts';
import { v7 as uuid } from 'uuid';
import { AccountEntity } from '../account/account.entity.ts';
import { hashPassword } from '../account/password.ts';
import { insertRows } from '../database/write-rows.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';
import { ContactEntity } from '../contact/contact.entity.ts';
import type { DemoPortalEmployee } from './cast/portal-employees.ts';
import type { DemoPortalUser } from './cast/portal-users.ts';
import type { KnownClient } from './crm.ts';
import type { DemoAgencyBuilder, Planned } from './demo-agency-builder.ts';
import { demoPassword, type DemoStaff } from './sign-ins.ts';

type NewAccount = Partial<AccountEntity> & Pick<AccountEntity, 'kind' | 'userName' | 'displayName'>;

export async function employStaff(
  office: DemoAgencyBuilder,
  staff: readonly DemoStaff[],
  at: string,
  mailHost: string,
): Promise<void> {
  for (const { userName, displayName, role, firstLogin } of staff) {
    await open(office, at, {
      kind: 'STAFF',
      userName,
      displayName,
      role,
      email: `${userName}@${mailHost}`,
      ...(firstLogin ? { status: 'FIRST_LOGIN' } : {}),
    });
  }
}

/** Opens the employee portal to somebody who works. */
export async function openEssAccount(
  office: DemoAgencyBuilder,
  { userName, preferences, language }: DemoPortalEmployee,
  employeeId: string,
  at: string,
): Promise<void> {
  const { candidateId } = await office.row(EmployeeEntity, { id: employeeId });
  const person = await office.row(CandidateEntity, { id: candidateId });
  await open(office, at, {
    kind: 'EMPLOYEE',
    userName,
    displayName: fullName(person),
    employeeId,
    language,
    preferences: { ...preferences },
  });
}

/** Opens the client portal to a contact of a client, limited to the site where that is so. */
export async function openPortalAccount(
  office: DemoAgencyBuilder,
  { userName, preferences, atOneLocation }: DemoPortalUser,
  { client, person, site }: { client: KnownClient; person: Planned; site: Planned },
  at: string,
): Promise<void> {
  const contact = await office.row(ContactEntity, { id: person.id! });
  const { jobOrders } = preferences;
  const ownerId = jobOrders.access === 'CREATE' ? office.accountOf(client.owner) : null;
  const chosen: ChosenClientPortalPreferences = {
    ...preferences,
    jobOrders: { ...jobOrders, ownerId },
    locationIds: atOneLocation ? [site.id!] : null,
  };
  await open(office, at, {
    kind: 'CLIENT_CONTACT',
    userName,
    displayName: fullName(contact),
    contactId: contact.id,
    preferences: { ...chosen },
  });
}

async function open(office: DemoAgencyBuilder, at: string, account: NewAccount): Promise<void> {
  const id = uuid();
  const passwordHash = await hashPassword(demoPassword);
  const author = { account: null, now: at };
  const row = { id, status: 'ACTIVE', passwordHash, ...account };
  await insertRows(office.tx, author, AccountEntity, [row]);
  office.employ(account.userName, id);
}
