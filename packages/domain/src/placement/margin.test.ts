import { describe, expect, it } from 'vitest';
import { marginOf } from './margin.ts';
import { terms } from './placement.example.ts';

describe('the live margin line', () => {
  it('shows $10 pay, $15 bill as a markup of 50%', () => {
    const { regular } = marginOf(terms({ payRate: '10', billRate: '15', burdenPercent: null }))!;
    expect(regular.markupPercent!.toFixed(2)).toBe('50.00');
    expect(regular.marginPercent!.toFixed(2)).toBe('33.33');
    expect(regular.spread.toFixed(2)).toBe('5.00');
  });

  it('takes burden off the margin, not off the spread', () => {
    const { regular } = marginOf(terms())!;
    expect(regular.burden.toFixed(2)).toBe('2.00');
    expect(regular.cost.toFixed(2)).toBe('22.00');
    expect(regular.spread.toFixed(2)).toBe('10.00');
    expect(regular.margin.toFixed(2)).toBe('8.00');
  });

  it('multiplies pay and bill apart', () => {
    const form = terms({ overtimePayMultiplier: '1.5', overtimeBillMultiplier: '1.25' });
    const { overtime, doubleTime } = marginOf(form)!;
    expect([overtime.pay.toFixed(2), overtime.bill.toFixed(2)]).toEqual(['30.00', '37.50']);
    expect([doubleTime.pay.toFixed(2), doubleTime.bill.toFixed(2)]).toEqual(['40.00', '60.00']);
  });

  it('has no line while something is missing or half typed', () => {
    expect(marginOf(terms({ payRate: '' }))).toBeNull();
    expect(marginOf(terms({ billRate: '15.' }))).toBeNull();
    expect(marginOf(terms({ burdenPercent: 'ten' }))).toBeNull();
  });
});
