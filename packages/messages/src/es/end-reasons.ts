import type { EndReason } from '@stint/domain/assignment/end-reason.ts';

/** Why an assignment ended. */
export const endReasons: Readonly<Record<EndReason, string>> = {
  COMPLETED: 'Asignación completada',
  CLIENT_ENDED_EARLY: 'El cliente la terminó antes',
  CLIENT_BUDGET: 'Presupuesto o personal del cliente',
  WORKER_RESIGNED: 'El trabajador renunció',
  NO_SHOW: 'Nunca se presentó',
  ATTENDANCE: 'Asistencia',
  PERFORMANCE: 'Desempeño',
  CONDUCT: 'Conducta',
  HIRED_BY_CLIENT: 'Contratado por el cliente',
  HIRED_DIRECT: 'Colocado en una contratación directa',
  REPLACED: 'Reemplazado por otro trabajador',
  ENTERED_BY_MISTAKE: 'Registrada por error',
  OTHER: 'Otro (ver nota)',
};
