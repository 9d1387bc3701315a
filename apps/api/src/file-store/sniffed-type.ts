import { fileTypeFromBuffer } from 'file-type';

/**
 * What a file is by its content, whatever it is called; `null` for what is none of the types that are taken.
 *
 * @param taken the types by their name, such as `image/jpeg`
 */
export async function sniffedType(
  bytes: Uint8Array,
  taken: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found && Object.hasOwn(taken, found.mime) ? found.mime : null;
}
