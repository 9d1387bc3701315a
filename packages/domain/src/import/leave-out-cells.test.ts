import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import type { LeftOutCells } from './checked-row.ts';
import {
  blueBird,
  files,
  northPlant,
  orders,
  people,
  planFiles,
  problemsOf,
  type ExampleFile,
} from './import.example.ts';

const placed: ExampleFile = [
  'assignment',
  'Assignment ID|Candidate|Job order|Location|Start date|End date|Pay rate|Bill rate|OT pay rate|Status',
  'A1|P1|R1|L9|2026-05-04|31/12/2206|19|27.55|5|Active',
];
const base = [blueBird, northPlant, orders, people, placed];

/** Plans the example with these cells of its last file left out. */
function choosing(leftOut: LeftOutCells[], examples: readonly ExampleFile[] = base) {
  const sources = files(...examples);
  const last = sources.pop()!;
  const planned = planFiles([...sources, { ...last, leftOut }]);
  const row = planned.rows.at(-1)!;
  return { row, disposition: planned.dispositions.get(row), problems: problemsOf(planned) };
}

const all = [
  { code: 'INVALID_DATE', column: 'End date' },
  { code: 'UNKNOWN_LOCATION', column: 'Location' },
  { code: 'MULTIPLIER_OUT_OF_RANGE', column: 'OT pay rate' },
];

describe('a finding about a cell', () => {
  it('refuses the row unless a person chooses otherwise, and offers the choice', () => {
    const { row, disposition } = choosing([]);
    expect(disposition).toBe('REFUSED');
    expect(row.problems.map(({ code, choice }) => [code, choice])).toEqual([
      ['INVALID_DATE', 'REFUSE'],
      ['UNKNOWN_LOCATION', 'REFUSE'],
    ]);
  });

  it('becomes a remark when the cell is left out, as if the file had no such column', () => {
    const { row, disposition } = choosing(all);
    expect(disposition).toBe('CREATED');
    expect(row.record).not.toHaveProperty('endDate');
    expect(row.record).not.toHaveProperty('location');
    expect(row.record).not.toHaveProperty('overtimePayMultiplier');
    expect(row.links).not.toHaveProperty('location');
    expect(row.problems.map(({ severity, choice }) => [severity, choice])).toEqual(
      all.map(() => ['WARNED', 'LEAVE_OUT']),
    );
    expect(row.problems[0]!.message).toMatchObject({
      key: 'ROW.withoutCell',
      values: { finding: { key: 'ROW.unreadable', values: { cell: '31/12/2206' } } },
    });
  });

  it('is decided for its own kind and column only', () => {
    const others = [
      { code: 'INVALID_DATE', column: 'Start date' },
      { code: 'INVALID_MONEY', column: 'End date' },
    ];
    expect(choosing([...others, ...all.slice(1)]).disposition).toBe('REFUSED');
  });

  it('never takes a required cell away', () => {
    const nameless: ExampleFile = ['client', 'Client ID|Client name', `B1|${'x'.repeat(300)}`];
    const { row, disposition } = choosing(
      [{ code: 'INVALID_TEXT', column: 'Client name' }],
      [nameless],
    );
    expect(disposition).toBe('REFUSED');
    expect(row.problems[0]).not.toHaveProperty('choice');
  });

  it('keeps a candidate with an unreadable e-mail, and their assignment', () => {
    const sources = files(
      blueBird,
      northPlant,
      orders,
      ['candidate', 'Candidate ID|First name|Last name|E-mail', 'P1|Ada|Okafor|not-an-address'],
      [
        'assignment',
        'Assignment ID|Candidate|Job order|Start date|Status',
        'A1|P1|R1|2026-05-04|Active',
      ],
    );
    const leftOut = [{ code: 'INVALID_EMAIL', column: 'E-mail' }];
    const planned = planFiles(sources.map((file) => ({ ...file, leftOut })));
    expect(problemsOf(planned)).toEqual([
      'candidate.csv 2 WARNED INVALID_EMAIL',
      'candidate.csv 2 WARNED STATUS_FOLLOWS_ASSIGNMENTS',
    ]);
    expect([...planned.dispositions.values()]).not.toContain('REFUSED');
  });

  it('refuses no more rows than without the choice', () => {
    const cells = fc.constantFrom('', 'x', '5', '2026-05-04', 'n/a', 'ann@mail.example', 'L1', '-');
    fc.assert(
      fc.property(fc.array(cells, { minLength: 6, maxLength: 6 }), (texts) => {
        const [end, place, pay, bill, overtime, start] = texts;
        const line = `A1|P1|R1|${place}|${start}|${end}|${pay}|${bill}|${overtime}|Active`;
        const example = [
          ...base.slice(0, -1),
          [...placed.slice(0, 2), line] as unknown as ExampleFile,
        ];
        const before = choosing([], example);
        const offered = before.row.problems.flatMap(({ code, column, choice }) =>
          choice ? [{ code, column: column! }] : [],
        );
        const after = choosing(offered, example);
        if (before.disposition !== 'REFUSED') expect(after.disposition).toBe(before.disposition);
        for (const { code, column } of offered)
          expect(after.row.problems).not.toContainEqual(
            expect.objectContaining({ code, column, severity: 'REFUSED' }),
          );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a line with more cells than headings', () => {
  const clients = (...lines: string[]) =>
    choosing([], [['client', 'Client ID|Client name|Industry', ...lines]]).problems;

  it('is refused and named, and the others are imported', () => {
    const { row, problems } = choosing(
      [],
      [
        [
          'client',
          'Client ID|Client name|Industry',
          '1|Acme|Food',
          '2|Hale| Moss & Partners|Logistics',
        ],
      ],
    );
    expect(problems).toEqual(['client.csv 3 REFUSED MORE_CELLS_THAN_HEADINGS']);
    expect(row.problems[0]!.message).toEqual(
      message('ROW.extraCells', { line: 3, cells: 4, headings: 3 }),
    );
  });

  it('is refused even if the cell too many is blank', () => {
    expect(clients('1|Acme|Food', '2|Hale| Moss|')).toHaveLength(1);
    expect(clients('2|Hale| Moss|')).toHaveLength(1);
  });

  it('is as good as any if every line ends in a blank cell', () => {
    expect(clients('1|Acme|Food|', '2|Hale|Logistics|')).toEqual([]);
  });
});

describe('an end date that is a placeholder', () => {
  it('is no end date, with a remark that names the text', () => {
    const open: ExampleFile = [
      'assignment',
      'Assignment ID|Candidate|Job order|Start date|End date|Status',
      'A1|P1|R1|2026-05-04|Ongoing|Active',
    ];
    const { row, disposition, problems } = choosing([], [...base.slice(0, -1), open]);
    expect(disposition).toBe('CREATED');
    expect(problems).toContain('assignment.csv 2 WARNED OPEN_END');
    expect(row.problems[0]!.message).toMatchObject({
      key: 'ROW.remark',
      values: { field: { label: 'End date' }, cell: 'Ongoing', remark: { key: 'REMARK.noEnd' } },
    });
    expect(row.record).toMatchObject({ endDate: null });
  });
});
