import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readFile as readSheets } from './read-file.ts';
import { tableOf } from './table.ts';

/** The tables of a file whose first row holds the headings. */
async function readFile(name: string, bytes: Buffer) {
  return (await readSheets(name, bytes)).map((sheet) => tableOf(sheet.name, sheet.rows));
}

/** A workbook with other text in its first sheet. */
function edited(workbook: Buffer, from: RegExp | string, to: string): Buffer {
  const files = unzipSync(workbook);
  const sheet = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(files[sheet]!);
  expect(text.replace(from, to)).not.toBe(text);
  files[sheet] = strToU8(text.replace(from, to));
  return Buffer.from(zipSync(files));
}

const text =
  'Name;Stadt;Notiz\r\nZoë Müller;Köln;"sagt ""ja"";\r\nund nein"\r\n\r\nMei Tanaka;;\r\n';
const rows = [
  { line: 2, cells: ['Zoë Müller', 'Köln', 'sagt "ja";\nund nein'] },
  { line: 5, cells: ['Mei Tanaka', '', ''] },
];

function withMark(encoding: 'utf8' | 'utf16le'): Buffer {
  return Buffer.from(`\ufeff${text}`, encoding);
}

describe('an uploaded file', () => {
  it('is read in the encoding that it was written in', async () => {
    const encodings = {
      'UTF-8': Buffer.from(text),
      'UTF-8 with mark': withMark('utf8'),
      'UTF-16': withMark('utf16le'),
      'UTF-16 without mark': Buffer.from(text, 'utf16le'),
      'UTF-16 big endian': withMark('utf16le').swap16(),
      'Windows-1252': Buffer.from(text, 'latin1'),
    };
    for (const [encoding, bytes] of Object.entries(encodings)) {
      const [table] = await readFile('x.csv', bytes);
      expect({ encoding, ...table }).toEqual({
        encoding,
        name: 'x.csv',
        columns: ['Name', 'Stadt', 'Notiz'],
        rows,
      });
    }
  });

  it('is cut at its own delimiter', async () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const lines = [
        ['Id', 'Pay', 'Note'],
        ['1', '26', 'a'],
        ['2', '27', 'b'],
      ];
      const [table] = await readFile(
        'x.csv',
        Buffer.from(lines.map((cells) => cells.join(delimiter)).join('\n')),
      );
      expect(table!.rows[1]).toEqual({ line: 3, cells: ['2', '27', 'b'] });
    }
    const [hinted] = await readFile('x.csv', Buffer.from('sep=;\nId;Pay, Bill\n1;2'));
    expect(hinted).toMatchObject({ columns: ['Id', 'Pay, Bill'], rows: [{ line: 3 }] });
  });

  it('gets a heading of its own for each column', async () => {
    const [table] = await readFile('x.csv', Buffer.from('Phone,Phone,\n1,2,3'));
    expect(table!.columns).toEqual(['Phone', 'Phone (2)', 'Column 3']);
  });

  it('may be a workbook with a sheet per kind of record', async () => {
    const sheet = (data: unknown[][]) => data.map((row) => row.map((value) => ({ value })));
    const workbook = await writeXlsxFile([
      {
        sheet: 'Kunden',
        data: sheet([
          ['Id', 'Since'],
          [4107, '=1+1'],
        ]) as never,
      },
      {
        sheet: 'Orders',
        data: sheet([
          ['Id', 'Pay'],
          ['R1', 26.5],
        ]) as never,
      },
    ]).toBuffer();
    const tables = await readFile('agency.xlsx', workbook);
    expect(tables.map(({ name }) => name)).toEqual([
      'agency.xlsx › Kunden',
      'agency.xlsx › Orders',
    ]);
    expect(tables.map((table) => table.rows[0]!.cells)).toEqual([
      ['4107', '=1+1'],
      ['R1', '26.5'],
    ]);
  });

  it('may be a workbook whose dates have no marks between their parts', async () => {
    const dated = (format: string) => ({ value: new Date('2025-12-09'), type: Date, format });
    const workbook = await writeXlsxFile([
      ['Since', 'Until', 'Paid'].map((value) => ({ value })),
      [dated('yyyymmdd'), dated('m/d/yyyy'), { value: 26.375, format: '#,##0.00 [$$-C0C]' }],
    ] as never).toBuffer();
    const [table] = await readFile('dates.xlsx', workbook);
    expect(table!.rows[0]!.cells).toEqual(['2025-12-09', '2025-12-09', '26.375 $']);
  });

  it('may be a workbook whose cells show texts in place of what they hold', async () => {
    const workbook = await writeXlsxFile([
      ['Id', 'Active', 'Pay', 'Note'].map((value) => ({ value })),
      [
        { value: 4107, format: ';;;' },
        { value: 1, format: '"yes";;"no"' },
        { value: 26.375, format: '"n/a"' },
        { value: 777, format: ';;;' },
      ],
      [
        { value: 4108 },
        { value: 0, format: '"yes";;"no"' },
        { value: 26.375, format: '0.00;"n/a"' },
        { value: 778, format: '0;0;0;@' },
      ],
    ] as never).toBuffer();
    const asText = edited(workbook, /><v>(77[78])<\/v>/g, ' t="inlineStr"><is><t>$1</t></is>');
    const [table] = await readFile('texts.xlsx', asText);
    expect(table!.rows.map(({ cells }) => cells)).toEqual([
      ['', 'yes', 'n/a', ''],
      ['4108', 'no', '26.375', '778'],
    ]);
  });

  it('may be a workbook, which says which of its cells are numbers with a point', async () => {
    const workbook = await writeXlsxFile([
      ['Id', 'Pay', 'Bill', 'Text'].map((value) => ({ value })),
      [4107, 26.375, 0.005, '26.375'].map((value) => ({ value })),
      [4108, 26, 1234.125, '1.234'].map((value) => ({ value })),
    ] as never).toBuffer();
    const [table] = await readFile('numbers.xlsx', edited(workbook, '>0.005<', '>5.0E-3<'));
    expect(table!.rows).toEqual([
      { line: 2, cells: ['4107', '26.375', '0.005', '26.375'], pointed: [1, 2] },
      { line: 3, cells: ['4108', '26', '1234.125', '1.234'], pointed: [2] },
    ]);
  });

  it('may be a workbook that does not say where its rows and cells are', async () => {
    const workbook = await writeXlsxFile([
      ['Id', 'Name', 'Since'].map((value) => ({ value })),
      [
        { value: 4107, format: '00000' },
        { value: 'Acme', type: String },
        { value: new Date('2025-12-09'), type: Date, format: 'yyyymmdd' },
      ],
    ] as never).toBuffer();
    const expected = [{ line: 2, cells: ['04107', 'Acme', '2025-12-09'] }];
    const cells = edited(workbook, /(<c) r="[A-Z]+\d+"/g, '$1');
    expect((await readFile('x.xlsx', cells))[0]!.rows).toEqual(expected);
    const rows = edited(cells, /(<row) r="\d+"/g, '$1');
    expect((await readFile('x.xlsx', rows))[0]!.rows).toEqual(expected);
    // One follows the other from where the file says it: the second row is the fifth, its first cell in B.
    const some = edited(rows, /(.*<row.*)<row([^>]*)><c/s, '$1<row r="5"$2><c r="B5"');
    expect((await readFile('x.xlsx', some))[0]!.rows).toEqual([
      { line: 5, cells: ['', '04107', 'Acme', '2025-12-09'] },
    ]);
  });

  it('is told by its bytes, not by its name', async () => {
    await expect(readFile('x.csv', Buffer.from('%PDF-1.7'))).rejects.toThrow('a PDF document');
    await expect(
      readFile('x.csv', Buffer.from('PK\u0003\u0004nonsense', 'latin1')),
    ).rejects.toThrow('XLSX');
    await expect(readFile('x.csv', Buffer.from([1, 2, 0, 4, 5, 6, 7, 8, 9]))).rejects.toThrow(
      'not a text file',
    );
    await expect(readFile('x.csv', Buffer.alloc(0))).rejects.toThrow('empty');
    await expect(readFile('x.csv', Buffer.from('a,"b\nopen,1\n'))).rejects.toThrow(
      'cannot be read: A quotation mark on this line is never closed.',
    );
  });

  it('with a quote that is never closed has one bad row, and the others', async () => {
    const lines = ['sep=,', 'Name,Note', '"Ann","one', 'two"', '', 'Bo,"12 inch', 'Cy,"x"', 'Di,y'];
    const [table] = await readFile('x.csv', Buffer.from(`${lines.join('\n')}\n`));
    expect(table!.rows.map(({ line, cells, fault }) => [line, cells, fault])).toEqual([
      [3, ['Ann', 'one\ntwo'], undefined],
      [6, ['Bo', '"12 inch'], 'UNCLOSED_QUOTE'],
      [7, ['Cy', 'x'], undefined],
      [8, ['Di', 'y'], undefined],
    ]);
  });

  it('with quotes out of order everywhere is no table, and does not take long to say so', async () => {
    const lines = 'Name,Note\n' + '"a\n'.repeat(100_000);
    await expect(readFile('x.csv', Buffer.from(lines))).rejects.toThrow('cannot be read');
  });

  it('may have a zero in a cell', async () => {
    const text = `Name,Note\n${'Ann,x\n'.repeat(50)}Bo,\0\n`;
    const [table] = await readFile('x.csv', Buffer.from(text));
    expect(table!.rows.at(-1)).toEqual({ line: 52, cells: ['Bo', '\0'] });
  });
});
