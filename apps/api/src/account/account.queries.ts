import { accountStatusLabels } from '@stint/domain/account/account.ts';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { AccountEntity } from './account.entity.ts';
import { AccountKind, accountKindLabels, AccountStatus, StaffRole } from './account-fields.type.ts';
import { number, text, words } from '../graphql/exported-list.ts';
import { containsWords, isEmpty, reading } from '../graphql/read/conditions.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  instantFilters,
  numberFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';

/** Each word typed is found in one of these. */
const FOUND_BY = ['displayName', 'userName', 'email'];

export const accounts = recordList({
  name: 'accounts',
  type: 'Account',
  description: 'Everybody who can sign in, or could before they were deactivated.',
  access: 'account:manage',
  of: AccountEntity,
  order: {
    sorts: {
      NAME: { label: 'Name', by: ['sortName'] },
      USER_NAME: { label: 'User name', by: ['userName'] },
      STATUS: { label: 'Status', by: ['status', 'sortName'] },
      LAST_SIGN_IN: { label: 'When they signed in last', by: ['lastSignInAt'] },
      CREATED_AT: { label: 'When they were created', by: ['createdAt'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filters: {
    search: {
      type: String,
      where: reading(FOUND_BY, isFoundBy),
      description: 'Name, user name or email address contains every word, or part of a word.',
    },
    ...choiceFilters('kind', AccountKind),
    ...choiceFilters('status', AccountStatus),
    ...choiceFilters('role', StaffRole, { optional: true }),
    ...textFilters('displayName'),
    ...textFilters('userName'),
    ...textFilters('email', { optional: true }),
    hasNeverSignedIn: {
      type: Boolean,
      where: isEmpty('lastSignInAt'),
      description: 'Whether nobody has signed in to them yet.',
    },
    ...instantFilters('lastSignIn', { path: 'lastSignInAt', optional: true }),
    ...numberFilters('failedAttempts'),
    ...instantFilters('created', { path: 'createdAt' }),
    ...recordFilters('clientId', 'Client', { path: 'contact.clientId', optional: true }),
    ...recordFilters('employeeId', 'Employee', { optional: true }),
    ...recordFilters('contactId', 'Contact', { optional: true }),
  },
  columns: [
    text('Name', 'displayName'),
    text('User name', 'userName'),
    words('Type', 'kind', accountKindLabels),
    words('Status', 'status', accountStatusLabels),
    words('Role', 'role', staffRoleLabels),
    text('Email', 'email'),
    text('Client', 'client.name'),
    text('Last sign-in at', 'lastSignInAt'),
    number('Failed attempts', 'failedAttempts'),
    text('Created at', 'createdAt'),
  ],
});

/** Words beyond do not count. */
const MOST_WORDS = 8;

function isFoundBy(typed: string): Condition {
  const words = typed.split(/[\s,;]+/, MOST_WORDS).filter(Boolean);
  const conditions = words.map((word) => FOUND_BY.map((path) => containsWords(path, false)(word)));
  return (rows) =>
    conditions
      .map((places) => `(${places.map((place) => place(rows)).join(' OR ')})`)
      .join(' AND ') || 'TRUE';
}
