import { useMemo, useState } from 'react';
import type { RecordAddress } from './use-record-address.ts';

/**
 * The address of a record that stands in the panel of another one's page (`?panel=plc_…`). Its open tab
 * is not in the address, because the panel is.
 *
 * @param expand opens this record on a page of its own, where it has one
 */
export function useSideRecord(page: RecordAddress, expand?: (id: string) => void): RecordAddress {
  const [tab, setTab] = useState<string | undefined>();
  return useMemo(
    () => ({
      id: page.panel ?? null,
      full: false,
      panel: tab,
      open: page.showPanel,
      replace: page.showPanel,
      openTab: page.openTab,
      close: () => page.showPanel(undefined),
      ...(expand && { expand: () => expand(page.panel ?? '') }),
      showPanel: setTab,
    }),
    [page, tab, expand],
  );
}
