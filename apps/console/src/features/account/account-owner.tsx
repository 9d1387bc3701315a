import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import type { AccountRowFragment } from '../../gql/graphql.ts';

type AccountOwnerProps = { account: Pick<AccountRowFragment, 'employee' | 'contact'> };

/** The employee whose account it is, or the client of the contact; staff have neither. */
export function AccountOwner({ account: { employee, contact } }: AccountOwnerProps) {
  if (employee) return <RecordLink id={employee.id}>{employee.candidate.fullName}</RecordLink>;
  if (!contact) return '—';
  return <RecordLink id={contact.client.id}>{contact.client.name}</RecordLink>;
}
