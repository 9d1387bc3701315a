import type { DocumentType } from '@stint/domain/document/document.ts';

/** What a document is. */
export const documentTypes: Readonly<Record<DocumentType, string>> = {
  I_9: 'I-9',
  W_4: 'W-4',
  LICENSE: 'Licencia',
  CERTIFICATE: 'Certificado',
  CONTRACT: 'Contrato',
  OTHER: 'Otro',
};
