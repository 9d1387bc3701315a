import { describe, expect, it } from 'vitest';
import { undoBlockers } from './undo.ts';

const untouched = { undone: false, touched: [], movedSince: [], referring: [], replacing: [] };

const touched = (versionNow: number | null) => ({
  kind: 'assignment',
  id: 'a',
  label: 'J-1042',
  versionAfter: 4,
  versionNow,
});

describe('undoing a change', () => {
  it('is possible while every record is as the change left it', () => {
    expect(undoBlockers({ ...untouched, touched: [touched(4)] })).toEqual([]);
  });

  it('is refused once something was built on it, naming the records', () => {
    expect(
      undoBlockers({ ...untouched, touched: [touched(5), { ...touched(4), id: 'b' }] }),
    ).toMatchObject([
      { code: 'BUILT_UPON', message: { values: { records: ['J-1042'] } }, blocking: [{ id: 'a' }] },
    ]);
    expect(undoBlockers({ ...untouched, touched: [touched(null)] })).toMatchObject([
      { code: 'BUILT_UPON' },
    ]);
  });

  it('is refused once people have moved on from it, even if its own records have not changed', () => {
    const hired = { kind: 'employee', id: 'e', label: 'employee Ann Ash' };
    expect(undoBlockers({ ...untouched, touched: [touched(4)], movedSince: [hired] })).toEqual([
      {
        code: 'BUILT_UPON',
        message: { key: 'BUILT_UPON', values: { records: ['employee Ann Ash'] } },
        blocking: [hired],
      },
    ]);
  });

  it('is refused while something refers to what it made, once for each record', () => {
    const contact = { kind: 'contact', id: 'c', label: 'contact Al Orr' };
    expect(
      undoBlockers({ ...untouched, movedSince: [contact], referring: [contact] }),
    ).toMatchObject([{ code: 'BUILT_UPON', blocking: [contact] }]);
  });

  it('is refused once another has the place of what it ended', () => {
    const sheet = { kind: 'timesheet', id: 't', label: 'timesheet T-1043' };
    expect(undoBlockers({ ...untouched, touched: [touched(4)], replacing: [sheet] })).toMatchObject(
      [{ code: 'REPLACED_SINCE', blocking: [sheet] }],
    );
  });

  it('is refused a second time', () => {
    expect(undoBlockers({ ...untouched, undone: true, touched: [touched(4)] })).toMatchObject([
      { code: 'ALREADY_UNDONE' },
    ]);
  });
});
