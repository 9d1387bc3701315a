const frame = 'src/app/screens.tsx';

const screenOf = (page: string) => [frame, `src/app/${page}`];

/* What screens load beside the entry of the app. */
export const signingIn = ['src/app/sign-in-page.tsx'];
/** The home page comes with the frame. */
export const behindSigningIn = [frame];
export const whoIsWorking = screenOf('who-is-working/who-is-working-page.tsx');
export const timesheets = screenOf('timesheet/timesheets-page.tsx');
export const timesheet = screenOf('timesheet/timesheet-page.tsx');
export const expenses = screenOf('expense/expenses-page.tsx');
export const expenseReport = screenOf('expense/expense-page.tsx');
export const orders = screenOf('order/orders-page.tsx');
export const order = screenOf('order/order-page.tsx');
export const newOrder = screenOf('order/new-order-page.tsx');
export const assignments = screenOf('assignment/assignments-page.tsx');
export const report = screenOf('report/report-page.tsx');
export const timesheetReport = screenOf('report/timesheet-report-page.tsx');
