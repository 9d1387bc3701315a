import type { ClientPortalTexts } from '../screen/client-portal.ts';

export const clientPortal: ClientPortalTexts = {
  whoIsWorking: 'Quién trabaja',
  timesheets: 'Hojas de horas',
  expenses: 'Gastos',
  timesheetsToApprove: 'Hojas de horas por aprobar',
  expensesToApprove: 'Gastos por aprobar',
};
