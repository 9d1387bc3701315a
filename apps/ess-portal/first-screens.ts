const frame = 'src/app/screens.tsx';
const clockOnDevice = 'src/features/clock/clock-on-device.tsx';

const screenOf = (...modules: string[]) => [
  frame,
  clockOnDevice,
  ...modules.map((module) => `src/${module}`),
];

/* What screens load beside the entry of the app. */
export const signingIn = ['src/app/sign-in-page.tsx'];
/** The rest of a screen comes after it. */
export const behindSigningIn = [frame];
export const home = screenOf('features/clock/home-clock.tsx', 'app/home/below-clock.tsx');
export const clock = screenOf('features/clock/clock-page.tsx');
export const schedule = screenOf('features/schedule/schedule-page.tsx');
export const timesheets = screenOf('features/timesheet/list/timesheets-page.tsx');
export const timesheet = screenOf('features/timesheet/sheet/timesheet-page.tsx');
export const expenses = screenOf('features/expense/list/expenses-page.tsx');
export const expenseReport = screenOf('features/expense/report/report-page.tsx');
export const assignments = screenOf('app/assignment/assignments-page.tsx');
export const myData = screenOf('features/my-data/my-data-page.tsx');
export const documents = screenOf('features/document/documents-page.tsx');
