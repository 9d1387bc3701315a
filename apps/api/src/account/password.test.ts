import { expect, test } from 'vitest';
import { hashPassword } from './password.ts';

test('a password is hashed with the work that OWASP asks for', async () => {
  expect(await hashPassword('correct horse battery')).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
  );
});
