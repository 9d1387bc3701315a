import { statusesShownToClients } from '../assignment/shown-to-clients.ts';
import { type NounName, nouns } from '../nouns.ts';
import type { ClientPortalApprovalSection, VisibilityScope } from './preferences.ts';
import type { Scope } from './scope.ts';
import type { Viewer } from './viewer.ts';

/** The fields of each noun that a scope can use. */
export interface NounFields {
  account: 'id';
  agencySettings: 'id';
  client: 'id';
  contact: 'id' | 'clientId';
  location: 'id' | 'clientId';
  jobOrder: 'clientId' | 'contactId' | 'locationId';
  candidate: 'id' | 'employeeId';
  submission: 'candidateId' | 'clientId';
  placement: 'employeeId' | 'clientId';
  hiringChecklistItem: 'id';
  employee: 'id';
  assignment: 'clientId' | 'contactId' | 'reportsToId' | 'locationId' | 'employeeId' | 'status';
  /** Who is scheduled on a job order that the viewer sees, in the limited view of S-20. */
  scheduledWork: 'clientId' | 'locationId' | 'status';
  /** Shifts and punches have the scope of their assignment; `status` is the assignment's. An open shift has none. */
  shift: NounFields['assignment'];
  punch: NounFields['assignment'];
  shiftOffer: 'employeeId' | 'clientId';
  /** Timesheets and expense reports have the scope of their assignment, whatever its status. */
  timesheet: NounFields['assignment'];
  expenseReport: NounFields['assignment'];
  clientTimeSettings: 'clientId';
  approverAlternate: 'contactId' | 'alternateId' | 'clientId';
  invoice: 'clientId';
  importRun: 'id';
  activity: 'private' | 'authorId';
  change: 'id';
  timelineEntry: 'id';
  backgroundJob: 'id';
  savedView: 'shared' | 'ownerId';
  document: 'employeeId';
}

/** A noun whose rows a viewer sees by a rule: those above, and the nouns that declare their own. */
export type ScopedNoun = keyof NounFields | NounName;
type FieldsOf<Name extends ScopedNoun> = Name extends keyof NounFields ? NounFields[Name] : string;
type Employee = Extract<Viewer, { kind: 'EMPLOYEE' }>;
type Contact = Extract<Viewer, { kind: 'CLIENT_CONTACT' }>;
type Partner = Extract<Viewer, { kind: 'PARTNER' }>;

const all = { all: true } as const;
const none = { none: true } as const;

/**
 * Which rows of each noun a viewer sees (S-14). Whether they may see the noun at all is a
 * permission, which is checked separately. Staff and the system see every row of their agency, and so do partners
 * unless their token is restricted to some clients; everybody else sees none but those given here.
 */
export const rowScopes: {
  readonly [Name in ScopedNoun]: (viewer: Viewer) => Scope<FieldsOf<Name>>;
} = {
  ...nounScopes(),
  account: accountsOf,
  agencySettings: scopeByViewer({}),
  client: scopeByViewer({
    contact: ({ clientId }) => ({ field: 'id', equals: clientId }),
    client: 'id',
  }),
  contact: scopeByViewer({ contact: ownClient, client: 'clientId' }),
  location: scopeByViewer({
    contact: (contact) => ({ allOf: [ownClient(contact), limitedTo('id', contact)] }),
    client: 'clientId',
  }),
  jobOrder: scopeByViewer({ contact: jobOrdersOf, client: 'clientId' }),
  candidate: scopeByViewer({ employee: ownRows }),
  submission: scopeByViewer({ client: 'clientId' }),
  placement: scopeByViewer({ employee: ownRows, client: 'clientId' }),
  hiringChecklistItem: scopeByViewer({}),
  employee: scopeByViewer({ employee: ({ employeeId }) => ({ field: 'id', equals: employeeId }) }),
  assignment: scopeByViewer({
    employee: ownRows,
    contact: shownAssignmentsOf,
    client: 'clientId',
  }),
  shift: scopeByViewer({ employee: ownRows, contact: shownAssignmentsOf, client: 'clientId' }),
  punch: scopeByViewer({ employee: ownRows, contact: shownAssignmentsOf, client: 'clientId' }),
  shiftOffer: scopeByViewer({ employee: ownRows, client: 'clientId' }),
  scheduledWork: scopeByViewer({ contact: scheduledWorkOf, client: 'clientId' }),
  timesheet: scopeByViewer({
    employee: ownRows,
    contact: (contact) => claimsOf(contact, contact.preferences.timesheets),
    client: 'clientId',
  }),
  expenseReport: scopeByViewer({
    employee: ownRows,
    contact: (contact) => claimsOf(contact, contact.preferences.expenses),
    client: 'clientId',
  }),
  clientTimeSettings: scopeByViewer({ client: 'clientId' }),
  approverAlternate: scopeByViewer({ contact: ownAlternates, client: 'clientId' }),
  invoice: scopeByViewer({
    contact: (contact) => (contact.preferences.billingManagement ? ownClient(contact) : none),
    client: 'clientId',
  }),
  importRun: scopeByViewer({}),
  activity: activitiesOf,
  change: scopeByViewer({}),
  timelineEntry: scopeByViewer({}),
  backgroundJob: scopeByViewer({}),
  savedView: savedViewsOf,
  document: scopeByViewer({ employee: ownRows }),
};

