import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { joined, labelOf, type SearchableKind } from '../graphql/searchable-kind.ts';

/** How employees are found by what people type. */
export const employeeSearch: SearchableKind = {
  type: 'Employee',
  permissions: ['employee:read', 'candidate:read', 'candidate:read-private'],
  words: { table: 'candidate', id: 'candidateId' },
  byNumber: { beside: searchCondition(wordsOfRelative('candidate', 'candidate')) },
  shows: ['candidate.firstName', 'candidate.lastName', 'number', 'status'],
  label: ([first, last]) => `${first} ${last}`,
  detail: ([, , number, status]) =>
    joined(recordNumber('Employee', Number(number)), labelOf(employeeStatusLabels, status)),
};
