import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import type { JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { PeriodWords } from './period-words.ts';
import type { WeekFieldWords, WeekWords } from './week-words.ts';

/** What the screens of orders say. */
export type ClientOrderTexts = {
  title: string;
  /** While it is not known which. */
  order: string;
  one: (number: number) => string;
  search: string;
  none: string;
  noneWhy: string;
  fields: Record<
    | 'title'
    | 'status'
    | 'location'
    | 'start'
    | 'startDate'
    | 'endDate'
    | 'positions'
    | 'people'
    | 'filled'
    | 'open'
    | 'contact'
    | 'reportsTo'
    | 'jobType'
    | 'dates'
    | 'schedule'
    | 'created'
    | 'description'
    | 'worker',
    string
  >;
  statuses: Record<JobOrderStatus, string>;
  workStatuses: Record<AssignmentStatus, string>;
  jobTypes: Record<JobType, string>;
  period: PeriodWords;
  week: WeekWords;
  weekFields: WeekFieldWords;
  details: string;
  scheduled: string;
  filledOf: (filled: number, positions: number, open: number) => string;
  inReview: string;
  inReviewWhy: string;
  declined: string;
  noReason: string;
  whyDeclined: string;
  submitTitle: string;
  submitLead: string;
  submit: string;
  again: string;
  titleMissing: string;
  peopleMissing: string;
  submitted: string;
};