/**
 * The row scopes that the nouns declare themselves. None of these has a client, so a token that is restricted to
 * some clients sees none of their rows, whatever they say.
 */
function nounScopes() {
  return Object.fromEntries(
    Object.entries(nouns).map(([name, { scope }]) => [
      name,
      (viewer: Viewer) => (isRestricted(viewer) ? none : scope(viewer)),
    ]),
  ) as Record<NounName, (viewer: Viewer) => Scope>;
}

function isRestricted(viewer: Viewer): boolean {
  return viewer.kind === 'PARTNER' && viewer.clientIds !== null;
}

/**
 * A private activity is for its author and for administrators. In addition, a
 * viewer who does not see the record that an activity is about does not see the activity.
 */
function activitiesOf(viewer: Viewer): Scope<NounFields['activity']> {
  const shared = { field: 'private', equals: 'false' } as const;
  if (viewer.kind === 'PARTNER') return viewer.clientIds === null ? shared : none;
  const unlimited =
    viewer.kind === 'SYSTEM' || (viewer.kind === 'STAFF' && viewer.role === 'ADMIN');
  if (unlimited) return all;
  return { anyOf: [shared, { field: 'authorId', equals: viewer.accountId }] };
}

/** Accounts can be asked for by anybody who asks for themselves; a token has none, and needs the permission. */
function accountsOf(viewer: Viewer): Scope<NounFields['account']> {
  if (viewer.kind === 'PARTNER' && !viewer.permissions.includes('account:read')) return none;
  return scopeByViewer({ employee: ownAccount, contact: ownAccount })(viewer);
}

/** Views are for the staff: their own, and those that a colleague shares. */
function savedViewsOf(viewer: Viewer): Scope<NounFields['savedView']> {
  if (viewer.kind !== 'STAFF') return none;
  const { accountId } = viewer;
  return {
    anyOf: [
      { field: 'ownerId', equals: accountId },
      { field: 'shared', equals: 'true' },
    ],
  };
}

function scopeByViewer<Field extends string>({
  employee = () => none,
  contact = () => none,
  client,
}: {
  employee?: (viewer: Employee) => Scope<Field>;
  contact?: (viewer: Contact) => Scope<Field>;
  /** The field that tells a row's client. */
  client?: Field;
}): (viewer: Viewer) => Scope<Field> {
  return (viewer) => {
    if (viewer.kind === 'EMPLOYEE') return employee(viewer);
    if (viewer.kind === 'PARTNER') return partnerRows(viewer, client);
    return viewer.kind === 'CLIENT_CONTACT' ? contact(viewer) : all;
  };
}

function ownAccount({ accountId }: Employee | Contact): Scope<'id'> {
  return { field: 'id', equals: accountId };
}

function ownRows({ employeeId }: Employee): Scope<'employeeId'> {
  return { field: 'employeeId', equals: employeeId };
}

function ownClient({ clientId }: Contact): Scope<'clientId'> {
  return { field: 'clientId', equals: clientId };
}

