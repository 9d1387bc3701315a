import { Button, Group } from '@mantine/core';
import { jobOrderMachine } from '@stint/domain/job-order/job-order.machine.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { AskingActions } from '@stint/spa-kit/record/actions/asking-actions.tsx';
import { useChangeStatus } from './use-change-status.ts';

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

type JobOrderActionsProps = {
  order: FragmentType<typeof JobOrderActionsParts>;
  /** The button that opens its form. */
  edit: ReactNode;
};

/** Manage Submissions (P-1), editing, and what the server offers: hold, close, cancel and so on. */
export function JobOrderActions(props: JobOrderActionsProps) {
  const order = readFragment(JobOrderActionsParts, props.order);
  const changeStatus = useChangeStatus(order);
  return (
    <Group gap={6} align="start">
      <Button size="xs" component={Link} to={`/submissions/${order.id}`}>
        Manage submissions
      </Button>
      {props.edit}
      {/* On a phone they stand beneath. */}
      <div style={{ flex: 1, minWidth: 190 }}>
        <AskingActions
          actions={order.actions}
          machine={jobOrderMachine}
          primary={null}
          danger={['cancel', 'decline']}
          consequences={{ decline: 'The client reads what you write here.' }}
          about={`Job order ${order.number}`}
          onRun={changeStatus}
        />
      </div>
    </Group>
  );
}
