import type { EmptyNote, ImportFieldLabel } from '@stint/domain/import/import-fields.ts';
import type { Period } from '@stint/domain/import/notations/money.ts';

/** The fields that columns can feed, by their English name. */
export const importFields: Readonly<Record<ImportFieldLabel, string>> = {
  'Accounting customer': 'Cliente de contabilidad',
  'Added on': 'Agregado el',
  'Assignment ID': 'ID de la asignación',
  'Available from': 'Disponible desde',
  'Bill rate': 'Tarifa de facturación',
  'Billing contact': 'Contacto de facturación',
  'Burden %': 'Carga laboral %',
  Candidate: 'Candidato',
  'Candidate ID': 'ID del candidato',
  City: 'Ciudad',
  Client: 'Cliente',
  'Client ID': 'ID del cliente',
  'Client name': 'Nombre del cliente',
  Contact: 'Contacto',
  'Contact ID': 'ID del contacto',
  Country: 'País',
  'Credit limit': 'Límite de crédito',
  Description: 'Descripción',
  'Desired pay': 'Pago deseado',
  'Double-time bill multiplier': 'Multiplicador de facturación doble',
  'Double-time bill rate': 'Tarifa de facturación doble',
  'Double-time pay multiplier': 'Multiplicador de pago doble',
  'Double-time pay rate': 'Tarifa de pago doble',
  Email: 'Correo electrónico',
  'End date': 'Fecha de fin',
  'End reason': 'Motivo de término',
  'Fee %': 'Honorario %',
  'Fee amount': 'Monto del honorario',
  'First name': 'Nombre',
  'Full name': 'Nombre completo',
  'Guarantee days': 'Días de garantía',
  Industry: 'Industria',
  'Job order': 'Orden de trabajo',
  'Job order ID': 'ID de la orden de trabajo',
  'Job type': 'Tipo de trabajo',
  'Last name': 'Apellido',
  Location: 'Ubicación',
  'Location ID': 'ID de la ubicación',
  'Location name': 'Nombre de la ubicación',
  Notes: 'Notas',
  'On accounting customer': 'Del cliente de contabilidad',
  Openings: 'Vacantes',
  'Overtime bill multiplier': 'Multiplicador de facturación de horas extra',
  'Overtime bill rate': 'Tarifa de facturación de horas extra',
  'Overtime pay multiplier': 'Multiplicador de pago de horas extra',
  'Overtime pay rate': 'Tarifa de pago de horas extra',
  Owner: 'Responsable',
  'Pay rate': 'Tarifa de pago',
  'Payment terms': 'Condiciones de pago',
  Phone: 'Teléfono',
  'PO number': 'Número de orden de compra',
  'Postal code': 'Código postal',
  'Reports to': 'Reporta a',
  Salary: 'Salario',
  Schedule: 'Horario',
  Skills: 'Habilidades',
  Source: 'Fuente',
  'Start date': 'Fecha de inicio',
  State: 'Estado (región)',
  Status: 'Estado',
  Street: 'Calle',
  'Tax rate': 'Tasa de impuesto',
  'Time zone': 'Zona horaria',
  Title: 'Puesto',
  Website: 'Sitio web',
};

/** Why an empty field is remarked upon. */
export const emptyNotes: Readonly<Record<EmptyNote, string>> = {
  'without one the candidate cannot be invited to self-service':
    'sin este dato no se puede invitar al candidato al autoservicio',
  'without one the contact cannot be invited to the client portal or asked for approvals':
    'sin este dato no se puede invitar al contacto al portal de clientes ni pedirle aprobaciones',
};

/** What an amount may be per. */
export const periods: Readonly<Record<Period, string>> = {
  hour: 'hora',
  day: 'día',
  week: 'semana',
  month: 'mes',
  year: 'año',
};

/** What a file may be that cannot be imported; the codes are in the API. */
export const fileKinds = {
  ARCHIVE: 'un archivo comprimido',
  PDF: 'un documento PDF',
  PICTURE: 'una imagen',
  XLS: 'un libro de Excel antiguo (XLS)',
} as const;

/** The columns before the row in the file of bad rows; the codes are in the API. */
export const problemColumns = {
  LINE: 'Línea',
  TAKEN_OVER: 'Importada',
  COLUMN: 'Columna',
  PROBLEM: 'Problema',
} as const;
