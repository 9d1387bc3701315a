import { describe, expect, it } from 'vitest';
import { today } from './assignment.example.ts';
import { statusUpdateSections, type SelectedRow } from './status-update-sections.ts';

const sectionsOf = (rows: readonly SelectedRow[]) => statusUpdateSections(rows, today);

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
    const sections = sectionsOf([
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
    const [section] = sectionsOf([
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
    expect(sectionsOf([row({ id: 'a', status: 'PENDING' })])[0]!.offers).toEqual([]);
  });

  it('offers each way to end only the reasons that suit it (A-11)', () => {
    const [section] = sectionsOf([row({ id: 'a', status: 'ACTIVE', startDate: '2026-11-01' })]);
    const reasons = (wanted: string) =>
      section!.offers
        .find(({ action }) => action === wanted)!
        .asks.flatMap((ask) =>
          ask.field === 'endReason' && ask.kind === 'choice'
            ? ask.choices.map(({ value }) => value)
            : [],
        );
    expect(reasons('close')).toContain('COMPLETED');
    expect(reasons('close')).not.toContain('NO_SHOW');
    expect(reasons('close')).not.toContain('ENTERED_BY_MISTAKE');
    expect(reasons('cancel')).toContain('NO_SHOW');
    expect(reasons('cancel')).not.toContain('COMPLETED');
  });

  it('asks about the opening where work has not begun, else only for a no-show (A-14)', () => {
    const ask = (rows: SelectedRow[], wanted = 'cancel') =>
      sectionsOf(rows)[0]!
        .offers.find(({ action }) => action === wanted)!
        .asks.find(({ field }) => field === 'returnOpening');
    const begun = row({ id: 'a', status: 'ACTIVE', startDate: '2026-11-21' });
    const ahead = row({ id: 'b', status: 'ACTIVE', startDate: '2026-11-22' });
    expect(ask([ahead])).toMatchObject({ kind: 'flag', default: true });
    expect(ask([begun, ahead])).not.toHaveProperty('condition');
    expect(ask([begun])).toMatchObject({ condition: { field: 'endReason', equals: 'NO_SHOW' } });
    expect(ask([begun], 'close')).toBeUndefined();
  });
});
