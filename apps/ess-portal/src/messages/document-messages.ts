import { documentTypeLabels, type DocumentType } from '@stint/domain/document/document.ts';
import { documentTypes } from '@stint/messages/es/document-types.ts';
import type { ByLanguage } from './by-language.ts';

/** What the screen of own documents says. */
export const documentMessages: ByLanguage<{
  title: string;
  none: string;
  noneWhy: string;
  download: string;
  downloadOf: (title: string) => string;
  validUntil: (date: string) => string;
  expired: (date: string) => string;
  expiresSoon: (date: string) => string;
  more: string;
  toRenew: string;
  all: string;
  types: Record<DocumentType, string>;
}> = {
  en: {
    title: 'Documents',
    none: 'No documents yet',
    noneWhy: 'Papers that your agency keeps for you appear here.',
    download: 'Download',
    downloadOf: (title) => `Download ${title}`,
    validUntil: (date) => `Valid until ${date}`,
    expired: (date) => `Expired ${date}`,
    expiresSoon: (date) => `Expires soon: ${date}`,
    more: 'Show more',
    toRenew: 'Documents to renew',
    all: 'All documents',
    types: documentTypeLabels,
  },
  es: {
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
  },
};
