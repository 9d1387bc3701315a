import { useDownload } from './use-download.ts';

/**
 * Saves a list as CSV: exactly the rows that this filter and order show.
 *
 * @param asked the list query's variables
 * @returns `onExport` and `exporting` for `DataGrid`
 */
export function useExport(list: string, asked: { filter?: unknown; orderBy?: unknown }) {
  const [download, exporting] = useDownload();
  return {
    onExport: () => void download(exportAddress(list, asked), `${list}.csv`),
    exporting,
  };
}

function exportAddress(list: string, { filter, orderBy }: Parameters<typeof useExport>[1]) {
  const question = new URLSearchParams();
  if (filter) question.set('filter', JSON.stringify(filter));
  if (orderBy) question.set('orderBy', JSON.stringify(orderBy));
  return `/export/${list}.csv?${question}`;
}
