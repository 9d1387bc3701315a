import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { graphql } from '../../gql/gql.ts';

export const LeftHiringDocument = graphql(`
  query LeftHiring($id: ID!) {
    candidate(id: $id) {
      id
      fullName
      employee {
        id
        number
      }
    }
  }
`);

type LeftHiringProps = {
  /** The candidate's. */
  id: string;
  /** Who is next in the list; null when nobody is left. */
  next: { id: string; fullName: string } | null;
  onOpen: (id: string) => void;
};

/** Where a candidate is who has left Hiring Management, and who is next (P-8, P-11). */
export function LeftHiring({ id, next, onOpen }: LeftHiringProps) {
  const { data, error } = useQuery(LeftHiringDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  if (!data && !error) return <TextSkeleton lines={2} />;
  const candidate = data?.candidate;
  if (!candidate) {
    return (
      <EmptyState
        title="There is no such candidate in Hiring Management"
        description="It may have been moved, or the link may be wrong."
      />
    );
  }
  const { fullName, employee } = candidate;
  return (
    <EmptyState
      title={employee ? `${fullName} is hired` : `${fullName} has left Hiring Management`}
      description={
        employee
          ? 'The assignments that were pending need approval now.'
          : 'No placement of this candidate is pending.'
      }
    >
      <RecordLink id={employee?.id ?? id}>
        {employee ? `Open employee ${recordNumber('Employee', employee.number)}` : 'Open candidate'}
      </RecordLink>
      {next && (
        <Button size="xs" variant="default" onClick={() => onOpen(next.id)}>
          Next: {next.fullName}
        </Button>
      )}
    </EmptyState>
  );
}
