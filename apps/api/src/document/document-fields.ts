import { documentTypeLabels, type DocumentType } from '@stint/domain/document/document.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { z } from 'zod';
import { businessDate } from '../graphql/parse-input.ts';
import { requiredLine } from '../graphql/text-input.ts';

/** What is said about a document, as it is entered. */
export const documentFields = {
  type: z.enum(valuesOf<DocumentType>(documentTypeLabels)),
  title: requiredLine(200, 'EMPTY.title'),
  /** The last day on which it is valid; nothing entered is `null`. */
  expiresOn: z.preprocess((given) => (given === '' ? null : given), businessDate.nullish()),
};
