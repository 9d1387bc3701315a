import { describe, expect, it } from 'vitest';
import { isDecimalText, line, money, moneyText, sum } from './money.ts';

describe('money', () => {
  it('rounds half up at the line, to the minor unit of its currency (M-9)', () => {
    expect(moneyText(line('1', money('0.125', 'USD')))).toBe('0.13');
    expect(moneyText(line('3', money('33.335', 'USD')))).toBe('100.01');
    expect(moneyText(line('1', money('10.5', 'JPY')))).toBe('11');
  });

  it('does not lose cents as floats do', () => {
    const tenth = money('0.1', 'USD');
    expect(
      moneyText(
        sum(
          Array.from({ length: 3 }, () => tenth),
          'USD',
        ),
      ),
    ).toBe('0.30');
    expect(moneyText(line('1.005', money('1000', 'USD')))).toBe('1005.00');
  });

  it('does not add dollars to euros', () => {
    expect(() => sum([money(1, 'EUR')], 'USD')).toThrow('Cannot add EUR to USD');
  });

  it('knows plain decimals from other text', () => {
    const texts = ['27.50', '-1', '0', '', '1e3', 'NaN', '1.', '.5', ' 1'];
    expect(texts.map(isDecimalText)).toEqual([
      true,
      true,
      true,
      ...Array.from({ length: 6 }, () => false),
    ]);
  });
});
