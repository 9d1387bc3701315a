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

type Asked = { filter?: unknown; orderBy?: unknown; thenBy?: unknown };

function exportAddress(list: string, asked: Asked, file: ExportedFile) {
  const question = new URLSearchParams();
  for (const name of ['filter', 'orderBy', 'thenBy'] as const) {
    if (asked[name]) question.set(name, JSON.stringify(asked[name]));
  }
  if (file.columns) question.set('columns', file.columns.join(','));
  return `/export/${list}.${file.format}?${question}`;
}
