import { Button, Group } from '@mantine/core';
import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { RecordActionBar } from '@stint/spa-kit/record/actions/record-action-bar.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ChangeJobOrderStatusInput } from '../../gql/graphql.ts';

export const JobOrderActionsParts = graphql(`
  fragment JobOrderActions on JobOrder {
    id
    version
    number
    actions {
      ...RecordActions
    }
  }
`);

export const ChangeJobOrderStatusDocument = graphql(`
  mutation ChangeJobOrderStatus($input: ChangeJobOrderStatusInput!) {
    changeJobOrderStatus(input: $input) {
      ... on JobOrderUpdated {
        jobOrder {
          id
          status
          number
          ...JobOrderActions
          timeline {
            ...RecordTimelineEvent
          }
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type JobOrderActionsProps = {
  order: FragmentType<typeof JobOrderActionsParts>;
  /** The button that opens its form. */
  edit: ReactNode;
};

/** Manage Submissions (P-1), editing, and what the server offers: hold, close, cancel and so on. */
export function JobOrderActions(props: JobOrderActionsProps) {
  const order = readFragment(JobOrderActionsParts, props.order);
  const { id, version } = order;
  return (
    <Group gap={6} align="start">
      <Button size="xs" component={Link} to={`/submissions/${id}`}>
        Manage submissions
      </Button>
      {props.edit}
      {/* On a phone they stand beneath. */}
      <div style={{ flex: 1, minWidth: 190 }}>
        <RecordActionBar
          record={order}
          actions={order.actions}
          command={ChangeJobOrderStatusDocument}
          inputOf={(action, { remarks = null }): ChangeJobOrderStatusInput => ({
            id,
            version,
            action,
            reason: remarks as string | null,
          })}
          done={({ jobOrder: { number, status } }) =>
            `Job order ${recordNumber('JobOrder', number)} is now ${jobOrderStates[status].label.toLowerCase()}.`
          }
          primary={null}
          danger={['cancel', 'decline']}
          consequences={{ decline: 'The client will read this.' }}
          about={`Job order ${recordNumber('JobOrder', order.number)}`}
        />
      </div>
    </Group>
  );
}
