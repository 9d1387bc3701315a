import { numberedTitle } from '@stint/domain/record/record-number.ts';
import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { joined, labelOf, type SearchableKind } from '../graphql/searchable-kind.ts';

/** How assignments are found by what people type. */
export const assignmentSearch: SearchableKind = {
  type: 'Assignment',
  permissions: ['assignment:read', 'candidate:read', 'client:read'],
  byNumber: {
    beside: searchCondition(
      ownWords('assignment'),
      wordsOfRelative('candidate', 'candidate_name'),
      wordsOfRelative('client', 'client'),
    ),
  },
  under: { Employee: 'employeeId', Candidate: 'candidateId' },
  shows: [
    'jobTitle',
    'number',
    'candidate.firstName',
    'candidate.lastName',
    'client.name',
    'status',
  ],
  label: ([title, number]) => numberedTitle('Assignment', String(title), Number(number)),
  detail: ([, , first, last, client, status]) =>
    joined(first && `${first} ${last}`, client, labelOf(assignmentStatusLabels, status)),
};
