import { LARGEST_DOCUMENT } from '@stint/domain/document/document.ts';
import { pictureProblem } from '@stint/domain/document/picture.ts';
import type { Message } from '@stint/domain/messages/message.ts';
import { pictureSize } from '../../file-store/picture-size.ts';
import { sniffedType } from '../../file-store/sniffed-type.ts';
import { invalid, type InvalidInput } from '../results.ts';

/**
 * What an uploaded file is by its content, such as `image/jpeg`. Refused with the field `file`: what is too large or
 * none of the types that are taken, and pictures with too many pixels or a broken header.
 *
 * @param taken the types by their name
 * @param notTaken says which files are taken
 */
export async function typeOfUpload(
  bytes: Uint8Array,
  taken: Readonly<Record<string, unknown>>,
  notTaken: Message,
): Promise<string | InvalidInput> {
  const type = bytes.length > LARGEST_DOCUMENT ? null : await sniffedType(bytes, taken);
  if (type === null) return invalid([{ path: 'file', message: notTaken }]);
  const problem = type.startsWith('image/') && pictureProblem(pictureSize(bytes));
  return problem ? invalid([{ path: 'file', message: problem }]) : type;
}
