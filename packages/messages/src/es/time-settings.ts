import type { RuleMode } from '@stint/domain/agency/agency-settings.ts';
import type { RoundingMode } from '@stint/domain/punch/rounding.ts';
import type { NightShiftDay } from '@stint/domain/punch/work-day.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import type { ApprovalMode } from '@stint/domain/timesheet/approval-mode.ts';
import type { LineEditRule } from '@stint/domain/timesheet/line-editing.ts';
import type { PeriodKind } from '@stint/domain/timesheet/period.ts';
import type { Prefill } from '@stint/domain/timesheet/prefilled-lines.ts';

export const approvalModes: Readonly<Record<ApprovalMode, string>> = {
  CLIENT: 'Por el cliente',
  AGENCY: 'Por la agencia',
  AUTOMATIC: 'Automática, si nada llama la atención',
};

export const roundingModes: Readonly<Record<RoundingMode, string>> = {
  NONE: 'Sin redondeo',
  NEAREST: 'Al intervalo más cercano',
  WORKER_FAVOR: 'A favor del trabajador',
};

/** To which day the time after midnight belongs. */
export const nightShiftDays: Readonly<Record<NightShiftDay, string>> = {
  BEGAN_ON: 'Al día en que empezó',
  SPLIT_AT_MIDNIGHT: 'A cada día su parte, desde la medianoche',
};

export const prefills: Readonly<Record<Prefill, string>> = {
  PUNCHES: 'Con las marcas',
  SHIFTS: 'Con las marcas y, en los días sin ninguna, con el horario',
  NOTHING: 'Vacía',
};

export const lineEditRules: Readonly<Record<LineEditRule, string>> = {
  FREE: 'Los empleados cambian las líneas libremente',
  WITH_REASON: 'Los empleados cambian las líneas con un motivo',
  LOCKED: 'Solo la agencia cambia las líneas',
};

export const timesheetPeriods: Readonly<Record<PeriodKind, string>> = {
  WEEK: 'Una hoja de horas por semana',
  DAY: 'Una hoja de horas por día',
};

export const timeSettings: Readonly<Record<keyof TimeSettings, string>> = {
  period: 'Período de las hojas de horas',
  weekStartsOn: 'Primer día de la semana',
  nightShiftDay: 'Día laboral del tiempo después de medianoche',
  planningDays: 'Días de planificación anticipada de turnos',
  roundingMode: 'Redondeo de las marcas',
  roundingStepMinutes: 'Minutos de un intervalo de redondeo',
  roundingBreakPointMinutes: 'Minutos del intervalo desde los que cuenta el siguiente',
  paidBreakMinutes: 'Descanso pagado más largo, en minutos',
  longestStretchHours: 'Tiempo máximo entre entrada y salida, en horas',
  repeatedInHours: 'Horas en las que otra entrada no tiene efecto',
  skewToleranceSeconds: 'Segundos que puede desviarse el reloj de un dispositivo',
  geofenceRadiusMeters: 'Radio alrededor de una ubicación, en metros',
  lateAfterMinutes: 'Retraso a partir de, en minutos',
  absentAfterMinutes: 'Ausencia a partir de, en minutos',
  prefill: 'Con qué empiezan las hojas de horas',
  lineEditRule: 'Cambios de los empleados',
  approvalMode: 'Aprobación',
  earlySubmission: 'Las hojas de horas se pueden enviar antes de que termine su período',
  cutOffDays: 'Días para enviar después del período',
  remindAfterDays: 'Días hasta un recordatorio',
  escalateAfterDays: 'Días hasta que se pide la aprobación a otras personas',
  mostWeeklyHours: 'Máximo de horas por semana',
  dayTooLongMode: 'Más tiempo del que tiene el día',
  linesOverlapMode: 'Líneas que se superponen',
  weekTooLongMode: 'Más horas por semana de las permitidas',
  punchMissingMode: 'Falta una marca',
  skewUnexplainedMode: 'El reloj de un dispositivo estaba desviado',
  rateMissingMode: 'Falta la tarifa de pago o de facturación',
  receiptMode: 'Falta un recibo',
  receiptFrom: 'Recibos desde este importe',
  submissionDisclaimer: 'Declaración al enviar',
  approvalDisclaimer: 'Declaración al aprobar',
};

/** What happens when a rule is broken. */
export const ruleModes: Readonly<Record<RuleMode, string>> = {
  WARN: 'Advertir',
  STOP: 'Impedir',
  OFF: 'Desactivado',
};
