import type { TimesheetComparisonTexts } from '../screen/timesheet-comparison.ts';
import { lineSources } from './time.ts';

export const timesheetComparison: TimesheetComparisonTexts = {
  caption: 'Tiempo programado, marcado y declarado',
  day: 'Día',
  scheduled: 'Programado',
  punched: 'Marcado',
  claimed: 'Declarado',
  total: 'Total',
  differs: {
    punched: (length, isMore) => `${length} ${isMore ? 'más' : 'menos'} que lo marcado`,
    scheduled: (length, isMore) => `${length} ${isMore ? 'más' : 'menos'} que lo programado`,
  },
  differing: (days) =>
    days === 0
      ? 'No hay diferencias.'
      : days === 1
        ? 'Un día tiene diferencias.'
        : `${days} días tienen diferencias.`,
  claimedTimes: (span) => `Declarado ${span}`,
  punchedTimes: (span) => `Marcado ${span}`,
  roundedTo: (span) => `redondeado a ${span}`,
  roundingGave: (length) => `El redondeo añadió ${length}.`,
  roundingTook: (length) => `El redondeo quitó ${length}.`,
  roundingGaveInAll: (length) => `El redondeo añadió ${length} en total.`,
  roundingTookInAll: (length) => `El redondeo quitó ${length} en total.`,
  unpaidBreak: (length) => `descanso no pagado de ${length}`,
  paidBreak: (length) => `descanso pagado de ${length}`,
  nextDay: 'día siguiente',
  sources: lineSources,
  reason: (text) => `Motivo: ${text}`,
  toLookAt: 'Revise esto primero',
  flags: {
    SKEW_UNEXPLAINED:
      'El reloj de un teléfono o de una terminal estaba mal. Sus horas también pueden estar mal.',
    PUNCH_MISSING: 'Alguien olvidó marcar, por ejemplo la salida. No se añadió tiempo en su lugar.',
    OUTSIDE_GEOFENCE: 'Alguien marcó fuera del lugar de trabajo.',
    LATER_PUNCHES:
      'Después del envío llegaron marcas atrasadas o se corrigieron marcas. La hoja no cambió.',
  },
};
