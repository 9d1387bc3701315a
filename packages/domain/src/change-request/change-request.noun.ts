import type { Noun, NounPermissions } from '../access/noun.ts';
import type { Scope } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import { sectionRules } from '../employee-data/employee-data.ts';
import { changeRequestMachine } from './change-request.machine.ts';

const backOffice = ['BACK_OFFICE', 'ALL_IN', 'ADMIN'] as const;

const permissions = {
  'change-request:read': { label: 'See changes that employees ask for', roles: backOffice },
  'change-request:decide': {
    label: 'Approve or refuse changes that employees ask for',
    roles: backOffice,
  },
} as const satisfies NounPermissions;

type ChangeRequestField = 'employeeId' | 'section';

/** An employee sees the own requests, of the sections that are on for them (S-6). */
export const changeRequestNoun: Noun<typeof permissions, ChangeRequestField> = {
  permissions,
  scope: changeRequestsOf,
  machine: changeRequestMachine,
};

function changeRequestsOf(viewer: Viewer): Scope<ChangeRequestField> {
  if (viewer.kind === 'CLIENT_CONTACT') return { none: true };
  if (viewer.kind !== 'EMPLOYEE') return { all: true };
  const sections = Object.entries(sectionRules)
    .filter(([, { portal }]) => viewer.preferences.sections.includes(portal))
    .map(([section]) => section);
  return {
    allOf: [
      { field: 'employeeId', equals: viewer.employeeId },
      { field: 'section', in: sections },
    ],
  };
}
