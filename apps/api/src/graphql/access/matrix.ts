import {
  employeePortalSectionLabels,
  type EmployeePortalSection,
} from '@stint/domain/access/preferences.ts';
import { staffRoleLabels, type StaffRole } from '@stint/domain/access/staff-role.ts';
import { partnerPermissions } from '@stint/domain/partner-token/partner-permissions.ts';
import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import { type AccessRule, askerOf, satisfies } from './access.ts';

const everything = {
  access: 'APPROVE',
  scope: 'ALL',
  disclaimer: null,
  mailPending: true,
} as const;

/** Who is shown: every staff role, of the portals somebody for whom every section is on, and a token with all permissions. */
const viewers: readonly (readonly [string, Viewer | null])[] = [
  ['Nobody signed in', null],
  ...(Object.keys(staffRoleLabels) as StaffRole[]).map(
    (role) => [staffRoleLabels[role], { kind: 'STAFF', accountId: '', role }] as const,
  ),
  [
    'Employee',
    {
      kind: 'EMPLOYEE',
      accountId: '',
      employeeId: '',
      preferences: {
        sections: Object.keys(employeePortalSectionLabels) as EmployeePortalSection[],
        timesheetDisclaimer: null,
      },
    },
  ],
  [
    'Client contact',
    {
      kind: 'CLIENT_CONTACT',
      accountId: '',
      contactId: '',
      clientId: '',
      preferences: {
        jobOrders: {
          access: 'CREATE',
          showForThisContactOnly: false,
          ownerId: null,
          mailOwner: false,
        },
        assignments: 'ALL',
        timesheets: everything,
        expenses: everything,
        billingManagement: true,
        reports: { timesheets: true, assignments: true },
        locationIds: null,
        showBillAmounts: true,
        showEndedAssignments: true,
      },
    },
  ],
  ['Partner', { kind: 'PARTNER', tokenId: '', permissions: partnerPermissions, clientIds: null }],
];

/**
 * Who may use what, as Markdown: for each type its fields by the rule that holds for them.
 *
 * @param rules of every field by coordinate, as `requireAccess` finds them
 */
export function accessMatrix(rules: ReadonlyMap<string, readonly AccessRule[]>): string {
  const byType = Map.groupBy(rules, ([coordinate]) => coordinate.split('.')[0]!);
  const types = [...byType].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `# Who may use what

Printed from the schema and the domain's roles by \`pnpm --filter @stint/api print-schema\`; not to be
edited. Employees and client contacts are shown with every section on: what is off in an account's
preferences takes its permissions away. A partner is shown with every permission that a token may have. Which _rows_ somebody sees is another matter, in
\`packages/domain/src/access/row-scopes.ts\`.

${types.map(([type, members]) => section(type, members)).join('\n')}`;
}

function section(type: string, members: readonly [string, readonly AccessRule[]][]): string {
  const byRule = Map.groupBy(members, ([, anyOf]) => anyOf.join(' or '));
  const rows = [...byRule]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, same]) => {
      const fields = same.map(([coordinate]) => coordinate.split('.')[1]!).toSorted();
      const anyOf = same[0]![1];
      const marks = viewers.map(([, viewer]) => (may(anyOf, viewer) ? '●' : ''));
      return `| ${[fields.join(', '), rule, ...marks].join(' | ')} |`;
    });
  const heads = ['Fields', 'Needs', ...viewers.map(([name]) => name)];
  return [
    `## ${type}\n`,
    `| ${heads.join(' | ')} |`,
    `| ${heads.map((_, i) => (i < 2 ? '---' : ':-:')).join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}

function may(anyOf: readonly AccessRule[], viewer: Viewer | null): boolean {
  return satisfies(anyOf, askerOf({ permissions: permissionsOf(viewer), viewer, session: null }));
}
