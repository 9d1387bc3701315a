import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JobType } from '../job-order/job-type.ts';
import { burdenOverrideText, defaultBurden, type BurdenOverride } from './burden.ts';

const chicago = { country: 'US', region: 'IL' };
const override = (
  state: string | null,
  jobType: JobType | null,
  percent: string,
): BurdenOverride => ({ state, jobType, percent });

const settings = {
  burdenPercent: '10',
  burdenOverrides: [
    override(null, 'TEMP_CONTRACT_TO_DIRECT', '11'),
    override('CA', null, '14'),
    override('CA', 'TEMP_CONTRACT', '15.5'),
  ],
};

describe('the burden of work for which none is entered (P-4)', () => {
  it.each([
    ['nothing special', 'TEMP_CONTRACT', chicago, '10'],
    ['the job type', 'TEMP_CONTRACT_TO_DIRECT', chicago, '11'],
    [
      'the state, before the job type',
      'TEMP_CONTRACT_TO_DIRECT',
      { ...chicago, region: 'CA' },
      '14',
    ],
    ['both', 'TEMP_CONTRACT', { ...chicago, region: 'CA' }, '15.5'],
    ['the state by its name', 'TEMP_CONTRACT', { ...chicago, region: 'california' }, '15.5'],
    [
      'a country whose region has the same code',
      'TEMP_CONTRACT',
      { country: 'BE', region: 'CA' },
      '10',
    ],
    ['no location', 'TEMP_CONTRACT', null, '10'],
    ['a direct hire', 'DIRECT', { ...chicago, region: 'CA' }, '0'],
  ] as const)('goes by %s', (_, jobType, location, percent) => {
    expect(defaultBurden(settings, { jobType, location })).toBe(percent);
  });

  it('does not depend on the order of the exceptions', () => {
    const work = { jobType: 'TEMP_CONTRACT', location: { ...chicago, region: 'CA' } } as const;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(settings.burdenOverrides, { minLength: 3 }),
        (burdenOverrides) => {
          expect(defaultBurden({ ...settings, burdenOverrides }, work)).toBe('15.5');
        },
      ),
    );
  });

  it('is written for people', () => {
    expect(burdenOverrideText(settings.burdenOverrides[2]!)).toBe('CA, Temp/contract: 15.5%');
    expect(burdenOverrideText(settings.burdenOverrides[1]!)).toBe('CA: 14%');
  });
});
