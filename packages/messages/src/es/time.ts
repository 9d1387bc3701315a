import type { ExpenseKind } from '@stint/domain/expense-report/expense-report.ts';
import type { GeofenceFlag } from '@stint/domain/punch/geofence.ts';
import type { PunchChange } from '@stint/domain/punch/punch-change.ts';
import type { PunchSource } from '@stint/domain/punch/punch-source.ts';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import type { PunchFlagKind } from '@stint/domain/punch/stretch.ts';
import type { DecidedVia } from '@stint/domain/timesheet/decided-via.ts';
import type { StatementKind } from '@stint/domain/timesheet/statement-kind.ts';
import type { TimesheetFlag } from '@stint/domain/timesheet/timesheet-flag.ts';
import type { BillingStatus, ClaimParty, PayrollStatus } from '@stint/domain/timesheet/claim.ts';
import type { LineSource } from '@stint/domain/timesheet/timesheet-line.ts';
import type { WorkingState } from '@stint/domain/who-is-working/working-state.ts';

export const punchKinds: Readonly<Record<PunchKind, string>> = {
  IN: 'Marcar entrada',
  BREAK_START: 'Empezar descanso',
  BREAK_END: 'Terminar descanso',
  OUT: 'Marcar salida',
};

export const punchSources: Readonly<Record<PunchSource, string>> = {
  PHONE: 'Teléfono propio',
  KIOSK: 'Terminal fija',
  STAFF: 'Agencia',
};

export const punchChanges: Readonly<Record<PunchChange, string>> = {
  ADD: 'Añadida',
  MOVE: 'Cambiada',
  REMOVE: 'Eliminada',
};

export const punchFlags: Readonly<Record<PunchFlagKind, string>> = {
  REPEATED: 'Repetida, sin efecto',
  MISSING_OUT: 'Falta la salida',
  MISSING_IN: 'Falta la entrada',
  MISSING_BREAK_START: 'Falta el inicio del descanso',
  BREAK_ENDED_BY_OUT: 'El descanso terminó con la salida',
};

export const geofenceFlags: Readonly<Record<GeofenceFlag, string>> = {
  INSIDE: 'En la ubicación',
  OUTSIDE: 'Fuera de la ubicación',
  UNKNOWN: 'Posición desconocida',
};

/** How somebody stands to the shift of the day. */
export const workingStates: Readonly<Record<WorkingState, string>> = {
  NOT_YET_IN: 'Aún no ha entrado',
  LATE: 'Con retraso',
  IN: 'Trabajando',
  ON_BREAK: 'En descanso',
  OUT: 'Ya salió',
  ABSENT: 'Ausente',
  WITHOUT_SHIFT: 'Trabajó sin turno',
};

export const lineSources: Readonly<Record<LineSource, string>> = {
  PUNCHES: 'De las marcas',
  SHIFT: 'Del horario',
  ENTERED: 'Registrada a mano',
};

export const billingStatuses: Readonly<Record<BillingStatus, string>> = {
  OPEN: 'Sin facturar',
  INVOICED: 'Facturada',
};

export const payrollStatuses: Readonly<Record<PayrollStatus, string>> = {
  OPEN: 'Fuera de la nómina',
  PAYROLLED: 'En nómina',
};

export const expenseKinds: Readonly<Record<ExpenseKind, string>> = {
  TRAVEL: 'Viaje',
  MILEAGE: 'Kilometraje',
  LODGING: 'Alojamiento',
  MEALS: 'Comidas',
  SUPPLIES: 'Materiales',
  OTHER: 'Otro',
};

export const decidedVias: Readonly<Record<DecidedVia, string>> = {
  CONTACT: 'Por el contacto de la asignación',
  ALTERNATE: 'Por quien lo sustituye',
  AGENCY: 'Por la agencia',
  AUTOMATIC: 'Automáticamente',
};

export const timesheetFlags: Readonly<Record<TimesheetFlag, string>> = {
  SKEW_UNEXPLAINED: 'El reloj de un dispositivo estaba desviado',
  PUNCH_MISSING: 'Falta una marca',
  OUTSIDE_GEOFENCE: 'Marca fuera de la ubicación',
};

/** For whom somebody acts on a claim. */
export const claimParties: Readonly<Record<ClaimParty, string>> = {
  EMPLOYEE: 'Empleado',
  CLIENT: 'Cliente',
  AGENCY: 'Agencia',
};

/** At what a disclaimer was accepted. */
export const statementKinds: Readonly<Record<StatementKind, string>> = {
  SUBMISSION: 'Al enviar',
  APPROVAL: 'Al aprobar',
};
