import { expenseKindLabels } from '@stint/domain/expense-report/expense-report.ts';
import { claimStatusLabels } from '@stint/domain/timesheet/claim.ts';
import { ID } from 'type-graphql';
import { ExpenseLineEntity } from './expense-line.entity.ts';
import { ExpenseKindEnum } from './expense-line.type.ts';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { date, number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  dateFilters,
  numberFilters,
  recordFilters,
} from '../graphql/value-filters.ts';
import {
  claimColumns,
  claimFilters,
  claimSorts,
  decisionColumns,
} from '../timesheet/claim.queries.ts';

export const expenseReports = recordList({
  name: 'expenseReports',
  type: 'ExpenseReport',
  description: 'Expense reports that the viewer may see, the latest first.',
  access: 'expense:read',
  of: ExpenseReportEntity,
  order: {
    sorts: { ...claimSorts, TOTAL: { label: 'Total', by: ['total'] } },
    default: { by: 'START_DATE', direction: 'DESC', words: 'The latest first' },
  },
  filters: {
    ...claimFilters,
    ...numberFilters('total'),
  },
  columns: [
    recordNumbers('Number', 'number', 'ExpenseReport'),
    ...claimColumns,
    number('Total', 'total'),
    text('Currency', 'currency'),
    ...decisionColumns,
  ],
});

export const expenseLines = recordList({
  name: 'expenseLines',
  type: 'ExpenseLine',
  description: 'Expenses of reports that the viewer may see, the latest first.',
  access: 'expense:read',
  of: ExpenseLineEntity,
  order: {
    sorts: {
      SPENT_ON: { label: 'When they were paid', by: ['spentOn'] },
      AMOUNT: { label: 'Amount', by: ['amount'] },
    },
    default: { by: 'SPENT_ON', direction: 'DESC', words: 'The latest first' },
  },
  filters: {
    ...choiceFilters('kind', ExpenseKindEnum),
    ...dateFilters('spent', { path: 'spentOn' }),
    ...numberFilters('amount'),
    ...recordFilters('clientId', 'Client', { path: 'expenseReport.work.clientId' }),
    expenseReportId: { type: ID, where: isRecord('expenseReportId', 'ExpenseReport') },
  },
  columns: [
    date('Date', 'spentOn'),
    text('Employee', 'expenseReport.work.worker.name'),
    text('Client', 'expenseReport.work.client.name'),
    words('Kind', 'kind', expenseKindLabels),
    number('Amount', 'amount'),
    text('Currency', 'expenseReport.currency'),
    text('For', 'purpose'),
    recordNumbers('Expense report', 'expenseReport.number', 'ExpenseReport'),
    words('Status', 'expenseReport.status', claimStatusLabels),
  ],
});
