import {
  clientPortalPreferencesArbitrary,
  employeePortalPreferencesArbitrary,
} from '@stint/domain/access/preferences.arbitrary.ts';
import { employeePortalSectionLabels } from '@stint/domain/access/preferences.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import {
  isWithinClients,
  partnerPermissions,
} from '@stint/domain/partner-token/partner-permissions.ts';
import * as fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import type { Draw } from './draw.ts';
import { type GeneratedWork, ofClient } from './generated-work.ts';

export type Contact = Extract<Viewer, { kind: 'CLIENT_CONTACT' }>;
export type Employee = Extract<Viewer, { kind: 'EMPLOYEE' }>;
export type Partner = Extract<Viewer, { kind: 'PARTNER' }>;

/** Somebody who sees only some rows of an agency. */
export type Restricted = Contact | Employee | Partner;

/** All contacts of the clients, each with whatever preferences. */
export function contactsOf({ contact, location }: GeneratedWork, { seed }: Draw): Contact[] {
  const places = location.map(({ id }) => id);
  const preferences = fc.sample(clientPortalPreferencesArbitrary(places), {
    seed,
    numRuns: contact.length,
  });
  return contact.map((person, index) => {
    const each = preferences[index]!;
    const own = ofClient(location, person.client_id);
    const locationIds = each.locationIds?.filter((id) => own.includes(id)) ?? null;
    return {
      kind: 'CLIENT_CONTACT',
      accountId: uuid(),
      contactId: person.id,
      clientId: person.client_id,
      preferences: { ...each, locationIds },
    };
  });
}

/** Some employees: the first with every section of the portal, the others with whatever sections. */
export function employeesOf({ employee }: GeneratedWork, { seed }: Draw): Employee[] {
  const preferences = fc.sample(employeePortalPreferencesArbitrary, { seed, numRuns: 5 });
  preferences[0] = { ...preferences[0]!, sections: valuesOf(employeePortalSectionLabels) };
  return preferences.map((each, index) => ({
    kind: 'EMPLOYEE',
    accountId: uuid(),
    employeeId: employee[index]!.id,
    preferences: each,
  }));
}

/** Tokens for some clients: one for each client with whatever permissions, and one with all that such a token may have. */
export function partnersOf({ client }: GeneratedWork, { seed }: Draw): Partner[] {
  const all = partnerPermissions.filter(isWithinClients);
  const some = fc.sample(fc.subarray(all, { minLength: 1 }), { seed, numRuns: client.length });
  const token = (permissions: Partner['permissions'], clientId: string): Partner => ({
    kind: 'PARTNER',
    tokenId: uuid(),
    permissions,
    clientIds: [clientId],
  });
  return [token(all, client[0]!.id), ...client.map(({ id }, index) => token(some[index]!, id))];
}

/** The rows of those of them who have accounts, each with a session, and of somebody of the staff. */
export function accountRows(viewers: readonly Restricted[], { record }: Draw) {
  const signingIn = viewers.filter((viewer) => viewer.kind !== 'PARTNER');
  const account = [
    { ...record(), kind: 'STAFF', role: 'ADMIN', contact_id: null, employee_id: null },
    ...signingIn.map((viewer) => ({
      ...record(),
      id: viewer.accountId,
      kind: viewer.kind,
      role: null,
      contact_id: viewer.kind === 'CLIENT_CONTACT' ? viewer.contactId : null,
      employee_id: viewer.kind === 'EMPLOYEE' ? viewer.employeeId : null,
    })),
  ].map((row, index) => ({
    ...row,
    user_name: `user${index}`,
    password_hash: '',
    status: 'ACTIVE',
    display_name: `User ${index}`,
    failed_attempts: 0,
    preferences: {},
  }));
  const session = account.map(({ agency_id, id, kind }) => ({
    agency_id,
    id: uuid(),
    token_hash: uuid(),
    account_id: id,
    door: { CLIENT_CONTACT: 'portal', EMPLOYEE: 'ess' }[kind] ?? 'console',
    created_at: '2026-11-20T10:00:00Z',
    last_seen_at: '2026-11-21T10:00:00Z',
    expires_at: '2026-12-20T10:00:00Z',
  }));
  return { account, session };
}
