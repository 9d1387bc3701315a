import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import type { ClockTexts } from './own-clock.ts';
import type { DocumentTexts } from './own-documents.ts';
import type { ScheduleTexts } from './own-schedule.ts';
import type { MyDataTexts } from './my-data.ts';
import type { WorkAheadTexts } from './work-ahead.ts';
import type { ClaimTexts } from './own-claims.ts';
import type { ExpenseTexts } from './own-expenses.ts';
import type { TimesheetTexts } from './own-timesheets.ts';
import type { PeriodWords } from './period-words.ts';
import type { WeekWords } from './week-words.ts';

/** The texts of the employee portal. */
export type EmployeePortalTexts = {
  portal: string;
  /** In place of what every app says: punches are kept. */
  offline: string;
  nothingOpen: string;
  nothingOpenWhy: string;
  greeting: (name: string) => string;
  sections: {
    home: string;
    clock: string;
    assignments: string;
    timesheets: string;
    expenses: string;
    schedule: string;
    myData: string;
    documents: string;
    account: string;
  };
  current: string;
  all: string;
  /** Nothing is worked on now; there may be assignments that have ended or begin later. */
  noneNow: string;
  /** Own requests for changes that nobody has decided. */
  waitingRequests: string;
  noAssignments: string;
  noAssignmentsWhy: string;
  dates: string;
  schedule: string;
  pay: string;
  place: string;
  map: string;
  reportTo: string;
  call: (name: string) => string;
  perHour: string;
  perYear: string;
  status: string;
  period: PeriodWords;
  week: WeekWords;
  states: Record<AssignmentStatus, string>;
  // Absent in English, which comes with the screens that say it: the first screen does not wait for it.
  documents?: DocumentTexts;
  myData?: MyDataTexts;
  clock?: ClockTexts;
  workAhead?: WorkAheadTexts;
  claims?: ClaimTexts;
  timesheets?: TimesheetTexts;
  expenses?: ExpenseTexts;
  ownSchedule?: ScheduleTexts;
};
