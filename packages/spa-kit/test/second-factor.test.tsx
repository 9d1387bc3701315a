import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QrCode } from '../src/session/second-factor/qr-code.tsx';
import { secondFactorWords } from '../src/session/second-factor/second-factor-words.ts';
import { renderInside } from './inside.tsx';

test('a QR code is drawn without style or script, dark on light with a margin around it', () => {
  renderInside(
    <QrCode text="otpauth://totp/Stint:maya?secret=JBSWY3DPEHPK3PXP" label="Scan this" />,
  );
  const code = screen.getByRole('img', { name: 'Scan this' });
  expect(code.querySelectorAll('style, script, [style]')).toHaveLength(0);
  expect(code.querySelector('rect')!.getAttribute('fill')).toBe('#fff');
  const dark = code.querySelector('path')!;
  expect(dark.getAttribute('fill')).toBe('#000');
  const squares = [...dark.getAttribute('d')!.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const size = Number(code.getAttribute('viewBox')!.split(' ')[2]);
  const ends = squares.flat();
  expect([Math.min(...ends), Math.max(...ends)]).toEqual([4, size - 5]);
  // The upper left corner square, without which nothing finds the code.
  const firstRow = squares.filter(([x = 0, y]) => y === 4 && x < 12).map(([x]) => x);
  expect(firstRow).toEqual([4, 5, 6, 7, 8, 9, 10]);
});

test.each<['en' | 'es', string[]]>([
  [
    'en',
    ['No recovery codes are left.', 'One recovery code is left.', '10 recovery codes are left.'],
  ],
  [
    'es',
    [
      'No quedan códigos de recuperación.',
      'Queda un código de recuperación.',
      'Quedan 10 códigos de recuperación.',
    ],
  ],
])('how many recovery codes are left is said in %s', (language, sentences) => {
  expect([0, 1, 10].map(secondFactorWords[language].left)).toEqual(sentences);
});
