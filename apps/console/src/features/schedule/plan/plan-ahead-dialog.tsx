import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { problemOf } from '@stint/spa-kit/views/problem-of.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ShownSchedule } from '../use-schedule-address.ts';

export const AssignmentsToPlanDocument = graphql(`
  query AssignmentsToPlan($clientId: ID, $locationId: ID, $employeeId: ID, $today: Date!) {
    assignments(
      first: 200
      filter: {
        clientId: $clientId
        locationId: $locationId
        employeeId: $employeeId
        notEndedBefore: $today
        statusNot: [CANCELLED, CLOSED]
      }
    ) {
      nodes {
        id
      }
      totalCount
    }
  }
`);

export const BuildScheduleDocument = graphql(`
  mutation BuildSchedule($input: BuildScheduleInput!) {
    buildSchedule(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewBuildScheduleDocument = graphql(`
  query PreviewBuildSchedule($input: BuildScheduleInput!) {
    previewBuildSchedule(input: $input) {
      ...CommandPreview
    }
  }
`);

/** Makes shifts of the weekly schedules as far ahead as is set, now instead of tonight. */
export default function PlanAheadDialog({
  shown,
  onClose,
}: {
  shown: ShownSchedule;
  onClose: () => void;
}) {
  const messages = useMessages();
  const { today } = useViewer();
  const { clientId, locationId, employeeId } = shown;
  const { data, error } = useQuery(AssignmentsToPlanDocument, {
    variables: { clientId, locationId, employeeId, today },
    fetchPolicy: 'no-cache',
  });
  const { nodes = [], totalCount = 0 } = data?.assignments ?? {};
  const ids = nodes.map(({ id }) => id);
  return (
    <ActionDialog
      title="Plan weekly schedules ahead"
      action="buildSchedule"
      records={[]}
      asks={data ? [] : null}
      problem={error ? problemOf(error, messages) : null}
      inputOf={() => ({ assignmentIds: ids })}
      command={BuildScheduleDocument}
      preview={PreviewBuildScheduleDocument}
      willHappen="Will have the shifts of their weekly schedules"
      waiting={data ? waitingFor(totalCount, ids.length) : undefined}
      confirmLabel={(count) => `Plan ${pluralize(count, 'assignment')}`}
      done={({ count }) => `${pluralize(count, 'assignment')} planned ahead.`}
      onClose={onClose}
    >
      <Text size="sm">
        As many days ahead as is set for the agency or the client. It happens every night by itself;
        shifts that somebody moved or canceled stay as they are.
      </Text>
    </ActionDialog>
  );
}

function waitingFor(total: number, taken: number): string | undefined {
  if (total === 0) return 'There is no assignment to plan for.';
  if (total === taken) return undefined;
  return `There are ${formatCount(total)} assignments, and ${formatCount(taken)} at most are planned at once. Choose a client, a location or a person first.`;
}
