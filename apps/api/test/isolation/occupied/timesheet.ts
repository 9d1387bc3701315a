import { globalId } from '../../../src/graphql/global-id.ts';
import { lineRow, timesheetRow } from '../../support/time-rows.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, assigned }) => {
  const sheet = await timesheetRow(agency, assigned, { reason: word });
  const line = await lineRow(agency, sheet.id, { reason: word });
  return {
    Timesheet: globalId('Timesheet', sheet.id),
    TimesheetLine: globalId('TimesheetLine', line.id),
  };
};
