import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import type { RecordTab } from '@stint/ui/record-panel/record-tabs.tsx';
import { Suspense, useContext } from 'react';
import { may, useViewer } from '../../session/viewer.ts';
import type { CurrentRecord } from '../current/current-record.tsx';
import { SharedTabsContext } from './shared-tabs.ts';

/** The tabs that a record has besides its own, as this viewer sees them; none while it is on its way. */
export function useSharedTabs(record: CurrentRecord | null): readonly RecordTab[] {
  const viewer = useViewer();
  const tabs = useContext(SharedTabsContext);
  if (record === null) return [];
  return tabs
    .filter(({ permission, isFor }) => may(viewer, permission) && isFor(record))
    .map(({ value, label, Count, Content }) => ({
      value,
      label,
      count: <Count key={record.id} record={record} />,
      content: (
        <Suspense fallback={<TextSkeleton lines={4} />}>
          <Content key={record.id} record={record} />
        </Suspense>
      ),
    }));
}
