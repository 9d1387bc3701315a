import { expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';

const START = Buffer.from([0xff, 0xd8]);
/** Height 3,000 and width 4,000. */
const FRAME = Buffer.from([
  0xff, 0xc0, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
]);
const segment = (length: number) =>
  Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 255]), Buffer.alloc(length - 2)]);

it('is read behind what cameras write before it', () => {
  const before = [segment(65_000), segment(65_000), segment(30_000)];
  const bytes = Buffer.concat([START, ...before, FRAME, Buffer.alloc(100)]);
  expect(pictureSize(bytes)).toMatchObject({ width: 4_000, height: 3_000 });
});

it('is not looked for in all of a file that has it nowhere near its beginning', () => {
  const bytes = Buffer.concat([START, ...Array<Buffer>(200).fill(segment(60_000)), FRAME]);
  expect(pictureSize(bytes)).toBeNull();
});
