import type { ClientPortalTexts } from '../screen/client-portal.ts';

export const clientPortal: ClientPortalTexts = {
  portal: 'Portal del cliente',
  signInLead: 'Use el ID de la empresa y el nombre de usuario que le dio su agencia de personal.',
  sections: {
    home: 'Inicio',
    whoIsWorking: 'Quién trabaja',
    timesheets: 'Hojas de horas',
    orders: 'Órdenes',
    assignments: 'Asignaciones',
    expenses: 'Gastos',
    report: 'Informe',
  },
  figures: {
    timesheetsToApprove: 'Hojas de horas por aprobar',
    expensesToApprove: 'Gastos por aprobar',
    open: 'Órdenes abiertas',
    inReview: 'Órdenes en revisión',
    filled: 'Órdenes cubiertas',
    declined: 'Órdenes rechazadas',
    working: 'Asignaciones activas',
  },
  submitOrder: 'Enviar una orden',
  nothingOpen: 'Su agencia aún no ha compartido nada aquí',
  nothingOpenWhy: (agency) =>
    `Cuando ${agency} le muestre órdenes de trabajo, asignaciones u hojas de horas, estarán aquí. Si las esperaba hoy, pregunte a su contacto en la agencia.`,
};
