import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { counted } from '../../record/counted.ts';
import { RecordLink } from '../../record/record-link.tsx';
import { RelatedRecords } from '../../record/related-records.tsx';
import { StateBadge } from '../../record/state-badge.tsx';

export const ClientContacts = graphql(`
  fragment ClientContacts on Client {
    contacts(first: 50) {
      nodes {
        id
        fullName
        title
        email
        phone
      }
      totalCount
    }
  }
`);

export const ClientLocations = graphql(`
  fragment ClientLocations on Client {
    locations(first: 50) {
      nodes {
        id
        name
        city
        region
      }
      totalCount
    }
  }
`);

export const ClientJobOrders = graphql(`
  fragment ClientJobOrders on Client {
    jobOrders(first: 50) {
      nodes {
        id
        number
        title
        jobType
        status
        openings
      }
      totalCount
    }
  }
`);

export function ContactsOfClient(props: { client: FragmentType<typeof ClientContacts> }) {
  const { nodes, totalCount } = readFragment(ClientContacts, props.client).contacts;
  return (
    <RelatedRecords
      label="Contacts"
      total={totalCount}
      empty="Nobody at this client is known yet."
      records={nodes.map(({ id, fullName, title, email, phone }) => ({
        id,
        title: <RecordLink id={id}>{fullName}</RecordLink>,
        detail: [title, email, phone].filter(Boolean).join(' · '),
      }))}
    />
  );
}

export function LocationsOfClient(props: { client: FragmentType<typeof ClientLocations> }) {
  const { nodes, totalCount } = readFragment(ClientLocations, props.client).locations;
  return (
    <RelatedRecords
      label="Locations"
      total={totalCount}
      empty="No work site of this client is known yet."
      records={nodes.map(({ id, name, city, region }) => ({
        id,
        title: <RecordLink id={id}>{name}</RecordLink>,
        detail: [city, region].filter(Boolean).join(', '),
      }))}
    />
  );
}

export function JobOrdersOfClient(props: { client: FragmentType<typeof ClientJobOrders> }) {
  const { nodes, totalCount } = readFragment(ClientJobOrders, props.client).jobOrders;
  return (
    <RelatedRecords
      label="Job orders"
      total={totalCount}
      empty="This client has not ordered anybody yet."
      records={nodes.map(({ id, number, title, jobType, status, openings }) => ({
        id,
        title: <RecordLink id={id}>{title}</RecordLink>,
        detail: `${number} · ${jobTypeLabels[jobType]} · ${counted(openings, 'opening')}`,
        badge: <StateBadge states={jobOrderStates} state={status} />,
      }))}
    />
  );
}
