import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A workbook with this as its only sheet, as somebody writes it who does not use Excel.
 *
 * @param announced how long the archive says that the sheet is; the truth when not said
 */
export function rawWorkbook(sheet: string, announced?: number): Buffer {
  return archive(announced, {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}">
      <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">
      <Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>
      </Relationships>`,
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    'xl/worksheets/sheet1.xml': sheet,
  });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** `address` → text. */
export function rawSheet(rows: readonly { row: number; cells: Record<string, string> }[]): string {
  const cell = ([address, text]: [string, string]) =>
    `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = rows.map(
    ({ row, cells }) => `<row r="${row}">${Object.entries(cells).map(cell).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A ZIP archive, whose sheet is as long as announced. */
function archive(announced: number | undefined, files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = deflateRawSync(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(text), 10);
    common.writeUInt32LE(content.length, 14);
    const length = name.endsWith('sheet1.xml') ? announced : undefined;
    common.writeUInt32LE(length ?? Buffer.byteLength(text), 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), content]);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), common, place, Buffer.from(name));
    parts.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
