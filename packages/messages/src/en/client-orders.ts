import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import type { ClientOrderTexts } from '../screen/client-orders.ts';
import { periodWords } from './period-words.ts';
import { weekFieldWords } from './week-field-words.ts';
import { weekWords } from './week-words.ts';

export const clientOrders: ClientOrderTexts = {
  title: 'Orders',
  order: 'Order',
  one: (number) => `Order ${number}`,
  search: 'Search orders',
  none: 'No orders',
  noneWhy: 'Orders that match are listed here. Change the search or the status to see others.',
  fields: {
    title: 'Job title',
    status: 'Status',
    location: 'Location',
    start: 'Start',
    startDate: 'Start date',
    endDate: 'End date',
    positions: 'Positions',
    people: 'Number of people',
    filled: 'Filled',
    open: 'Open',
    contact: 'Contact',
    reportsTo: 'Reports to',
    jobType: 'Job type',
    dates: 'Dates',
    schedule: 'Schedule',
    created: 'Created',
    description: 'Description',
    worker: 'Name',
  },
  statuses: jobOrderStatusLabels,
  workStatuses: assignmentStatusLabels,
  jobTypes: jobTypeLabels,
  period: periodWords,
  week: weekWords,
  weekFields: weekFieldWords,
  details: 'Details',
  scheduled: 'Scheduled people',
  filledOf: (filled, positions, open) => `${filled} of ${positions} filled, ${open} open`,
  inReview: 'In review',
  inReviewWhy: 'The agency reviews this order. Its answer appears here.',
  declined: 'The agency declined this order',
  noReason: 'It gave no reason.',
  whyDeclined: 'Why the agency declined it',
  submitTitle: 'Submit an order',
  submitLead: 'The agency reviews it and answers on the order’s page.',
  submit: 'Submit order',
  again: 'Submit again',
  titleMissing: 'Enter a title.',
  peopleMissing: 'Enter how many people you need.',
  submitted: 'Your order is submitted',
};
