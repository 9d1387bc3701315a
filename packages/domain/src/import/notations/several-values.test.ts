import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { message } from '../../messages/message.ts';
import { meansNoEmail, readEmail } from './email.ts';
import { readPhone } from './phone.ts';

it.each([
  'ann@a.example; bo@b.example',
  'ann@a.example, bo@b.example',
  'ann@a.example bo@b.example',
  '<ann@a.example>|<bo@b.example>',
  'mailto:ann@a.example / bo@b.example',
])('the first of the addresses in %s is taken, with a remark', (cell) => {
  expect(readEmail(cell)).toEqual({
    value: 'ann@a.example',
    remark: message('REMARK.severalAddresses', { first: 'ann@a.example' }),
  });
});

it.each([
  'ann@a.example;',
  'ann@a.example , ',
  '; ann@a.example',
  '<ann@a.example>,',
  'ann@a.example /',
])('a separator next to an address is left out: %s', (cell) =>
  expect(readEmail(cell)).toEqual({ value: 'ann@a.example' }),
);

it.each(['Ann <ann@a.example>', '"Okafor, Ann" <ann@a.example>;', 'Ann O. <mailto:ann@a.example>'])(
  'the address is taken out of %s, with a remark',
  (cell) => {
    expect(readEmail(cell)).toEqual({
      value: 'ann@a.example',
      remark: message('REMARK.addressOnly', { address: 'ann@a.example' }),
    });
  },
);

test('one address among other words is not read', () => {
  expect(readEmail('ask ann@a.example')).toHaveProperty('problem');
  expect(readEmail('Ann <ann@a>')).toHaveProperty('problem');
  expect(readEmail('ann@a')).toHaveProperty('problem');
});

it.each(['N/A', 'none', '-', 'no e-mail'])('%s says that there is no address', (cell) => {
  expect(meansNoEmail(cell)).toBe(true);
  expect(meansNoEmail(`${cell}@a.example`)).toBe(false);
});

it.each([
  ['414-555-0101; 414-555-0102', '414-555-0101'],
  ['414-555-0101 / 414-555-0102', '414-555-0101'],
  ['4145550101/4145550102', '4145550101'],
  ['(414) 555-0101 ext. 4, 555-0102', '(414) 555-0101 x4'],
  ['+49 221 1234567 oder 0221/7654321', '+49 221 1234567'],
])('the first number in %s is taken, with a remark', (cell, first) => {
  expect(readPhone(cell)).toEqual({
    value: first,
    remark: message('REMARK.severalNumbers', { first }),
  });
});

it.each(['0221/1234567', '030/12345', '414-555-0101, ext 5', '555-0101 x2'])(
  '%s is one number',
  (cell) => expect(readPhone(cell)).not.toHaveProperty('remark'),
);

test('the value is what the first address alone would be', () => {
  const pair = fc.tuple(fc.emailAddress(), fc.emailAddress());
  fc.assert(
    fc.property(pair, ([one, other]) => {
      fc.pre([one, other].every((address) => readEmail(address).hasOwnProperty('value')));
      fc.pre(!/[|/;,]/.test(one + other));
      expect(readEmail(`${one}; ${other}`)).toMatchObject({ value: one });
    }),
  );
});
