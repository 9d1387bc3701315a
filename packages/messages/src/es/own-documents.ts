import { documentTypes } from './document-types.ts';
import type { DocumentTexts } from '../screen/own-documents.ts';

export const documents: DocumentTexts = {
  title: 'Documentos',
  none: 'Aún no hay documentos',
  noneWhy: 'Aquí aparecen los documentos que su agencia guarda para usted.',
  download: 'Descargar',
  downloadOf: (title) => `Descargar ${title}`,
  validUntil: (date) => `Válido hasta el ${date}`,
  expired: (date) => `Venció el ${date}`,
  expiresSoon: (date) => `Vence pronto: ${date}`,
  more: 'Mostrar más',
  toRenew: 'Documentos por renovar',
  all: 'Todos los documentos',
  types: documentTypes,
};
