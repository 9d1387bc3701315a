import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { graphql } from '../../gql/gql.ts';
import type {
  ClientContactsQuery,
  ClientJobOrdersQuery,
  ClientLocationsQuery,
} from '../../gql/graphql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RecordPart } from '@stint/spa-kit/record/view/record-part.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';

export const ClientContactsDocument = graphql(`
  query ClientContacts($id: ID!) {
    client(id: $id) {
      id
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
  }
`);

export const ClientLocationsDocument = graphql(`
  query ClientLocations($id: ID!) {
    client(id: $id) {
      id
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
  }
`);

export const ClientJobOrdersDocument = graphql(`
  query ClientJobOrders($id: ID!) {
    client(id: $id) {
      id
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
  }
`);

export function ContactsOfClient({ id: clientId }: { id: string }) {
  return (
    <RecordPart
      document={ClientContactsDocument}
      id={clientId}
      kinds={['Contact']}
      partOf={contactsOf}
    >
      {({ nodes, totalCount }) => (
        <RelatedRecords
          label="Contacts"
          total={totalCount}
          empty="No contacts yet."
          records={nodes.map(({ id, fullName, title, email, phone }) => ({
            id,
            title: <RecordLink id={id}>{fullName}</RecordLink>,
            detail: [title, email, phone].filter(Boolean).join(' · '),
          }))}
        />
      )}
    </RecordPart>
  );
}

const contactsOf = ({ client }: ClientContactsQuery) => client?.contacts ?? null;

export function LocationsOfClient({ id: clientId }: { id: string }) {
  return (
    <RecordPart
      document={ClientLocationsDocument}
      id={clientId}
      kinds={['Location']}
      partOf={locationsOf}
    >
      {({ nodes, totalCount }) => (
        <RelatedRecords
          label="Locations"
          total={totalCount}
          empty="No locations yet."
          records={nodes.map(({ id, name, city, region }) => ({
            id,
            title: <RecordLink id={id}>{name}</RecordLink>,
            detail: [city, region].filter(Boolean).join(', '),
          }))}
        />
      )}
    </RecordPart>
  );
}

const locationsOf = ({ client }: ClientLocationsQuery) => client?.locations ?? null;

export function JobOrdersOfClient({ id: clientId }: { id: string }) {
  return (
    <RecordPart
      document={ClientJobOrdersDocument}
      id={clientId}
      kinds={['JobOrder']}
      partOf={jobOrdersOf}
    >
      {({ nodes, totalCount }) => (
        <RelatedRecords
          label="Job orders"
          total={totalCount}
          empty="No job orders yet."
          records={nodes.map(({ id, number, title, jobType, status, openings }) => ({
            id,
            title: <RecordLink id={id}>{title}</RecordLink>,
            detail: `${recordNumber('JobOrder', number)} · ${jobTypeLabels[jobType]} · ${pluralize(openings, 'opening')}`,
            badge: <StateBadge states={jobOrderStates} state={status} />,
          }))}
        />
      )}
    </RecordPart>
  );
}

const jobOrdersOf = ({ client }: ClientJobOrdersQuery) => client?.jobOrders ?? null;
