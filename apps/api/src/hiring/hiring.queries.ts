import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { isComplete } from './missing.ts';
import { pendingFilters } from './waiting.ts';
import { date, number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { atMost } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { dateFilters, instantFilters, recordFilters } from '../graphql/value-filters.ts';

/** What the list reads of a candidate, and of what they wait for. */
abstract class HiringRow {
  number!: number;
  sortName!: string;
  since!: string;
  firstDay!: string | null;
  missing!: number;
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
      MISSING: { label: 'How much of the checklist is missing', by: ['missing'] },
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
    ...pendingFilters,
    ...recordFilters('ownerId', 'Account', { optional: true }),
    complete: {
      type: Boolean,
      where: isComplete,
      description: 'Whether nothing that the checklist requires is missing.',
    },
    ...dateFilters('starts', { path: 'firstDay', optional: true }),
    startsBy: {
      type: DateScalar,
      where: atMost('firstDay'),
      description: 'Start on that day or before it, as with `startsTo`.',
    },
    ...instantFilters('since'),
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
    text('Owner', 'candidate.owner.displayName'),
  ],
});
