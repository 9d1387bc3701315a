import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../kernel/chunked.ts';
import { valuesOf } from '../kernel/labels.ts';
import { checkFiles } from './check-files.ts';
import {
  blueBird,
  files,
  knowing,
  nothingKnown,
  northPlant,
  orders,
  people,
  plan,
  planFiles,
  problemsOf,
  type ExampleFile,
} from './import.example.ts';
import { fieldsOf } from './import-fields.ts';
import { importKindLabels } from './import-kind.ts';

const refused = (examples: ExampleFile[]) =>
  problemsOf(plan(examples)).filter((problem) => problem.includes('REFUSED'));

describe('the check of a set of files', () => {
  it('finds no problem in valid rows, in any order of the files', () => {
    expect(refused([orders, people, northPlant, blueBird])).toEqual([]);
  });

  it('reads numbers of a workbook with a point, and texts as the agency writes them', () => {
    const [file] = files([
      'jobOrder',
      'Title|Pay rate|Bill rate',
      'Packer|26.375|1.234',
      'Lead|26.375|1.234,5',
    ]);
    const rows = file!.rows.map((row) => ({ ...row, pointed: [1] }));
    const german = { dayFirst: true, decimalMark: ',', currency: 'EUR' } as const;
    const read = runToEnd(checkFiles([{ ...file!, rows }], nothingKnown, german));
    expect(read.map(({ record }) => record)).toMatchObject([
      { payRate: '26.375', billRate: '1234' },
      { payRate: '26.375', billRate: '1234.5' },
    ]);
  });

  it('takes no decimal mark for that of a column from numbers of a workbook', () => {
    const lines = ['Packer|26.5', 'Packer|27.5', 'Lead|1.234'];
    const [file] = files(['jobOrder', 'Title|Pay rate', ...lines]);
    const rows = file!.rows.map((row, index) => (index < 2 ? { ...row, pointed: [1] } : row));
    const german = { dayFirst: true, decimalMark: ',', currency: 'EUR' } as const;
    const read = runToEnd(checkFiles([{ ...file!, rows }], nothingKnown, german));
    expect(read.map(({ record }) => (record as { payRate: string }).payRate)).toEqual([
      '26.5',
      '27.5',
      '1234',
    ]);
  });

  it('reports a row with an unknown reference, and the rows that depend on it', () => {
    const site: ExampleFile = ['location', 'Location ID|Client|Location name', 'L1|B7|North plant'];
    const { rows } = plan([blueBird, site, orders]);
    expect(problemsOf({ rows })).toEqual([
      'location.csv 2 REFUSED UNKNOWN_CLIENT',
      'jobOrder.csv 2 REFUSED REFERS_TO_REFUSED_ROW',
      'jobOrder.csv 3 REFUSED REFERS_TO_REFUSED_ROW',
    ]);
    expect(rows.at(-1)!.problems[0]!.message).toMatchObject({
      key: 'ROW.refersToRefused',
      values: {
        field: { label: 'Location' },
        value: 'L1',
        file: 'location.csv',
        line: 2,
        why: {
          key: 'ROW.unknownReference',
          values: { field: { label: 'Client' }, noun: { code: 'client' }, value: 'B7' },
        },
      },
    });
  });

  it('resolves references by name, preferring the row’s own client', () => {
    const sites: ExampleFile = [
      'location',
      'Client|Location name',
      'Bluebird Foods|Main gate',
      'kestrel cold storage|Main gate',
    ];
    const order: ExampleFile = [
      'jobOrder',
      'Client|Location|Title|Job type|Openings',
      'Kestrel Cold Storage|main gate|Packer|Temp|1',
    ];
    expect(refused([blueBird, sites, order])).toEqual([]);
    const vague: ExampleFile = [
      'assignment',
      'Candidate|Job order|Status',
      'Ada Okafor|Packer|Active',
    ];
    const twice: ExampleFile = [...order, 'Bluebird Foods||Packer|Temp|1'];
    expect(refused([blueBird, sites, people, twice, vague])).toEqual([
      'assignment.csv 2 REFUSED AMBIGUOUS_JOB_ORDER',
    ]);
  });

  it('refuses a location or contact of another client', () => {
    const order: ExampleFile = [
      'jobOrder',
      'Client|Location|Title|Job type|Openings',
      'B1|L2|Packer|Temp|1',
    ];
    expect(refused([blueBird, northPlant, order])).toEqual(['jobOrder.csv 2 REFUSED OTHER_CLIENT']);
  });

  it('accepts the first of two rows with the same e-mail, in any case', () => {
    const twins: ExampleFile = [
      'candidate',
      'Candidate ID|First name|Last name|E-mail',
      'P1|Ada||ada@mail.example',
      'P2|Ada|Okafor|ada@mail.example',
      'P3|A.|Okafor|ADA@mail.example',
    ];
    expect(refused([twins])).toEqual([
      'candidate.csv 2 REFUSED MISSING_VALUE',
      'candidate.csv 4 REFUSED DUPLICATE_PERSON',
    ]);
  });

  it('resolves a repeated name to the row that is imported', () => {
    const twins: ExampleFile = [
      'candidate',
      'Name|E-mail',
      'Ada Okafor|ada@mail.example',
      'Ada Okafor|ADA@mail.example',
    ];
    const placed: ExampleFile = [
      'assignment',
      'Candidate|Job order|Start date|Status',
      'ada@mail.example|R1|2026-05-04|Active',
    ];
    const all = [blueBird, northPlant, orders, twins, placed];
    expect(refused(all)).toEqual(['candidate.csv 3 REFUSED DUPLICATE_ROW']);
  });

  it('refuses a person who already exists with another id', () => {
    const ada = { id: 'uuid-1', label: 'Ada Okafor' };
    const known = knowing({}, { 'candidate ada@mail.example': ada });
    expect(problemsOf(plan([people], known))).toContain('candidate.csv 2 REFUSED DUPLICATE_PERSON');
    const same = knowing({ 'candidate P1': ada }, { 'candidate ada@mail.example': ada });
    expect(problemsOf(plan([people], same))).not.toContain(
      'candidate.csv 2 REFUSED DUPLICATE_PERSON',
    );
  });

  it('refuses an id that was used before, and keeps the first record', () => {
    const clients: ExampleFile = ['client', 'Client ID|Client name', 'B1|Bluebird', 'B1|Kestrel'];
    const site: ExampleFile = [
      'location',
      'Location ID|Client|Location name|State',
      'L1|B1|Gate|NV',
    ];
    const { rows } = plan([clients, site]);
    expect(problemsOf({ rows })).toEqual(['client.csv 3 REFUSED DUPLICATE_ROW']);
    expect(rows.at(-1)!.links.client!.row).toBe(rows[0]);
  });

  it('accepts an unreadable value if nothing depends on it, and says so', () => {
    const odd: ExampleFile = [
      'client',
      'Client ID|Client name|Credit limit|Phone',
      'B1|Bluebird|plenty|ask Bob',
    ];
    const { rows, dispositions } = plan([odd]);
    expect(dispositions.get(rows[0]!)).toBe('CREATED');
    expect(problemsOf({ rows })).toEqual([
      'client.csv 2 WARNED INVALID_PHONE',
      'client.csv 2 WARNED INVALID_MONEY',
    ]);
  });

  it('says when the time zone of a location is a guess', () => {
    const sites: ExampleFile = [
      'location',
      'Location ID|Client|Location name|City|State|Country|Time zone',
      'L1|B1|Gate|Monterrey||MX|',
      'L2|B1|Dock|Lyon||FR|Europe/Paris',
      'L3|B1|Yard|Reno|NV||',
    ];
    expect(problemsOf(plan([blueBird, sites]))).toEqual([
      'location.csv 2 WARNED TIME_ZONE_UNKNOWN',
    ]);
  });

  it('says once per column that its dates are ambiguous', () => {
    const dated: ExampleFile = [
      'candidate',
      'Candidate ID|First name|Last name|Available from',
      'P1|Ada|Okafor|03/04/2026',
      'P2|Ivo|Brandt|05/06/2026',
    ];
    expect(problemsOf(plan([dated]))).toEqual(['candidate.csv 2 WARNED AMBIGUOUS_DATE']);
  });

  it('refuses a name that is too long for an index', () => {
    const long: ExampleFile = ['client', 'Client ID|Client name|Notes', `B1|${'x'.repeat(300)}|y`];
    expect(refused([long])).toEqual(['client.csv 2 REFUSED INVALID_TEXT']);
  });

  it('never throws, whatever the cells contain', () => {
    const others = files(blueBird, people, orders);
    const odd = [
      '',
      '=1+1',
      '31/31/31',
      '1.2.3',
      '-',
      'Mon-',
      '9/',
      '$',
      '%',
      'B1',
      '9'.repeat(20),
    ];
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...odd));
    const kinds = fc.constantFrom(...valuesOf(importKindLabels));
    const rows = fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(kinds, rows, (kind, cells) => {
        const columns = fieldsOf(kind).map(([name]) => name);
        const mapping = Object.fromEntries(columns.map((name) => [name, name]));
        const file = { id: 'x', fileName: 'x.csv', kind, columns, mapping };
        const lines = cells.map((row, index) => ({ line: index + 2, cells: row }));
        expect(planFiles([...others, { ...file, rows: lines }]).rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
