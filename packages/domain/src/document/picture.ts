import { type Message, message } from '../messages/message.ts';

/** Pixels on either side of a picture at most. */
export const LONGEST_SIDE = 20_000;

/** Pixels of a picture at most. */
export const MOST_MEGAPIXELS = 100;

export interface PictureSize {
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * Why a picture is not taken: a small file may hold more pixels than whoever opens it has memory for (S-18, S-23).
 *
 * @param size as its header says; `null` if that cannot be read
 */
export function pictureProblem(size: PictureSize | null): Message | undefined {
  if (size === null || size.width < 1 || size.height < 1) return message('PICTURE_UNREADABLE', {});
  const { width, height } = size;
  const fits =
    Math.max(width, height) <= LONGEST_SIDE && width * height <= MOST_MEGAPIXELS * 1_000_000;
  if (fits) return undefined;
  const limits = { longest: LONGEST_SIDE, megapixels: MOST_MEGAPIXELS };
  return message('PICTURE_TOO_LARGE', { width, height, ...limits });
}
