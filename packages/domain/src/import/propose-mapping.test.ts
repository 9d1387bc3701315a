import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { importFields } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';
import { proposeMapping, unmappedRequired } from './propose-mapping.ts';

const defaults = { dayFirst: false, decimalMark: '.', currency: 'USD' } as const;

/** Of a file without numbers of a workbook. */
function propose(
  { rows, ...file }: { fileName: string; columns: string[]; rows: string[][] },
  assumed: Parameters<typeof proposeMapping>[1],
  kind?: ImportKind,
) {
  return proposeMapping({ ...file, rows: rows.map((cells) => ({ cells })) }, assumed, kind);
}

/** Files of three imaginary agencies; none has our own headings. */
const files: Record<
  string,
  { fileName: string; columns: string[]; rows: string[][]; mapping: object }
> = {
  client: {
    fileName: 'Kunden.csv',
    columns: ['Kundennummer', 'Firma', 'Branche', 'Telefon', 'Zahlungsziel'],
    rows: [['K-1', 'Nordlicht GmbH', 'Pflege', '+49 40 555010', '30 Tage']],
    mapping: { externalId: 'Kundennummer', name: 'Firma', paymentTermsDays: 'Zahlungsziel' },
  },
  contact: {
    fileName: 'people.csv',
    columns: ['id', 'Customer', 'Given Name', 'Surname', 'Position', 'Work Email', 'Cell Phone'],
    rows: [
      ['7', 'Bluebird Foods', 'Ada', 'Okafor', 'HR lead', 'ada@bluebird.example', '555-010-7788'],
    ],
    mapping: { externalId: 'id', client: 'Customer', email: 'Work Email', title: 'Position' },
  },
  candidate: {
    fileName: 'export (3).csv',
    columns: [
      'talent_id',
      'Name',
      'E-mail address',
      'Mobile Phone',
      'Skill Set',
      'Expected Pay',
      'Source',
    ],
    rows: [
      ['T9', 'Mei Tanaka', 'mei@mail.example', '555 010 4455', 'Picker|Packer', '$21', 'Walk-in'],
    ],
    mapping: {
      externalId: 'talent_id',
      fullName: 'Name',
      skills: 'Skill Set',
      desiredPay: 'Expected Pay',
    },
  },
  jobOrder: {
    fileName: 'reqs.csv',
    columns: [
      'Req ID',
      'Client',
      'Worksite',
      'Position Title',
      'Employment Type',
      'Qty',
      'Pay',
      'Bill',
    ],
    rows: [
      ['R1', 'Bluebird Foods', 'North plant', 'Packer', 'Temp to Hire', '3', '19.00', '27.55'],
    ],
    mapping: {
      externalId: 'Req ID',
      title: 'Position Title',
      jobType: 'Employment Type',
      openings: 'Qty',
    },
  },
  assignment: {
    fileName: 'running.csv',
    columns: [
      'Booking ID',
      'Worker ID',
      'Order Number',
      'Begin Date',
      'Finish Date',
      'Wage',
      'Charge Rate',
      'OT Multiplier',
      'Placement Status',
    ],
    rows: [['B1', 'T9', 'R1', '2026-05-04', '', '19', '27.55', '1.5', 'Current']],
    mapping: {
      candidate: 'Worker ID',
      jobOrder: 'Order Number',
      status: 'Placement Status',
      billRate: 'Charge Rate',
    },
  },
  location: {
    fileName: 'addresses.csv',
    columns: ['Site Name', 'Customer', 'Address Line 1', 'Town', 'Province', 'Postcode'],
    rows: [['North plant', 'Bluebird Foods', '1 Mill Rd', 'Reno', 'NV', '89501']],
    mapping: { name: 'Site Name', client: 'Customer', street: 'Address Line 1', city: 'Town' },
  },
};

