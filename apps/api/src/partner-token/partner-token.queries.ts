import { partnerTokenStatusLabels } from '@stint/domain/partner-token/partner-token.ts';
import { PartnerTokenEntity } from './partner-token.entity.ts';
import { PartnerTokenStatusEnum } from './partner-token.type.ts';
import { ID } from 'type-graphql';
import { date, text, words } from '../graphql/exported-list.ts';
import { holdsNoRecord, holdsRecord, isEmpty, reading } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  dateFilters,
  instantFilters,
  textFilters,
} from '../graphql/value-filters.ts';

export const partnerTokens = recordList({
  name: 'partnerTokens',
  type: 'PartnerToken',
  description: 'The tokens of partners’ programs, by name.',
  access: 'partner-token:manage',
  of: PartnerTokenEntity,
  order: {
    sorts: {
      NAME: { label: 'Name', by: ['sortName'] },
      EXPIRES_ON: { label: 'The last day on which they work', by: ['expiresOn'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filters: {
    ...choiceFilters('status', PartnerTokenStatusEnum),
    ...textFilters('name'),
    ...textFilters('prefix'),
    ...textFilters('permissions', { several: true }),
    clientId: {
      type: ID,
      where: reading(['clients'], holdsRecord('clientIds', 'Client')),
      description: 'Restricted to that client, or to it and others.',
    },
    clientIdNot: {
      type: ID,
      where: reading(['clients'], holdsNoRecord('clientIds', 'Client')),
      description: 'Restricted to other clients, or to none.',
    },
    clientIdIsEmpty: {
      type: Boolean,
      where: reading(['clients'], isEmpty('clientIds')),
      description: 'Whether they are for the whole agency.',
    },
    ...dateFilters('expires', { path: 'expiresOn' }),
    ...instantFilters('lastUsed', { path: 'lastUsedAt', optional: true }),
  },
  columns: [
    text('Name', 'name'),
    text('Prefix', 'prefix'),
    text('Permissions', 'permissions'),
    text('Clients', 'clients.name'),
    date('Expires', 'expiresOn'),
    words('Status', 'status', partnerTokenStatusLabels),
    text('Last used', 'lastUsedAt'),
    text('Used from', 'lastUsedFrom'),
    text('Created by', 'createdBy.displayName'),
    text('Created at', 'createdAt'),
  ],
});
