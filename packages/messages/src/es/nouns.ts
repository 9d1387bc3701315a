/** A noun with its article's gender. */
export interface Noun {
  one: string;
  many: string;
  feminine?: true;
}

/** Kinds of records, by what the domain and the tables call them. */
export const nouns: Readonly<Record<string, Noun>> = {
  account: { one: 'cuenta', many: 'cuentas', feminine: true },
  activity: { one: 'actividad', many: 'actividades', feminine: true },
  agency: { one: 'agencia', many: 'agencias', feminine: true },
  assignment: { one: 'asignación', many: 'asignaciones', feminine: true },
  'background job': { one: 'trabajo en segundo plano', many: 'trabajos en segundo plano' },
  candidate: { one: 'candidato', many: 'candidatos' },
  change: { one: 'cambio', many: 'cambios' },
  'change request': { one: 'solicitud de cambio', many: 'solicitudes de cambio', feminine: true },
  'change set': { one: 'cambio', many: 'cambios' },
  'checklist item': { one: 'requisito', many: 'requisitos' },
  client: { one: 'cliente', many: 'clientes' },
  configuration: { one: 'configuración', many: 'configuraciones', feminine: true },
  contact: { one: 'contacto', many: 'contactos' },
  document: { one: 'documento', many: 'documentos' },
  employee: { one: 'empleado', many: 'empleados' },
  'expense report': { one: 'informe de gastos', many: 'informes de gastos' },
  'hiring checklist item': { one: 'requisito de contratación', many: 'requisitos de contratación' },
  'hiring checklist entry': { one: 'requisito cumplido', many: 'requisitos cumplidos' },
  'import file': { one: 'archivo de importación', many: 'archivos de importación' },
  'import run': { one: 'importación', many: 'importaciones', feminine: true },
  invoice: { one: 'factura', many: 'facturas', feminine: true },
  'job order': { one: 'orden de trabajo', many: 'órdenes de trabajo', feminine: true },
  location: { one: 'ubicación', many: 'ubicaciones', feminine: true },
  offer: { one: 'oferta', many: 'ofertas', feminine: true },
  'partner token': { one: 'token de socio', many: 'tokens de socios' },
  'payroll batch': { one: 'lote de nómina', many: 'lotes de nómina' },
  placement: { one: 'colocación', many: 'colocaciones', feminine: true },
  'placement fee': { one: 'honorario de colocación', many: 'honorarios de colocación' },
  'placement owner': { one: 'responsable de colocación', many: 'responsables de colocación' },
  'saved view': { one: 'vista guardada', many: 'vistas guardadas', feminine: true },
  session: { one: 'sesión', many: 'sesiones', feminine: true },
  punch: { one: 'marca', many: 'marcas', feminine: true },
  shift: { one: 'turno', many: 'turnos' },
  'shift offer': { one: 'oferta de turno', many: 'ofertas de turnos', feminine: true },
  submission: { one: 'presentación', many: 'presentaciones', feminine: true },
  mail: { one: 'correo', many: 'correos' },
  task: { one: 'tarea', many: 'tareas', feminine: true },
  timesheet: { one: 'hoja de horas', many: 'hojas de horas', feminine: true },
};

/** What amounts of an assignment's terms are called. */
export const amounts: Readonly<Record<string, Noun>> = {
  payRate: { one: 'tarifa de pago', many: 'tarifas de pago', feminine: true },
  billRate: { one: 'tarifa de facturación', many: 'tarifas de facturación', feminine: true },
  salary: { one: 'salario', many: 'salarios' },
  fee: { one: 'honorario', many: 'honorarios' },
};
