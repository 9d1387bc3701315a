import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import type { EmployeePortalTexts } from '../screen/employee-portal.ts';
import { periodWords } from './period-words.ts';
import { weekWords } from './week-words.ts';

export const employeePortal: EmployeePortalTexts = {
  portal: 'Employee portal',
  offline:
    'You are offline. Punches of the time clock are kept on this device; other changes can’t be saved.',
  nothingOpen: 'Your agency hasn’t shared anything here yet',
  nothingOpenWhy:
    'When it does, your assignments, hours, and documents will appear here. You don’t have to do anything.',
  greeting: (name) => `Hello, ${name}`,
  sections: {
    home: 'Home',
    clock: 'Time clock',
    assignments: 'Assignments',
    timesheets: 'Timesheets',
    expenses: 'Expenses',
    schedule: 'Schedule',
    myData: 'My data',
    documents: 'Documents',
    account: 'Account',
  },
  current: 'Your current assignment',
  all: 'All assignments',
  noneNow: 'You have no current assignment',
  waitingRequests: 'Requests waiting for your agency',
  noAssignments: 'You have no assignments yet',
  noAssignmentsWhy: 'When your agency places you, your assignment appears here.',
  dates: 'Dates',
  schedule: 'Schedule',
  pay: 'Pay',
  place: 'Where',
  map: 'Open in maps',
  reportTo: 'Report to',
  call: (name) => `Call ${name}`,
  perHour: 'hour',
  perYear: 'year',
  status: 'Status',
  period: periodWords,
  week: weekWords,
  states: assignmentStatusLabels,
};
