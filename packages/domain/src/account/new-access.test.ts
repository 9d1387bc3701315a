import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedPassword } from './generated-password.ts';
import { guessablePassword } from './guessable-password.ts';
import { normalizedPassword, passwordProblem, personalWords } from './password-rule.ts';
import { freeUserName, isUserName, stemOf } from './user-name.ts';

const owner = {
  userName: 'ana.nunez',
  displayName: 'Ana Núñez',
  companyId: 'harborlight',
  agencyName: 'Harborlight Staffing',
};

const anyBelow = (limit: number) => Math.floor(Math.random() * limit);

describe('a generated password', () => {
  it('is one that the rules accept, and is typed as it is read', () => {
    for (let count = 0; count < 100; count += 1) {
      const password = generatedPassword(anyBelow);
      expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
      expect(password).not.toMatch(/[ilo01]/);
      expect(normalizedPassword(password)).toBe(password);
      expect(passwordProblem(password, owner)).toBeUndefined();
      expect(guessablePassword(password, personalWords(owner))).toBeNull();
    }
  });

  it('takes each character by itself from the source', () => {
    const limits: number[] = [];
    const password = generatedPassword((limit) => {
      limits.push(limit);
      return limits.length % limit;
    });
    expect(limits).toEqual(Array(16).fill(31));
    expect(password).toBe('bcde-fghj-kmnp-qrst');
  });
});

describe('a generated user name', () => {
  it.each([
    ['Ana', 'Núñez', 'ana.nunez'],
    ["Mary-Ann O'Neil", 'van der Zee', 'maryannoneil.vanderzee'],
    ['Łukasz', 'Groß', 'lukasz.gross'],
    ['静', '河', 'user'],
    ['', 'Q', 'user'],
    ['X'.repeat(100), 'Y', 'x'.repeat(40)],
  ])('of %s %s is %s', (firstName, lastName, userName) => {
    expect(stemOf({ firstName, lastName })).toBe(userName);
  });

  it('is free, and one that can be typed, whatever the name and whatever is taken', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 60 });
    const taken = fc.nat(30);
    fc.assert(
      fc.property(name, name, taken, (firstName, lastName, count) => {
        const person = { firstName, lastName };
        const used = new Set<string>();
        for (let given = 0; given <= count; given += 1) {
          const userName = freeUserName(person, (each) => used.has(each));
          expect(used).not.toContain(userName);
          expect(isUserName(userName)).toBe(true);
          used.add(userName);
        }
      }),
    );
  });
});

it.each(['a', 'Ana', 'ana núñez', '.ana', '-ana', 'x'.repeat(61), 'ana\u0000', ''])(
  '%j is no user name',
  (text) => {
    expect(isUserName(text)).toBe(false);
  },
);
