import type { DocumentType } from '@stint/domain/document/document.ts';

/** What the screen of own documents says. */
export type DocumentTexts = {
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
};