describe('the proposed mapping', () => {
  test.each(Object.entries(files))('recognizes a file of %s records', (kind, file) => {
    const proposal = propose(file, defaults);
    expect(proposal.kind).toBe(kind);
    expect(proposal.mapping).toMatchObject(file.mapping);
  });

  it('understands abbreviations, “number” for id, and more specific headings', () => {
    const columns = [
      'Booking #',
      'Emp Ref',
      'Req No.',
      'Est. Start',
      'OTPayRate',
      'PayRate',
      'BookingStatus',
    ];
    const rows = [['B1', 'T9', 'R1', '2026-05-04', '28.5', '19', 'Current']];
    const { kind, mapping } = propose({ fileName: 'export_7.csv', columns, rows }, defaults);
    expect(kind).toBe('assignment');
    expect(mapping).toEqual({
      externalId: 'Booking #',
      candidate: 'Emp Ref',
      jobOrder: 'Req No.',
      startDate: 'Est. Start',
      overtimePayRate: 'OTPayRate',
      payRate: 'PayRate',
      status: 'BookingStatus',
    });
  });

  it('does not depend on the order of the columns', () => {
    const file = files.jobOrder!;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          file.columns.map((_, index) => index),
          { minLength: 8 },
        ),
        (order) => {
          const shuffled = {
            fileName: file.fileName,
            columns: order.map((index) => file.columns[index]!),
            rows: file.rows.map((row) => order.map((index) => row[index]!)),
          };
          expect(propose(shuffled, defaults)).toEqual(propose(file, defaults));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('accepts every known heading of a field, in any case', () => {
    const titles = ['Title', ...importFields.jobOrder.title.synonyms.split(', ')];
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.boolean(), (title, upper) => {
        const heading = upper ? title.toUpperCase() : title;
        const file = files.jobOrder!;
        const columns = file.columns.map((column) =>
          column === 'Position Title' ? heading : column,
        );
        expect(propose({ ...file, columns }, defaults).mapping.title).toBe(heading);
      }),
    );
  });

  it('finds e-mail addresses under a meaningless heading', () => {
    const file = {
      fileName: 'x.csv',
      columns: ['First', 'Last', 'Reach at'],
      rows: [['Ada', 'Okafor', 'ada@mail.example']],
    };
    expect(propose(file, defaults, 'candidate').mapping.email).toBe('Reach at');
  });

  it('does not take the name of one kind of record for a reference to another', () => {
    const file = {
      fileName: 'assignments.csv',
      columns: ['Number', 'Client', 'Employee', 'Job order', 'Start date'],
      rows: [['1001', 'Acme', 'Ada Okafor', '1001', '2026-12-07']],
    };
    const { mapping } = propose(file, defaults, 'assignment');
    expect(mapping).toMatchObject({ candidate: 'Employee', jobOrder: 'Job order' });
    expect(mapping['contact']).toBeUndefined();
  });

  it('proposes nothing for a file about something else', () => {
    const weather = {
      fileName: 'weather.csv',
      columns: ['Wind', 'Pressure'],
      rows: [['3', '1013']],
    };
    expect(propose(weather, defaults).kind).toBeNull();
  });

  it('reads numbers of a workbook with a point, whatever the agency writes', () => {
    const file = { fileName: 'x.xlsx', columns: ['Client name', 'Tax'] };
    const german = { ...defaults, decimalMark: ',' } as const;
    const confidence = (row: { cells: string[]; pointed?: number[] }) =>
      proposeMapping({ ...file, rows: [row] }, german, 'client').confidence;
    const sure = confidence({ cells: ['Acme', '8,375'] });
    expect(sure).toHaveProperty('taxRate');
    expect(confidence({ cells: ['Acme', '8.375'], pointed: [1] })).toEqual(sure);
    expect(confidence({ cells: ['Acme', '8.375'] })).not.toEqual(sure);
  });

  it('lists the required fields without a column', () => {
    expect(unmappedRequired('candidate', { fullName: 'Name' })).toEqual([]);
    expect(unmappedRequired('contact', { firstName: 'First' }).map(({ label }) => label)).toEqual([
      'Client',
      'Last name',
    ]);
  });
});
