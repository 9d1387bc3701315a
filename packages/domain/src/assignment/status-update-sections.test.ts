import { describe, expect, it } from 'vitest';
import { statusUpdateSections, type SelectedRow } from './status-update-sections.ts';

function row(over: Partial<SelectedRow> & { id: string }): SelectedRow {
  return {
    jobType: 'TEMP_CONTRACT',
    status: 'NEEDS_APPROVAL',
    startDate: null,
    endDate: null,
    ...over,
  };
}

describe('the Update Status dialog (A-2)', () => {
  it('has a section for each job type, each asking its own', () => {
    const sections = statusUpdateSections([
      row({ id: 'a' }),
      row({ id: 'b', startDate: '2026-11-01' }),
      row({ id: 'd', jobType: 'DIRECT' }),
    ]);
    expect(sections.map(({ label }) => label)).toEqual(['Temp/contract', 'Direct hire']);
    const [temp, direct] = sections.map(({ offers }) =>
      offers.find(({ action }) => action === 'approve'),
    );
    expect(direct!.asks.map(({ field }) => field)).toEqual([
      'startDate',
      'endDate',
      'terminationDate',
      'closeOtherAssignments',
      'otherAssignmentsEndDate',
    ]);
    expect(temp!.asks.map(({ field }) => field)).toEqual(['startDate']);
    expect(temp).toMatchObject({ recordIds: ['a', 'b'], withoutStartDate: 1 });
  });

  it('offers what is possible for some row, and to which', () => {
    const [section] = statusUpdateSections([
      row({ id: 'a' }),
      row({ id: 'b', status: 'ACTIVE' }),
      row({ id: 'c', status: 'CLOSED' }),
    ]);
    expect(section!.offers.map(({ action, recordIds }) => [action, recordIds])).toEqual([
      ['approve', ['a']],
      ['cancel', ['a', 'b']],
      ['close', ['b']],
      ['reactivate', ['c']],
    ]);
  });

  it('offers nothing for what waits in Hiring Management', () => {
    expect(statusUpdateSections([row({ id: 'a', status: 'PENDING' })])[0]!.offers).toEqual([]);
  });
});
