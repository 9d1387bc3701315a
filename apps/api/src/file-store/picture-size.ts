import type { PictureSize } from '@stint/domain/document/picture.ts';
import { imageDimensionsFromData } from 'image-dimensions';

/** Cameras and scanners write the size within this many bytes; looking farther takes a file made for it a second. */
const LONGEST_HEADER = 512 * 1024;

/** How many pixels a picture (JPEG, PNG, HEIC) has by its header; `null` if that cannot be read. Nothing is decoded. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  try {
    return imageDimensionsFromData(bytes.subarray(0, LONGEST_HEADER)) ?? null;
  } catch {
    return null;
  }
}
