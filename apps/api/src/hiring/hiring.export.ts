import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { date, number, text, type ExportedList } from '../graphql/exported-list.ts';

/** Hiring Management as a file. */
export const hiringExport: ExportedList = {
  query: 'hiringCandidates',
  columns: [
    number('Number', 'candidate.number'),
    text('First name', 'candidate.firstName'),
    text('Last name', 'candidate.lastName'),
    text('Pending placements', 'pendingPlacements.assignment.jobTitle'),
    text('Clients', 'pendingPlacements.assignment.client.name'),
    {
      label: 'Job types',
      path: 'pendingPlacements.assignment.jobType',
      words: jobTypeLabels,
    },
    number('Missing of the checklist', 'missing'),
    date('First day', 'firstDay'),
    text('Waiting since', 'since'),
  ],
};
