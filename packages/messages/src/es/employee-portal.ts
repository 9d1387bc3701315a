import { clock } from './own-clock.ts';
import { documents } from './own-documents.ts';
import { claims } from './own-claims.ts';
import { expenses } from './own-expenses.ts';
import { timesheets } from './own-timesheets.ts';
import { myData } from './my-data.ts';
import { ownSchedule } from './own-schedule.ts';
import { assignmentStates } from './states.ts';
import type { EmployeePortalTexts } from '../screen/employee-portal.ts';
import { periodWords } from './period-words.ts';
import { weekWords } from './week-words.ts';
import { workAhead } from './work-ahead.ts';

export const employeePortal: EmployeePortalTexts = {
  portal: 'Portal del empleado',
  offline:
    'Sin conexión. Lo que marca en el reloj se guarda en este dispositivo; otros cambios no se pueden guardar.',
  nothingOpen: 'Su agencia aún no ha compartido nada aquí',
  nothingOpenWhy:
    'Cuando lo haga, aquí verá sus asignaciones, horas y documentos. No tiene que hacer nada.',
  greeting: (name) => `Hola, ${name}`,
  sections: {
    home: 'Inicio',
    clock: 'Reloj',
    assignments: 'Asignaciones',
    timesheets: 'Horas',
    expenses: 'Gastos',
    schedule: 'Turnos',
    myData: 'Mis datos',
    documents: 'Documentos',
    account: 'Cuenta',
  },
  current: 'Su asignación actual',
  all: 'Todas las asignaciones',
  noneNow: 'Ahora no tiene ninguna asignación',
  waitingRequests: 'Solicitudes en espera de su agencia',
  noAssignments: 'Aún no tiene asignaciones',
  noAssignmentsWhy: 'Cuando su agencia le coloque, su asignación aparecerá aquí.',
  dates: 'Fechas',
  schedule: 'Horario',
  pay: 'Pago',
  place: 'Dónde',
  map: 'Abrir en el mapa',
  reportTo: 'Preséntese a',
  call: (name) => `Llamar a ${name}`,
  perHour: 'hora',
  perYear: 'año',
  status: 'Estado',
  period: periodWords,
  week: weekWords,
  states: assignmentStates,
  documents,
  myData,
  clock,
  workAhead,
  claims,
  timesheets,
  expenses,
  ownSchedule,
};
