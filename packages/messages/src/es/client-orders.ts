import type { ClientOrderTexts } from '../screen/client-orders.ts';
import { jobTypes } from './job-types.ts';
import { periodWords } from './period-words.ts';
import { assignmentStates, jobOrderStates } from './states.ts';
import { weekFieldWords } from './week-field-words.ts';
import { weekWords } from './week-words.ts';

export const clientOrders: ClientOrderTexts = {
  title: 'Órdenes',
  order: 'Orden',
  one: (number) => `Orden ${number}`,
  search: 'Buscar órdenes',
  none: 'Ninguna orden',
  noneWhy:
    'Aquí aparecen las órdenes que coinciden. Cambie la búsqueda o el estado para ver otras.',
  fields: {
    title: 'Puesto',
    status: 'Estado',
    location: 'Ubicación',
    start: 'Inicio',
    startDate: 'Fecha de inicio',
    endDate: 'Fecha de fin',
    positions: 'Plazas',
    people: 'Número de personas',
    filled: 'Cubiertas',
    open: 'Libres',
    contact: 'Contacto',
    reportsTo: 'Reporta a',
    jobType: 'Tipo de trabajo',
    dates: 'Fechas',
    schedule: 'Horario',
    created: 'Creada',
    description: 'Descripción',
    worker: 'Nombre',
  },
  statuses: jobOrderStates,
  workStatuses: assignmentStates,
  jobTypes,
  period: periodWords,
  week: weekWords,
  weekFields: weekFieldWords,
  details: 'Detalles',
  scheduled: 'Personas planificadas',
  filledOf: (filled, positions, open) =>
    `${filled} de ${positions} ${positions === 1 ? 'plaza cubierta' : 'plazas cubiertas'}, ${open} ${open === 1 ? 'libre' : 'libres'}`,
  inReview: 'En revisión',
  inReviewWhy: 'La agencia está revisando esta orden. Su respuesta aparecerá aquí.',
  declined: 'La agencia rechazó esta orden',
  noReason: 'No dio ningún motivo.',
  whyDeclined: 'Por qué la rechazó la agencia',
  submitTitle: 'Enviar una orden',
  submitLead: 'La agencia la revisa y responde en la página de la orden.',
  submit: 'Enviar la orden',
  again: 'Enviar de nuevo',
  titleMissing: 'Escriba el puesto.',
  peopleMissing: 'Escriba cuántas personas necesita.',
  submitted: 'Su orden se ha enviado',
};