/** T-8: for whom they stand in, and who stands in for them. */
function ownAlternates({ contactId }: Contact): Scope<'contactId' | 'alternateId'> {
  return {
    anyOf: [
      { field: 'contactId', equals: contactId },
      { field: 'alternateId', equals: contactId },
    ],
  };
}

/** S-12: an account that is limited to some locations does not see rows without a location. */
function limitedTo<Field extends string>(field: Field, { preferences }: Contact): Scope<Field> {
  return preferences.locationIds === null ? all : { field, in: preferences.locationIds };
}

/** S-8. */
function jobOrdersOf(contact: Contact): Scope<NounFields['jobOrder']> {
  const { access, showForThisContactOnly } = contact.preferences.jobOrders;
  if (access === 'NONE') return none;
  return {
    allOf: [
      ownClient(contact),
      showForThisContactOnly ? { field: 'contactId', equals: contact.contactId } : all,
      limitedTo('locationId', contact),
    ],
  };
}

/** S-20: whoever sees a job order sees who is scheduled on it, within the locations of S-12. */
function scheduledWorkOf(contact: Contact): Scope<NounFields['scheduledWork']> {
  if (contact.preferences.jobOrders.access === 'NONE') return none;
  return { allOf: [ownClient(contact), limitedTo('locationId', contact), shownStatus(contact)] };
}

/** S-9: the same in all scopes. */
function shownStatus({ preferences }: Contact): Scope<'status'> {
  return { field: 'status', in: statusesShownToClients(preferences) };
}

/** S-9, S-21: the assignments of the section, and who is scheduled or working on them. */
function shownAssignmentsOf(contact: Contact): Scope<NounFields['assignment']> {
  const { assignments } = contact.preferences;
  return { allOf: [assignmentsOf(contact, assignments, []), shownStatus(contact)] };
}

/**
 * S-10: each section goes by its setting alone, so that the last week of a closed assignment can still be approved.
 * Whoever stands in for somebody sees what that person is asked to approve (T-8), within their own locations.
 */
function claimsOf(
  contact: Contact,
  { access, scope }: ClientPortalApprovalSection,
): Scope<Exclude<NounFields['assignment'], 'status'>> {
  const setting = access === 'NONE' ? 'NONE' : scope;
  return assignmentsOf(contact, setting, contact.standsInFor ?? []);
}

/** S-9, S-10: which assignments of the client belong to a section. Each section has its own setting. */
function assignmentsOf(
  contact: Contact,
  setting: 'NONE' | VisibilityScope,
  standsInFor: readonly string[],
): Scope<Exclude<NounFields['assignment'], 'status'>> {
  if (setting === 'NONE') return none;
  const relation = relationTo(contact, setting);
  const relations = standsInFor.length === 0 ? relation : { anyOf: [relation, asked(standsInFor)] };
  return { allOf: [ownClient(contact), relations, limitedTo('locationId', contact)] };
}

/** What one of these contacts is asked to approve. */
function asked(contactIds: readonly string[]): Scope<'contactId' | 'reportsToId'> {
  return {
    anyOf: [
      { field: 'contactId', in: contactIds },
      { field: 'reportsToId', in: contactIds },
    ],
  };
}

/** S-9: what an assignment has to do with the contact. Each setting shows what the narrower ones show. */
function relationTo(
  { contactId }: Contact,
  setting: VisibilityScope,
): Scope<'contactId' | 'reportsToId'> {
  const reportsToThem = { field: 'reportsToId', equals: contactId } as const;
  switch (setting) {
    case 'ALL':
      return all;
    case 'CONTACT_AND_REPORTS':
      return { anyOf: [{ field: 'contactId', equals: contactId }, reportsToThem] };
    case 'REPORTS_ONLY':
      return reportsToThem;
  }
}

/** a token without a restriction sees everything. With one, it sees nothing that has no client. */
function partnerRows<Field extends string>(
  { clientIds }: Partner,
  clientField: Field | undefined,
): Scope<Field> {
  if (clientIds === null) return all;
  return clientField === undefined ? none : { field: clientField, in: clientIds };
}
