import { useMemo, useState } from 'react';
import type { PageAddress, RecordAddress } from './use-record-address.ts';

/**
 * The address of a record that stands in the panel of another one's page (`?panel=plc_…`). Its open tab
 * is not in the address, because the panel is.
 *
 * @param expand opens this record on a page of its own, where it has one
 */
export function useSideRecord(page: PageAddress, expand?: (id: string) => void): RecordAddress {
  const [tab, setTab] = useState<string | undefined>();
  return useMemo(() => {
    const show = (id: string | undefined) => {
      setTab(undefined);
      page.showPanel(id);
    };
    return {
      id: page.panel ?? null,
      full: false,
      panel: tab,
      open: show,
      replace: page.replacePanel,
      openTab: page.openPanelTab,
      close: () => show(undefined),
      ...(expand && { expand: () => expand(page.panel ?? '') }),
      showPanel: setTab,
    };
  }, [page, tab, expand]);
}
