import type { WorkAheadTexts } from '../screen/work-ahead.ts';

export const workAhead: WorkAheadTexts = {
  nextShift: 'Próximo turno',
  thisShift: 'Turno de hoy',
  noShift: 'Ningún turno planificado',
  noShiftWhy: 'Cuando su agencia le planifique un turno, aparecerá aquí.',
  schedule: 'Horario',
  due: 'Pendiente',
  timesheets: 'Hojas de horas por enviar',
  rejected: (count) => `${count} ${count === 1 ? 'rechazada' : 'rechazadas'}, por corregir`,
  offers: 'Turnos que se le ofrecen',
};
