import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { WeekText } from '@stint/spa-kit/record/schedule/week-text.tsx';
import { Span } from '@stint/spa-kit/record/view/span.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { Link } from '@tanstack/react-router';
import { ScheduledPeople } from './scheduled-people.tsx';
import { ShownOrder, type Order } from './shown-order.tsx';

/** An order: what was asked for, what the agency answered, and who is scheduled on it. */
export default function OrderPage() {
  return <ShownOrder>{(order) => <OrderView order={order} />}</ShownOrder>;
}

function OrderView({ order }: { order: Order }) {
  const { id, number, title, status, actions } = order;
  const again = actions.some(({ action, allowed }) => action === 'resubmit' && allowed);
  return (
    <PortalPage
      title={title}
      lead={
        <Group gap="sm">
          <StateBadge states={jobOrderStates} state={status} />
          <span>Order {number}</span>
        </Group>
      }
      back={{ to: '/orders', label: 'Orders' }}
      actions={
        again && (
          <Button component={Link} to={`/orders/${id}/again`} size="md">
            Submit again
          </Button>
        )
      }
    >
      <AgencyAnswer order={order} />
      <section aria-labelledby="scheduled-people">
        <Title order={2} id="scheduled-people" size="h4" mb="xs">
          Scheduled people
        </Title>
        <ScheduledPeople order={order} />
      </section>
      <section aria-labelledby="order-facts">
        <Title order={2} id="order-facts" size="h4" mb="xs">
          Details
        </Title>
        <OrderFacts order={order} />
      </section>
    </PortalPage>
  );
}

function AgencyAnswer({ order: { status, reviewRemarks } }: { order: Order }) {
  // oxlint-disable-next-line stint/no-own-decision -- Which notice explains the status.
  if (status === 'NEEDS_REVIEW') {
    return (
      <Alert color="gray" variant="light" title="In review">
        The agency reviews this order. Its answer appears here.
      </Alert>
    );
  }
  // oxlint-disable-next-line stint/no-own-decision -- Which notice explains the status.
  if (status !== 'DECLINED') return null;
  return (
    <Alert color="red" variant="light" title="The agency declined this order">
      <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {reviewRemarks ?? 'It gave no reason.'}
      </Text>
    </Alert>
  );
}

function OrderFacts({ order }: { order: Order }) {
  const { jobType, location, startDate, endDate, schedule, contactName, reportsToName } = order;
  return (
    <Facts
      facts={[
        { label: 'Job type', value: jobTypeLabels[jobType] },
        { label: 'Location', value: location?.name },
        { label: 'Dates', value: <Span from={startDate} to={endDate} /> },
        { label: 'Schedule', value: schedule && <WeekText week={schedule} /> },
        { label: 'Contact', value: contactName },
        { label: 'Reports to', value: reportsToName },
        { label: 'Created', value: <InstantText instant={order.createdAt} /> },
        {
          label: 'Description',
          value: order.description && (
            <span style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {order.description}
            </span>
          ),
        },
      ]}
    />
  );
}
