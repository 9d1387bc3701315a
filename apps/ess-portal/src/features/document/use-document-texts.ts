import { documents } from '@stint/messages/en/own-documents.ts';
import type { DocumentTexts } from '@stint/messages/screen/own-documents.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screen of own documents says, in the language that is shown. */
export function useDocumentTexts(): DocumentTexts {
  return useTexts().documents ?? documents;
}
