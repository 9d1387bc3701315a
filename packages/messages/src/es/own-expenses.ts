import type { ExpenseTexts } from '../screen/own-expenses.ts';
import { expenseKinds } from './time.ts';

export const expenses: ExpenseTexts = {
  title: 'Gastos',
  none: 'Aún no hay gastos',
  noneWhy: 'Empiece arriba un informe de lo que pagó por su trabajo.',
  begin: 'Informar gastos',
  beginReport: 'Nuevo informe de gastos',
  report: (number) => `Informe de gastos n.º ${number}`,
  kinds: expenseKinds,
  noLines: 'Aún no hay nada registrado',
  noLinesWhy: 'Añada lo que pagó, con una foto del recibo.',
  add: 'Añadir gasto',
  expense: (place) => `Gasto ${place}`,
  remove: 'Quitar',
  removeExpense: (place) => `Quitar gasto ${place}`,
  spentOn: 'Pagado el',
  kind: 'Qué fue',
  amount: 'Importe',
  purpose: 'Para qué fue',
  receipts: 'Recibos',
  receiptHint: 'Una foto o un PDF de 10 MB como máximo',
  takePhoto: 'Tomar una foto',
  chooseFile: 'Elegir un archivo',
  waiting: 'Se envía al guardar',
  download: (name) => `Descargar ${name}`,
  removeReceipt: (name) => `Quitar ${name}`,
};
