import type { PictureSize } from '@stint/domain/document/picture.ts';
import { imageDimensionsFromData } from 'image-dimensions';

/** How many pixels a picture (JPEG, PNG, HEIC) has by its header; `null` if that cannot be read. Nothing is decoded. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  try {
    return imageDimensionsFromData(bytes) ?? null;
  } catch {
    return null;
  }
}
