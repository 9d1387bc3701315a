import { numberedTitle } from '@stint/domain/record/record-number.ts';
import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { joined, labelOf, type SearchableKind } from '../graphql/searchable-kind.ts';

/** How job orders are found by what people type. */
export const jobOrderSearch: SearchableKind = {
  type: 'JobOrder',
  permissions: ['job-order:read', 'client:read'],
  words: { table: 'job_order', id: 'id' },
  byNumber: { beside: searchCondition(ownWords('job_order'), wordsOfRelative('client', 'client')) },
  shows: ['title', 'number', 'client.name', 'status'],
  label: ([title, number]) => numberedTitle('JobOrder', String(title), Number(number)),
  detail: ([, , client, status]) => joined(client, labelOf(jobOrderStatusLabels, status)),
};
