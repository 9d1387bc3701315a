import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Facts, type Fact } from '@stint/ui/facts/facts.tsx';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { Money } from '@stint/ui/money/money.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { PlacementFactsFragment } from '../../gql/graphql.ts';
import { BackOfficeLink } from '../../record/back-office-link.tsx';
import { ContactLink } from '../../record/contact-link.tsx';
import { percentText } from '@stint/spa-kit/record/form/field-text.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { WeekText } from '@stint/spa-kit/record/schedule/week-text.tsx';

export const PlacementFactsParts = graphql(`
  fragment PlacementFacts on Placement {
    standing {
      ...Standing
    }
    candidate {
      id
      fullName
    }
    jobOrder {
      id
      title
      client {
        id
        name
      }
    }
    owners {
      id
      share
      account {
        id
        displayName
      }
    }
    assignment {
      id
      number
      jobType
      currency
      startDate
      endDate
      payRate
      billRate
      salary
      feePercent
      feeAmount
      schedule {
        days
        startTime
        endTime
        breakMinutes
      }
      margin {
        spread
        marginPercent
      }
      location {
        id
        name
      }
      reportsTo {
        ...ContactLink
      }
    }
  }
`);

/** Who fills which opening, where it sits in the back office, and on which terms. */
export function PlacementFacts(props: { placement: FragmentType<typeof PlacementFactsParts> }) {
  const placement = readFragment(PlacementFactsParts, props.placement);
  const { assignment, candidate, jobOrder, owners, standing } = placement;
  const { client } = jobOrder;
  const { location, reportsTo, schedule } = assignment;
  return (
    <Facts
      facts={[
        { label: 'Back office location', value: <BackOfficeLink standing={standing} /> },
        {
          label: 'Assignment',
          value: (
            <RecordLink id={assignment.id}>
              {recordNumber('Assignment', assignment.number)}
            </RecordLink>
          ),
        },
        {
          label: 'Candidate',
          value: <RecordLink id={candidate.id}>{candidate.fullName}</RecordLink>,
        },
        { label: 'Job order', value: <RecordLink id={jobOrder.id}>{jobOrder.title}</RecordLink> },
        { label: 'Client', value: <RecordLink id={client.id}>{client.name}</RecordLink> },
        { label: 'Job type', value: jobTypeLabels[assignment.jobType] },
        { label: 'Start', value: <DateText date={assignment.startDate} /> },
        { label: 'End', value: <DateText date={assignment.endDate} /> },
        ...priceFacts(assignment),
        { label: 'Schedule', value: schedule && <WeekText week={schedule} /> },
        {
          label: 'Location',
          value: location && <RecordLink id={location.id}>{location.name}</RecordLink>,
        },
        { label: 'Reports to', value: reportsTo && <ContactLink contact={reportsTo} /> },
        {
          label: owners.length > 1 ? 'Owners' : 'Owner',
          value: owners
            .map(({ account, share }) => `${account.displayName} ${percentText(share)}`)
            .join(', '),
        },
      ]}
    />
  );
}

function priceFacts(terms: PlacementFactsFragment['assignment']): Fact[] {
  const { currency, margin } = terms;
  if (terms.jobType === 'DIRECT') {
    const fee = terms.feeAmount ? (
      <Money amount={terms.feeAmount} currency={currency} />
    ) : (
      terms.feePercent && `${percentText(terms.feePercent)} of the salary`
    );
    return [
      { label: 'Salary', value: <Money amount={terms.salary} currency={currency} per="year" /> },
      { label: 'Fee', value: fee },
    ];
  }
  return [
    { label: 'Pay rate', value: <Money amount={terms.payRate} currency={currency} per="hour" /> },
    { label: 'Bill rate', value: <Money amount={terms.billRate} currency={currency} per="hour" /> },
    {
      label: 'Margin',
      value: margin && `${margin.marginPercent}% · ${formatMoney(margin.spread, currency)} spread`,
    },
  ];
}
