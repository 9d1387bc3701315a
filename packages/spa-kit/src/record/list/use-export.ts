import type { ExportedFile } from '@stint/ui/data-grid/export-menu.tsx';
import { useDownload } from './use-download.ts';

/**
 * Saves a list as CSV or XLSX: exactly the rows that this filter and order show, with the chosen columns in
 * their order.
 *
 * @param asked the list query's variables
 * @returns `onExport` and `exporting` for `DataGrid`
 */
export function useExport(list: string, asked: Asked) {
  const [download, exporting] = useDownload();
  return {
    onExport: (file: ExportedFile) =>
      void download(exportAddress(list, asked, file), `${list}.${file.format}`),
    exporting,
  };
}

type Asked = { filter?: unknown; orderBy?: unknown };

function exportAddress(list: string, { filter, orderBy }: Asked, file: ExportedFile) {
  const question = new URLSearchParams();
  if (filter) question.set('filter', JSON.stringify(filter));
  if (orderBy) question.set('orderBy', JSON.stringify(orderBy));
  if (file.columns) question.set('columns', file.columns.join(','));
  return `/export/${list}.${file.format}?${question}`;
}
