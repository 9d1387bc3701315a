import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentFileName, LARGEST_STOCK, mustHaveRoomForDocument } from './document.ts';

test.each([
  ['license.pdf', 'license.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\me\\w4.final.PDF', 'w4.final.pdf'],
  ['bank.html', 'bank.pdf'],
  ['innocent\u202efdp.exe', 'innocentfdp.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
  ['', 'document.pdf'],
  ['...', 'document.pdf'],
  ['Zeugnis Ärztin.pdf', 'Zeugnis Ärztin.pdf'],
])('%j is saved as %j', (given, shown) => {
  expect(documentFileName(given, 'application/pdf')).toBe(shown);
});

test('whatever a file is called, its name holds no folder, no control character and one known ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = documentFileName(given, 'image/png');
      expect(name).toMatch(/^[^/\\\p{Cc}]{1,100}\.png$/u);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});

test('an agency has room for so many bytes', () => {
  expect(mustHaveRoomForDocument(LARGEST_STOCK - 10, 10)).toBeUndefined();
  expect(mustHaveRoomForDocument(LARGEST_STOCK - 10, 11)?.code).toBe('DOCUMENT_SPACE_USED');
});
