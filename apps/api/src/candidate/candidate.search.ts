import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { joined, labelOf, type SearchableKind } from '../graphql/searchable-kind.ts';

/** How candidates are found by what people type. */
export const candidateSearch: SearchableKind = {
  type: 'Candidate',
  permissions: ['candidate:read', 'candidate:read-private'],
  words: { table: 'candidate', id: 'id' },
  shows: ['firstName', 'lastName', 'number', 'status'],
  label: ([first, last]) => `${first} ${last}`,
  detail: ([, , number, status]) =>
    joined(recordNumber('Candidate', Number(number)), labelOf(candidateStatusLabels, status)),
};
