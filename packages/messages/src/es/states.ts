import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import type { ChangeRequestStatus } from '@stint/domain/change-request/change-request.ts';
import type { JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { ShiftStatus } from '@stint/domain/shift/shift.ts';

export const shiftStates: Readonly<Record<ShiftStatus, string>> = {
  OPEN: 'Abierto',
  SCHEDULED: 'Planificado',
  WORKED: 'Trabajado',
  LEFT_EARLY: 'Salió antes',
  NO_SHOW: 'No se presentó',
  CANCELLED: 'Cancelado',
};

export const assignmentStates: Readonly<Record<AssignmentStatus, string>> = {
  PENDING: 'Pendiente',
  NEEDS_APPROVAL: 'Por aprobar',
  ACTIVE: 'Activa',
  CLOSED: 'Cerrada',
  CANCELLED: 'Cancelada',
};

export const jobOrderStates: Readonly<Record<JobOrderStatus, string>> = {
  NEEDS_REVIEW: 'Por revisar',
  OPEN: 'Abierta',
  ON_HOLD: 'En pausa',
  FILLED: 'Cubierta',
  CLOSED: 'Cerrada',
  CANCELLED: 'Cancelada',
  DECLINED: 'Rechazada',
};

export const changeRequestStates: Readonly<Record<ChangeRequestStatus, string>> = {
  REQUESTED: 'Solicitado',
  CONFLICTING: 'En conflicto',
  APPROVED: 'Aprobado',
  REFUSED: 'Rechazado',
  WITHDRAWN: 'Retirado',
};

/** States by the noun of their machine. */
export const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  account: {
    FIRST_LOGIN: 'En espera del primer acceso',
    ACTIVE: 'Activa',
    DEACTIVATED: 'Desactivada',
  },
  assignment: assignmentStates,
  candidate: {
    ACTIVELY_SEARCHING: 'En búsqueda activa',
    ON_ASSIGNMENT: 'En asignación',
    PASSIVE: 'Pasivo',
    DO_NOT_PLACE: 'No colocar',
  },
  employee: { ACTIVE: 'Activo', TERMINATED: 'Terminado' },
  'expense report': {
    DRAFT: 'Borrador',
    SUBMITTED: 'Enviado',
    APPROVED: 'Aprobado',
    REJECTED: 'Rechazado',
    VOID: 'Anulado',
  },
  invoice: {
    CREATED: 'En Enviar Facturas',
    DELIVERED: 'En Historial de Facturas',
    PARTLY_PAID: 'Pagada en parte',
    PAID: 'Pagada',
    REMOVED: 'Eliminada',
  },
  'job order': jobOrderStates,
  offer: {
    DRAFT: 'Borrador',
    EXTENDED: 'Presentada',
    ACCEPTED: 'Aceptada',
    DECLINED: 'Rechazada',
    WITHDRAWN: 'Retirada',
  },
  placement: { PENDING: 'Pendiente', COMPLETED: 'Completada', CANCELLED: 'Cancelada' },
  submission: {
    SUBMITTED: 'Presentado',
    INTERVIEW: 'Entrevista',
    OFFERED: 'Con oferta',
    PLACED: 'Colocado',
    REJECTED: 'Rechazado',
    WITHDRAWN: 'Retirado',
  },
  'partner token': { ACTIVE: 'Activo', REVOKED: 'Revocado' },
  mail: { QUEUED: 'En espera', SENT: 'Enviado', FAILED: 'Fallido' },
  'change request': changeRequestStates,
  shift: shiftStates,
  'shift offer': {
    OFFERED: 'Ofrecido',
    ACCEPTED: 'Aceptado',
    DECLINED: 'Rechazado',
    LAPSED: 'Ya no disponible',
  },
  task: { OPEN: 'Pendiente', DONE: 'Hecha', CANCELLED: 'Cancelada' },
  timesheet: {
    DRAFT: 'Borrador',
    SUBMITTED: 'Enviada',
    APPROVED: 'Aprobada',
    REJECTED: 'Rechazada',
    VOID: 'Anulada',
  },
};
