import {
  assignmentStatusLabels,
  type AssignmentStatus,
} from '@stint/domain/assignment/assignment.ts';
import type { WeekWords } from '@stint/spa-kit/record/schedule/week-text.tsx';
import type { Messages } from '@stint/spa-kit/messages/messages.ts';

/** The texts of the employee portal, in each language of `Messages`. */
export type EssMessages = {
  portal: string;
  nothingOpen: string;
  nothingOpenWhy: string;
  greeting: (name: string) => string;
  languages: string;
  sections: {
    home: string;
    assignments: string;
    myData: string;
    documents: string;
    account: string;
  };
  current: string;
  all: string;
  noAssignments: string;
  noAssignmentsWhy: string;
  dates: string;
  schedule: string;
  pay: string;
  place: string;
  map: string;
  reportTo: string;
  call: (name: string) => string;
  perHour: string;
  perYear: string;
  status: string;
  noStart: string;
  openEnd: string;
  week: WeekWords;
  states: Record<AssignmentStatus, string>;
};

export const essMessages: Record<Messages['language'], EssMessages> = {
  en: {
    portal: 'Employee portal',
    nothingOpen: 'Your agency hasn’t shared anything here yet',
    nothingOpenWhy:
      'When it does, your assignments, hours, and documents will appear here. You don’t have to do anything.',
    greeting: (name) => `Hello, ${name}`,
    languages: 'Language',
    sections: {
      home: 'Home',
      assignments: 'Assignments',
      myData: 'My data',
      documents: 'Documents',
      account: 'Account',
    },
    current: 'Your current assignment',
    all: 'All assignments',
    noAssignments: 'You have no assignments yet',
    noAssignmentsWhy: 'When your agency places you, your assignment appears here.',
    dates: 'Dates',
    schedule: 'Schedule',
    pay: 'Pay',
    place: 'Where',
    map: 'Open in maps',
    reportTo: 'Report to',
    call: (name) => `Call ${name}`,
    perHour: 'hour',
    perYear: 'year',
    status: 'Status',
    noStart: 'No start date yet',
    openEnd: 'open end',
    week: { nextDay: 'next day', minutesOfBreak: (minutes) => `${minutes} min break` },
    states: assignmentStatusLabels,
  },
  es: {
    portal: 'Portal del empleado',
    nothingOpen: 'Su agencia aún no ha compartido nada aquí',
    nothingOpenWhy:
      'Cuando lo haga, aquí verá sus asignaciones, horas y documentos. No tiene que hacer nada.',
    greeting: (name) => `Hola, ${name}`,
    languages: 'Idioma',
    sections: {
      home: 'Inicio',
      assignments: 'Asignaciones',
      myData: 'Mis datos',
      documents: 'Documentos',
      account: 'Cuenta',
    },
    current: 'Su asignación actual',
    all: 'Todas las asignaciones',
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
    noStart: 'Aún sin fecha de inicio',
    openEnd: 'sin fecha de fin',
    week: { nextDay: 'día siguiente', minutesOfBreak: (minutes) => `${minutes} min de descanso` },
    states: {
      PENDING: 'Pendiente',
      NEEDS_APPROVAL: 'Por aprobar',
      ACTIVE: 'Activa',
      CLOSED: 'Cerrada',
      CANCELLED: 'Cancelada',
    },
  },
};
