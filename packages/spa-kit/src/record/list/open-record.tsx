import { PanelFrame, type PanelFocus } from '@stint/ui/record-panel/panel-frame.tsx';
import type { Neighbors } from '@stint/ui/record-panel/neighbors.ts';
import { RecordSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import type { RecordAddress } from '../address/use-record-address.ts';
import { PanelHostContext } from '../view/panel-host.ts';

type OpenRecordProps = {
  address: RecordAddress & { id: string };
  neighbors: Neighbors | null;
  /** The record's view. */
  children: ReactNode;
};

/** The open record of a list in the panel beside it. */
export default function OpenRecord({ address, neighbors, children }: OpenRecordProps) {
  const [title, setTitle] = useState('Loading');
  const focus = useRef<PanelFocus>(null);
  const host = useMemo(() => ({ setTitle, focus }), []);
  return (
    <PanelFrame
      ref={focus}
      title={title}
      recordId={address.id}
      neighbors={neighbors}
      onClose={address.close}
      onExpand={address.expand}
    >
      <PanelHostContext value={host}>
        <Suspense fallback={<RecordSkeleton />}>{children}</Suspense>
      </PanelHostContext>
    </PanelFrame>
  );
}
