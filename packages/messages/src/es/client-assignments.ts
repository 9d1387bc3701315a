import type { ClientAssignmentTexts } from '../screen/client-assignments.ts';

export const clientAssignments: ClientAssignmentTexts = {
  title: 'Asignaciones',
  search: 'Buscar por nombre o puesto',
  status: 'Estado',
  working: 'Trabajan ahora',
  ended: 'Terminadas',
  none: 'Ninguna asignación',
  noneWhy: 'Aquí aparecen las asignaciones que coinciden. Cambie la búsqueda para ver otras.',
  columns: {
    worker: 'Nombre',
    jobTitle: 'Puesto',
    location: 'Ubicación',
    start: 'Inicio',
    end: 'Fin',
    contact: 'Contacto',
    reportsTo: 'Reporta a',
  },
  openEnd: 'Sin fecha de fin',
  report: {
    title: 'Informe de asignaciones',
    csv: 'CSV',
    excel: 'Excel',
    print: 'Imprimir',
    from: 'Vigentes desde',
    until: 'Vigentes hasta',
    running: (from, until) =>
      ['Vigentes', from && `desde el ${from}`, until && `hasta el ${until}`]
        .filter(Boolean)
        .join(' '),
    noLocation: 'Sin ubicación',
    noneWhy: 'Ninguna de las asignaciones que usted ve está vigente en este período.',
    tooMany: (count) =>
      `Son más de ${count} asignaciones. Elija menos días o guárdelas como archivo.`,
  },
};
