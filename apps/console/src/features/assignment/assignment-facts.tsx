import { recordNumber } from '@stint/domain/record/record-number.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { ContactLink } from '../../record/contact-link.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { WeekText } from '@stint/spa-kit/record/schedule/week-text.tsx';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';

export const AssignmentFactsParts = graphql(`
  fragment AssignmentFacts on Assignment {
    startDate
    endDate
    poNumber
    guaranteeDays
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
    candidate {
      id
      fullName
    }
    employee {
      id
      number
    }
    jobOrder {
      id
      number
      title
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
    billingContact {
      ...ContactLink
    }
    placedBy {
      displayName
    }
    approvedAt
    createdAt
    createdBy {
      displayName
    }
    updatedAt
    updatedBy {
      displayName
    }
  }
`);

/** Who works where and when, with the contacts and staff of the assignment. */
export function AssignmentFacts(props: { assignment: FragmentType<typeof AssignmentFactsParts> }) {
  const one = readFragment(AssignmentFactsParts, props.assignment);
  const { employee, location, schedule } = one;
  return (
    <Facts
      facts={[
        { label: 'Client', value: <RecordLink id={one.client.id}>{one.client.name}</RecordLink> },
        {
          label: 'Candidate',
          value: <RecordLink id={one.candidate.id}>{one.candidate.fullName}</RecordLink>,
        },
        {
          label: 'Employee',
          value: employee ? (
            <RecordLink id={employee.id}>{recordNumber('Employee', employee.number)}</RecordLink>
          ) : (
            'Not hired yet'
          ),
        },
        {
          label: 'Job order',
          value: (
            <RecordLink id={one.jobOrder.id}>
              {recordNumber('JobOrder', one.jobOrder.number)} · {one.jobOrder.title}
            </RecordLink>
          ),
        },
        { label: 'Start', value: <DateText date={one.startDate} /> },
        { label: 'End', value: <DateText date={one.endDate} /> },
        {
          label: 'Location',
          value: location && <RecordLink id={location.id}>{location.name}</RecordLink>,
        },
        { label: 'Schedule', value: schedule && <WeekText week={schedule} /> },
        { label: 'Contact', value: one.contact && <ContactLink contact={one.contact} /> },
        { label: 'Reports to', value: one.reportsTo && <ContactLink contact={one.reportsTo} /> },
        {
          label: 'Billing contact',
          value: one.billingContact && <ContactLink contact={one.billingContact} />,
        },
        { label: 'PO number', value: one.poNumber },
        { label: 'Placed by', value: one.placedBy?.displayName },
        { label: 'Created', value: <WhenAndWho at={one.createdAt} who={one.createdBy} /> },
        { label: 'Modified', value: <WhenAndWho at={one.updatedAt} who={one.updatedBy} /> },
      ]}
    />
  );
}
