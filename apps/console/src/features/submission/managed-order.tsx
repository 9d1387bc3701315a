import { Button, Group, Text } from '@mantine/core';
import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { IconUserPlus } from '@tabler/icons-react';
import { graphql } from '../../gql/gql.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import classes from './managed-order.module.css';

export const ManagedOrderDocument = graphql(`
  query ManagedOrder($id: ID!) {
    jobOrder(id: $id) {
      id
      number
      title
      status
      openings
      positions
      client {
        id
        name
      }
    }
  }
`);

type ManagedOrderProps = { jobOrderId: string; onSubmit: () => void };

/** Which job order this is, how many openings it has, and the way to put more candidates forward. */
export function ManagedOrder({ jobOrderId, onSubmit }: ManagedOrderProps) {
  const { data } = useRecord(ManagedOrderDocument, jobOrderId, ['JobOrder', 'Placement']);
  const maySubmit = useMay('submission:write');
  const order = data?.jobOrder;
  return (
    <div className={classes.head}>
      {order && (
        <div className={classes.order}>
          <Group gap={8} wrap="nowrap" className={classes.title}>
            <Text component="h2" fw={600} className={classes.name}>
              <RecordLink id={order.id}>{order.title}</RecordLink>
            </Text>
            <StateBadge states={jobOrderStates} state={order.status} />
          </Group>
          <Text size="sm" c="dimmed">
            Job order {recordNumber('JobOrder', order.number)} · {order.client.name} ·{' '}
            {order.openings} of {order.positions} openings left
          </Text>
        </div>
      )}
      {maySubmit && (
        <Button size="xs" leftSection={<IconUserPlus size={14} aria-hidden />} onClick={onSubmit}>
          Submit candidates
        </Button>
      )}
    </div>
  );
}
