import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { ClientQuery, ClientsQuery } from '../../src/gql/graphql.ts';

type Row = Served<ClientsQuery>['clients']['nodes'][number];

/** A client as the grid gets it; only what matters to a test needs to be named. */
export function clientRow(id: string, name: string, over: Partial<Row> = {}): Row {
  return {
    __typename: 'Client',
    id,
    name,
    industry: 'Logistics',
    phone: null,
    website: 'javascript:alert(1)',
    isAccountingCustomer: true,
    paymentTermsDays: 30,
    creditLimit: '50000.00',
    owner: null,
    createdAt: '2026-11-01T15:00:00Z',
    updatedAt: '2026-11-01T15:00:00Z',
    lastContactedAt: null,
    ...over,
  };
}

/** One page with all of them. */
export function clientPage(nodes: Row[]): Served<ClientsQuery> {
  return {
    clients: {
      __typename: 'ClientConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      totalCount: nodes.length,
    },
  };
}

/** The same client as its panel gets it. */
export function clientShown(row: Row): Served<ClientQuery> {
  return {
    client: {
      ...row,
      taxRate: '8.2500',
      notes: null,
      portalText: null,
      contacts: { __typename: 'ContactConnection', totalCount: 0 },
      locations: { __typename: 'LocationConnection', totalCount: 0 },
      jobOrders: { __typename: 'JobOrderConnection', totalCount: 0 },
      timeline: [],
    },
  };
}
