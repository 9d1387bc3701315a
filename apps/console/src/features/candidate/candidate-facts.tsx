import { recordNumber } from '@stint/domain/record/record-number.ts';
import { Anchor } from '@mantine/core';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import { Tags } from '@stint/ui/tags/tags.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';

export const CandidateFactsParts = graphql(`
  fragment CandidateFacts on Candidate {
    email
    phone
    city
    region
    postalCode
    skills
    desiredPay
    availableFrom
    source
    addedOn
    notes
    owner {
      id
      displayName
    }
    employee {
      id
      number
    }
  }
`);

/** How to reach somebody, what they can do and want. */
export function CandidateFacts(props: { candidate: FragmentType<typeof CandidateFactsParts> }) {
  const { agency } = useViewer();
  const one = readFragment(CandidateFactsParts, props.candidate);
  const place = [one.city, [one.region, one.postalCode].filter(Boolean).join(' ')];
  return (
    <Facts
      facts={[
        {
          label: 'Email',
          value: one.email && (
            <Anchor inherit href={`mailto:${one.email}`}>
              {one.email}
            </Anchor>
          ),
        },
        {
          label: 'Telephone',
          value: one.phone && (
            <Anchor inherit href={`tel:${one.phone}`}>
              {one.phone}
            </Anchor>
          ),
        },
        { label: 'Lives in', value: place.filter(Boolean).join(', ') },
        { label: 'Skills', value: one.skills.length > 0 && <Tags tags={one.skills} most={20} /> },
        {
          label: 'Desired pay',
          value: one.desiredPay && (
            <Money amount={one.desiredPay} currency={agency.currency} per="hour" />
          ),
        },
        { label: 'Available from', value: <DateText date={one.availableFrom} /> },
        {
          label: 'Employee',
          value: one.employee ? (
            <RecordLink id={one.employee.id}>
              {recordNumber('Employee', one.employee.number)}
            </RecordLink>
          ) : (
            'Not hired yet'
          ),
        },
        { label: 'Owner', value: one.owner?.displayName },
        { label: 'Source', value: one.source },
        { label: 'Added', value: <DateText date={one.addedOn} /> },
        {
          label: 'Notes',
          value: one.notes && <span style={{ whiteSpace: 'pre-line' }}>{one.notes}</span>,
        },
      ]}
    />
  );
}
