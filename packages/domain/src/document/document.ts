import type { Labels } from '../kernel/labels.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

export const documentTypeLabels = {
  I_9: 'I-9',
  W_4: 'W-4',
  LICENSE: 'License',
  CERTIFICATE: 'Certificate',
  CONTRACT: 'Contract',
  OTHER: 'Other',
} as const satisfies Labels<string>;
export type DocumentType = keyof typeof documentTypeLabels;

const MEGABYTE = 1024 * 1024;

/** Bytes of one file at most. */
export const LARGEST_DOCUMENT = 10 * MEGABYTE;

/** Bytes of all documents and receipts of an agency at most. */
export const LARGEST_STOCK = 5 * 1024 * MEGABYTE;

/** What may be uploaded, by its content (not by its name), with the ending of its file. */
export const documentContentTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** What a receipt may be: a photo, or a PDF (S-18). */
export const receiptContentTypes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(documentContentTypes).filter(
    ([type]) => type === 'application/pdf' || type.startsWith('image/'),
  ),
);

/** Whether there is room for one more. Sizes are bytes. */
export function mustHaveRoomForDocument(stored: number, size: number): Refusal | undefined {
  if (stored + size <= LARGEST_STOCK) return undefined;
  return refuse('DOCUMENT_SPACE_USED', {}, { field: 'file' });
}

/**
 * A name under which a document may be saved anywhere: without folders, without characters that are reserved or not
 * seen, and with the ending that its content has.
 *
 * @param given the name that the file had; anything
 */
export function documentFileName(given: string, contentType: string): string {
  const own = given
    .slice(-LONGEST_NAME * 4)
    .split(/[/\\]/)
    .at(-1)!;
  const base = own
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\.[^.]*$/, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, LONGEST_NAME)
    .toWellFormed();
  return `${base || 'document'}.${documentContentTypes[contentType] ?? 'bin'}`;
}

const LONGEST_NAME = 100;
