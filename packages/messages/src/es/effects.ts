import type { EffectKey } from '@stint/domain/messages/effect-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const effects: Sentences<EffectKey> = {
  ASSIGNMENT_STATUS: 'Estado: {from} → {to}',
  'ASSIGNMENT_STATUS.new': 'Estado: {to}',
  'ASSIGNMENT_STATUS.placement': 'Asignación: {from} → {to}',
  'ASSIGNMENT_STATUS.placementNew': 'Asignación: {to}',
  ATTEMPTS_FORGOTTEN: 'Nadie tiene que esperar antes del siguiente intento de acceso',
  'CANDIDATE_STATUS.own': '{from} → {to}',
  CANDIDATE_STATUS: '{candidate}: {from} → {to}',
  EMPLOYEE_HIRED: 'Contratación de {candidate} el {hiredOn}',
  EMPLOYEE_REACTIVATED: 'Se reactiva el empleo de {employee}',
  EMPLOYEE_REHIRED: '{employee} vuelve a trabajar desde el {date}',
  EMPLOYEE_STAYS_TERMINATED:
    'El empleo de {employee} sigue terminado desde el {date}. Reactive también el registro del empleado si vuelve a trabajar',
  EMPLOYEE_TERMINATED: 'El empleo de {employee} termina el {date}',
  ENDS_AFTER_TERMINATION:
    'La asignación {assignment} termina el {endDate}, después del fin del empleo',
  'ENDS_AFTER_TERMINATION.undated':
    'La asignación {assignment} no tiene fecha de fin y sigue después del fin del empleo',
  END_DATE_CHANGED: 'La fecha de fin cambia del {from} al {to}',
  END_DATE_FILLED: 'Fecha de fin: {date}',
  END_RECORDED: 'Motivo de término: {reason}',
  JOB_ORDER_STATUS: 'Orden de trabajo {order}: {from} → {to}',
  LINES_DISPUTED: '{lines, plural, one {# línea está} other {# líneas están}} en disputa: {reason}',
  LINES_RETURNED: 'Las líneas en disputa vuelven de {claim}',
  OPENING_GIVEN_BACK:
    'Se libera una vacante de {order}; {left, plural, one {queda #} other {quedan #}}',
  OPENING_TAKEN: 'Se ocupa una vacante de {order}; {left, plural, one {queda #} other {quedan #}}',
  OTHER_ASSIGNMENT_CLOSED: 'La asignación {assignment} se cierra con fecha de fin {endDate}',
  PLACEMENT_FEE_BILLABLE: 'El honorario de colocación de {fee} pasa a ser facturable',
  PLACEMENT_FEE_WITHDRAWN: 'El honorario de colocación ya no es facturable',
  PLACEMENT_STATUS: 'Colocación en {order}: {from} → {to}',
  'PLACEMENT_STATUS.new': 'Colocación en {order}: {to}',
  SECOND_FACTOR_REMOVED: 'Ya no se piden códigos de un solo uso',
  SESSIONS_ENDED: 'Todas las sesiones abiertas terminan de inmediato',
  START_DATE_FILLED: 'Fecha de inicio: {date}',
  SUBMITTED: 'Se presenta a {candidate} para {order}.',
  SUBMISSION_STAGE: 'Presentación: {from} → {to}',
};
