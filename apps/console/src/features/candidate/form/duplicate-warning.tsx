import { Alert, List } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { graphql } from '../../../gql/gql.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';

export const DuplicateCandidatesDocument = graphql(`
  query DuplicateCandidates($email: String, $firstName: String, $lastName: String, $phone: String) {
    duplicateCandidates(email: $email, firstName: $firstName, lastName: $lastName, phone: $phone) {
      id
      number
      fullName
      status
      city
      email
    }
  }
`);

type DuplicateWarningProps = {
  values: { email: string; firstName: string; lastName: string; phone: string };
  /** The candidate whose form this is. */
  exceptId: string | null;
};

/** Says while it is typed that this person may be here already: the same email, or name and telephone (W-11). */
export function DuplicateWarning({ values, exceptId }: DuplicateWarningProps) {
  const { email, firstName, lastName, phone } = values;
  const permitted = useMay('candidate:read-private');
  const [asked] = useDebouncedValue({ email, firstName, lastName, phone }, 400);
  const telling = asked.email.includes('@') || (asked.lastName && asked.phone.length > 5);
  const { data } = useQuery(DuplicateCandidatesDocument, {
    variables: asked,
    skip: !permitted || !telling,
    fetchPolicy: 'no-cache',
  });
  const found = (data?.duplicateCandidates ?? []).filter(({ id }) => id !== exceptId);
  if (!telling || found.length === 0) return null;
  return (
    <Alert color="yellow" title="This person may already be on file">
      <List size="sm">
        {found.map(({ id, number, fullName, status, city, email: address }) => (
          <List.Item key={id}>
            <RecordLink id={id}>{fullName}</RecordLink>
            {[
              `, candidate ${recordNumber('Candidate', number)}`,
              candidateStates[status].label,
              city,
              address,
            ]
              .filter(Boolean)
              .join(' · ')}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
