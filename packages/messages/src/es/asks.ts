import type { ReactivationMode } from '@stint/domain/assignment/status-update-input.ts';
import type { AskWord, ChoiceSet } from '@stint/domain/messages/ask-words.ts';
import { performanceGrades } from './answers.ts';
import { endReasons } from './end-reasons.ts';

/** What the fields of actions are called and what stands in them, by the English. */
export const asks: Readonly<Record<AskWord, string>> = {
  'Close date of the other assignments': 'Fecha de cierre de las otras asignaciones',
  "Close the employee's other assignments": 'Cerrar las otras asignaciones del empleado',
  'End date': 'Fecha de fin',
  'End date for assignments without one': 'Fecha de fin para las asignaciones que no la tienen',
  'End reason': 'Motivo de término',
  'Hire date': 'Fecha de contratación',
  'Not graded': 'Sin calificar',
  'Not said': 'Sin indicar',
  Note: 'Nota',
  Outcome: 'Resultado',
  'Override existing end dates': 'Reemplazar las fechas de fin existentes',
  Performance: 'Desempeño',
  Reactivate: 'Reactivar',
  'Reactivate the employee record': 'Reactivar el registro del empleado',
  Reason: 'Motivo',
  'Remarks for the client': 'Observaciones para el cliente',
  'Return the opening to the job order': 'Devolver la vacante a la orden de trabajo',
  'Same as its start date': 'Igual que su fecha de inicio',
  'Start date for assignments without one':
    'Fecha de inicio para las asignaciones que no la tienen',
  'Stays as it is': 'No cambia',
  'Termination date': 'Fecha de terminación',
  Today: 'Hoy',
  'Where the work has not begun, and for a no-show':
    'Si el trabajo no ha comenzado, o si la persona no se presentó',
  'Would rehire': 'Se recontrataría',
};

const reactivationModes: Readonly<Record<ReactivationMode, string>> = {
  REOPEN: 'Reabrir la asignación',
  CHANGE_END_DATE: 'Cambiar solo la fecha de fin',
};

/** The values of choices, by set and code. */
export const choices: Readonly<Record<ChoiceSet, Readonly<Record<string, string>>>> = {
  'end reason': endReasons,
  'graded performance': Object.fromEntries(
    Object.entries(performanceGrades).map(([grade, label]) => [grade, `${grade} · ${label}`]),
  ),
  'reactivation mode': reactivationModes,
};
