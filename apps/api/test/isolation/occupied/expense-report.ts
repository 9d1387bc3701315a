import { globalId } from '../../../src/graphql/global-id.ts';
import {
  expenseCommentRow,
  expenseLineRow,
  expenseReportRow,
  receiptRow,
} from '../../support/time-rows.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, assigned }) => {
  const report = await expenseReportRow(agency, assigned, { reason: word });
  const line = await expenseLineRow(agency, report.id, { purpose: word });
  const receipt = await receiptRow(agency, line.id, { fileName: `${word}.jpg` });
  await expenseCommentRow(agency, report.id, { text: word, authorName: word });
  return {
    ExpenseReport: globalId('ExpenseReport', report.id),
    ExpenseLine: globalId('ExpenseLine', line.id),
    Receipt: globalId('Receipt', receipt.id),
  };
};
