import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Facts, type Fact } from '@stint/ui/facts/facts.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { JobOrderFactsFragment } from '../../gql/graphql.ts';
import { ContactLink } from '../../record/contact-link.tsx';
import { percentText } from '@stint/spa-kit/record/form/field-text.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { WeekText } from '@stint/spa-kit/record/schedule/week-text.tsx';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';

export const JobOrderFactsParts = graphql(`
  fragment JobOrderFacts on JobOrder {
    jobType
    positions
    openings
    payRate
    billRate
    salary
    feePercent
    feeAmount
    startDate
    endDate
    description
    schedule {
      days
      startTime
      endTime
      breakMinutes
    }
    client {
      id
      name
    }
    location {
      id
      name
    }
    contact {
      ...ContactLink
    }
    reportsTo {
      ...ContactLink
    }
    owner {
      displayName
    }
    createdAt
    updatedAt
  }
`);

/** What the client wants, where, when and at which price. */
export function JobOrderFacts(props: { order: FragmentType<typeof JobOrderFactsParts> }) {
  const order = readFragment(JobOrderFactsParts, props.order);
  const { agency } = useViewer();
  const { client, location, contact, reportsTo, schedule } = order;
  return (
    <Facts
      facts={[
        { label: 'Client', value: <RecordLink id={client.id}>{client.name}</RecordLink> },
        { label: 'Openings', value: `${order.openings} of ${order.positions} to be filled` },
        ...priceFacts(order, agency.currency),
        { label: 'Start', value: <DateText date={order.startDate} /> },
        { label: 'End', value: <DateText date={order.endDate} /> },
        { label: 'Schedule', value: schedule && <WeekText week={schedule} /> },
        {
          label: 'Location',
          value: location && <RecordLink id={location.id}>{location.name}</RecordLink>,
        },
        { label: 'Contact', value: contact && <ContactLink contact={contact} /> },
        { label: 'Reports to', value: reportsTo && <ContactLink contact={reportsTo} /> },
        { label: 'Owner', value: order.owner?.displayName },
        {
          label: 'Description',
          value: order.description && (
            <span style={{ whiteSpace: 'pre-line' }}>{order.description}</span>
          ),
        },
        { label: 'Created', value: <WhenAndWho at={order.createdAt} who={null} /> },
        { label: 'Modified', value: <WhenAndWho at={order.updatedAt} who={null} /> },
      ]}
    />
  );
}

function priceFacts(order: JobOrderFactsFragment, currency: string): Fact[] {
  if (order.jobType !== 'DIRECT') {
    return [
      { label: 'Pay rate', value: <Money amount={order.payRate} currency={currency} per="hour" /> },
      {
        label: 'Bill rate',
        value: <Money amount={order.billRate} currency={currency} per="hour" />,
      },
    ];
  }
  const fee = order.feeAmount ? (
    <Money amount={order.feeAmount} currency={currency} />
  ) : (
    order.feePercent && `${percentText(order.feePercent)} of the salary`
  );
  return [
    { label: 'Salary', value: <Money amount={order.salary} currency={currency} per="year" /> },
    { label: 'Fee', value: fee },
  ];
}
