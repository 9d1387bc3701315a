import { documentTypeLabels } from '@stint/domain/document/document.ts';
import type { DocumentTexts } from '../screen/own-documents.ts';

export const documents: DocumentTexts = {
  title: 'Documents',
  none: 'No documents yet',
  noneWhy: 'Documents that your agency keeps for you appear here.',
  download: 'Download',
  downloadOf: (title) => `Download ${title}`,
  validUntil: (date) => `Valid until ${date}`,
  expired: (date) => `Expired ${date}`,
  expiresSoon: (date) => `Expires soon: ${date}`,
  more: 'Show more',
  toRenew: 'Documents to renew',
  all: 'All documents',
  types: documentTypeLabels,
};
