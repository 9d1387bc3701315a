import { viewerKindLabels } from '@stint/domain/access/viewer.ts';
import { joined, labelOf, type SearchableKind } from '../graphql/searchable-kind.ts';

/** How those who manage accounts find them by what they type: by name, user name and mail address. */
export const accountSearch: SearchableKind = {
  type: 'Account',
  permissions: ['account:manage'],
  words: { table: 'account', id: 'id' },
  shows: ['displayName', 'userName', 'kind'],
  label: ([name]) => String(name),
  detail: ([, userName, kind]) => joined(userName, labelOf(viewerKindLabels, kind)),
};
