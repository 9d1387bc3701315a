import { harmlessCell } from '@stint/domain/kernel/harmless-cell.ts';
import { signInAddress, type IssuedAccess } from './issued-access.ts';

const header = ['Name', 'Sign-in page', 'Company ID', 'User name', 'Password', 'Link sent to'];

/** What people need to sign in, a line for each that something was issued to, in the order of the header. */
function linesOf(issued: readonly IssuedAccess[], companyId: string): string[][] {
  return issued
    .filter(({ refusals }) => refusals.length === 0)
    .map(({ name, kind, userName, password, invitedAddress }) => [
      name,
      signInAddress(kind),
      companyId,
      userName ?? '',
      password ?? '',
      invitedAddress ?? '',
    ]);
}

/** As a CSV file that spreadsheet programs open. */
export function accessFile(issued: readonly IssuedAccess[], companyId: string): Blob {
  const rows = [header, ...linesOf(issued, companyId)].map((line) =>
    line.map((value) => `"${harmlessCell(value).replaceAll('"', '""')}"`).join(','),
  );
  // The mark tells spreadsheet programs that it is UTF-8.
  return new Blob([`\uFEFF${rows.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}

/** As text for the clipboard, one paragraph for each person. */
export function accessText(issued: readonly IssuedAccess[], companyId: string): string {
  return linesOf(issued, companyId)
    .map((line) =>
      line.flatMap((value, index) => (value ? [`${header[index]}: ${value}`] : [])).join('\n'),
    )
    .join('\n\n');
}
