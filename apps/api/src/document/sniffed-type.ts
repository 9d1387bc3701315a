import { documentContentTypes } from '@stint/domain/document/document.ts';
import { fileTypeFromBuffer } from 'file-type';

/** What a file is by its content, whatever it is called; `null` for what is no document. */
export async function sniffedType(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found && Object.hasOwn(documentContentTypes, found.mime) ? found.mime : null;
}
