import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { WeekText } from '@stint/spa-kit/record/schedule/week-text.tsx';
import { Span } from '@stint/spa-kit/record/view/span.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { Link } from '@tanstack/react-router';
import { OrderStatus } from './order-status.tsx';
import { ScheduledPeople } from './scheduled-people.tsx';
import { ShownOrder, type Order } from './shown-order.tsx';
import { useOrderTexts } from './use-order-texts.ts';

/** An order: what was asked for, what the agency answered, and who is scheduled on it. */
export default function OrderPage() {
  return <ShownOrder>{(order) => <OrderView order={order} />}</ShownOrder>;
}

function OrderView({ order }: { order: Order }) {
  const texts = useOrderTexts();
  const { id, number, title, status, actions } = order;
  const again = actions.some(({ action, allowed }) => action === 'resubmit' && allowed);
  return (
    <PortalPage
      title={title}
      lead={
        <Group gap="sm">
          <OrderStatus status={status} />
          <span>{texts.one(number)}</span>
        </Group>
      }
      back={{ to: '/orders', label: texts.title }}
      actions={
        again && (
          <Button component={Link} to={`/orders/${id}/again`} size="md">
            {texts.again}
          </Button>
        )
      }
    >
      <AgencyAnswer order={order} />
      <section aria-labelledby="scheduled-people">
        <Title order={2} id="scheduled-people" size="h4" mb="xs">
          {texts.scheduled}
        </Title>
        <ScheduledPeople order={order} />
      </section>
      <section aria-labelledby="order-facts">
        <Title order={2} id="order-facts" size="h4" mb="xs">
          {texts.details}
        </Title>
        <OrderFacts order={order} />
      </section>
    </PortalPage>
  );
}

function AgencyAnswer({ order: { status, reviewRemarks } }: { order: Order }) {
  const texts = useOrderTexts();
  // oxlint-disable-next-line stint/no-own-decision -- Which notice explains the status.
  if (status === 'NEEDS_REVIEW') {
    return (
      <Alert color="gray" variant="light" title={texts.inReview}>
        {texts.inReviewWhy}
      </Alert>
    );
  }
  // oxlint-disable-next-line stint/no-own-decision -- Which notice explains the status.
  if (status !== 'DECLINED') return null;
  return (
    <Alert color="red" variant="light" title={texts.declined}>
      <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {reviewRemarks ?? texts.noReason}
      </Text>
    </Alert>
  );
}

function OrderFacts({ order }: { order: Order }) {
  const { fields, jobTypes, period, week } = useOrderTexts();
  const { jobType, location, startDate, endDate, schedule, contactName, reportsToName } = order;
  return (
    <Facts
      facts={[
        { label: fields.jobType, value: jobTypes[jobType] },
        { label: fields.location, value: location?.name },
        { label: fields.dates, value: <Span words={period} from={startDate} to={endDate} /> },
        { label: fields.schedule, value: schedule && <WeekText words={week} week={schedule} /> },
        { label: fields.contact, value: contactName },
        { label: fields.reportsTo, value: reportsToName },
        { label: fields.created, value: <InstantText instant={order.createdAt} /> },
        {
          label: fields.description,
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
