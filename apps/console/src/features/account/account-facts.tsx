import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { accountKindLabels } from './account-kinds.ts';
import { AccountRow } from './account-row.ts';
import { FailedAttempts } from './failed-attempts.tsx';

export const AccountFactsFragment = graphql(`
  fragment AccountFacts on Account {
    ...AccountRow
    language
    createdAt
    lastFailedAt
    lastFailedFrom
  }
`);

/** What there is to know about an account. */
export function AccountFacts({ account }: { account: FragmentType<typeof AccountFactsFragment> }) {
  const { language, createdAt, ...more } = readFragment(AccountFactsFragment, account);
  const row = readFragment(AccountRow, more);
  const { employee, contact, role, email, lastSignInAt } = row;
  return (
    <Facts
      facts={[
        { label: 'Type', value: accountKindLabels[row.kind] },
        { label: 'User name', value: row.userName },
        ...(role ? [{ label: 'Role', value: staffRoleLabels[role] }] : []),
        ...(employee
          ? [
              {
                label: 'Employee',
                value: <RecordLink id={employee.id}>{employee.candidate.fullName}</RecordLink>,
              },
            ]
          : []),
        ...(contact
          ? [
              {
                label: 'Contact',
                value: <RecordLink id={contact.id}>{contact.fullName}</RecordLink>,
              },
              {
                label: 'Client',
                value: <RecordLink id={contact.client.id}>{contact.client.name}</RecordLink>,
              },
            ]
          : []),
        { label: 'Email', value: email },
        { label: 'Language', value: language ? languages[language] : 'As in their browser' },
        {
          label: 'Last sign-in',
          value: lastSignInAt ? <InstantText instant={lastSignInAt} /> : 'Never',
        },
        {
          label: 'Failed attempts',
          value: <FailedAttempts count={row.failedAttempts} {...more} />,
        },
        { label: 'Created', value: <InstantText instant={createdAt} /> },
      ]}
    />
  );
}

const languages = { en: 'English', es: 'Spanish' } as const;
