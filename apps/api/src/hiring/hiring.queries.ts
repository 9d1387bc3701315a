import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { startsBy, waitsForJobTypes } from './waiting.ts';
import { date, number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { ownWords, searchCondition } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';

/** What the list reads of a candidate, and of what they wait for. */
abstract class HiringRow {
  number!: number;
  sortName!: string;
  since!: string;
  firstDay!: string | null;
}

export const hiringCandidates = recordList({
  name: 'hiringCandidates',
  type: 'Hiring',
  called: 'Hiring Management',
  rowsCalled: 'candidates in Hiring Management',
  address: 'hiring',
  description: 'Hiring Management: candidates with pending first placements, by name.',
  access: 'hiring:read',
  of: HiringRow,
  order: {
    sorts: {
      NAME: { label: 'Last name, first name', by: ['sortName'] },
      NUMBER: { label: 'The candidate’s number', by: ['number'] },
      SINCE: { label: 'When they came to Hiring Management', by: ['since'] },
      FIRST_DAY: { label: 'The first day of work among what is pending', by: ['firstDay'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filters: {
    search: {
      type: String,
      where: searchCondition(ownWords('candidate')),
      description:
        'Every word begins a word of number, name, email address, city, region or skills, or the telephone number, in any notation or by its last seven digits.',
    },
    jobType: {
      type: [JobTypeEnum],
      where: waitsForJobTypes,
      description: 'Wait for work of one of these.',
    },
    startsBy: { type: DateScalar, where: startsBy, description: 'Start on that day or before it.' },
  },
  columns: [
    recordNumbers('Number', 'candidate.number', 'Candidate'),
    text('First name', 'candidate.firstName'),
    text('Last name', 'candidate.lastName'),
    text('Pending placements', 'pendingPlacements.assignment.jobTitle'),
    text('Clients', 'pendingPlacements.assignment.client.name'),
    words('Job types', 'pendingPlacements.assignment.jobType', jobTypeLabels),
    number('Missing of the checklist', 'missing'),
    date('First day', 'firstDay'),
    text('Waiting since', 'since'),
  ],
});
