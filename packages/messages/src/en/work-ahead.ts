import type { WorkAheadTexts } from '../screen/work-ahead.ts';

export const workAhead: WorkAheadTexts = {
  nextShift: 'Next shift',
  thisShift: 'Today’s shift',
  noShift: 'No shift planned',
  noShiftWhy: 'When your agency plans a shift for you, it appears here.',
  schedule: 'Schedule',
  due: 'To do',
  timesheets: 'Timesheets to submit',
  rejected: (count) => `${count} rejected, to be corrected`,
  offers: 'Shifts offered to you',
};
