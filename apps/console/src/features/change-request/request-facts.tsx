import { Alert, Stack } from '@mantine/core';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import type { ChangeRequestRowFragment } from '../../gql/graphql.ts';

/** Who asks, since when, and what came of it. */
export function RequestFacts({ request }: { request: ChangeRequestRowFragment }) {
  const { employee, employeeName, createdAt, decidedAt, reason, status } = request;
  return (
    <Stack gap="sm">
      {/* oxlint-disable-next-line stint/no-own-decision -- explains the status */}
      {status === 'CONFLICTING' && (
        <Alert color="yellow" title="The record has changed since">
          Compare again to see the request beside the record as it is now, then decide.
        </Alert>
      )}
      <Facts
        facts={[
          { label: 'Employee', value: <RecordLink id={employee.id}>{employeeName}</RecordLink> },
          { label: 'Requested', value: <InstantText instant={createdAt} /> },
          { label: 'Decided', value: decidedAt && <InstantText instant={decidedAt} /> },
          { label: 'Reason', value: reason },
        ]}
      />
    </Stack>
  );
}
