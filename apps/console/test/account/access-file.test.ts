import { expect, test } from 'vitest';
import { accessFile } from '../../src/features/account/access/access-file.ts';
import type { IssuedAccess } from '../../src/features/account/access/issued-access.ts';

const one = (over: Partial<IssuedAccess>): IssuedAccess => ({
  id: 'acc_1',
  name: 'Ann Ash',
  kind: 'EMPLOYEE',
  userName: 'ann.ash',
  password: 'k7wm-p3xr-9hqd-t2vn',
  invitedAddress: null,
  refusals: [],
  ...over,
});

test('the file says where each person signs in and how, and leaves out who got nothing', async () => {
  const file = accessFile(
    [
      one({}),
      one({
        kind: 'CLIENT_CONTACT',
        password: null,
        invitedAddress: 'bo@mail.example',
        name: 'Bo',
      }),
      one({ name: 'Cy', refusals: ['Cy has an account already.'] }),
    ],
    'harbor',
  );
  const [, ann, bo, ...rest] = (await file.text()).split('\r\n');
  const { origin } = window.location;
  expect(ann).toBe(`"Ann Ash","${origin}/ess","harbor","ann.ash","k7wm-p3xr-9hqd-t2vn",""`);
  expect(bo).toBe(`"Bo","${origin}/portal","harbor","ann.ash","","bo@mail.example"`);
  expect(rest).toEqual(['']);
});

test('a name is never a formula, and quotes stay within their cell (X-5)', async () => {
  const file = accessFile([one({ name: '=HYPERLINK("http://evil.example")' })], 'harbor');
  const [, line] = (await file.text()).split('\r\n');
  expect(line).toMatch(/^"'=HYPERLINK\(""http:\/\/evil\.example""\)",/);
});
