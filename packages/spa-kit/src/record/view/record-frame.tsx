import { problemOf } from '../../views/problem-of.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { RecordPage } from '@stint/ui/record-panel/record-page.tsx';
import { RecordPanel } from '@stint/ui/record-panel/record-panel.tsx';
import type { RecordTab } from '@stint/ui/record-panel/record-tabs.tsx';
import { IconArrowLeft } from '@tabler/icons-react';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useContext, type ReactNode } from 'react';
import { PageActionButton } from '@stint/ui/app-shell/page-action-button.tsx';
import { PageActions } from '@stint/ui/app-shell/page-actions.tsx';
import { useMay } from '../../session/viewer.ts';
import { isSubjectId } from '@stint/domain/record/subject-types.ts';
import { useOfferRecord } from '../current/current-record.tsx';
import type { RecordAddress } from '../address/use-record-address.ts';
import { useRecordTitle } from '../address/page-title.ts';
import { timelineTabValue } from '../timeline/record-timeline.tsx';
import { HostedView } from './hosted-view.tsx';
import { PanelHostContext } from './panel-host.ts';
import { MissingRecord, useLastTitle } from './missing-record.tsx';
import { useSharedTabs } from './use-shared-tabs.tsx';

const RecordActivities = lazy(() => import('../activity/record-activities.tsx'));

/** What a record shows once it is there; see `RecordView`. */
export type FramedRecord = {
  title: string;
  subtitle?: ReactNode;
  badge?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  tabs?: readonly RecordTab[];
};

type RecordFrameProps = {
  address: RecordAddress;
  /** Null while it is being loaded, and when it does not exist. */
  record: FramedRecord | null;
  /** What Apollo's `useQuery` says about it. */
  query: { loading: boolean; error?: unknown; refetch: () => unknown };
  /** “assignment”, for the sentence that there is none. */
  noun: string;
  /** What is said where the record has left this list, in place of “there is no such …”. */
  left?: ReactNode;
};

/** A record beside its grid or on its own page, depending on the address, which also has the open tab. */
export function RecordFrame({ address, record, query, noun, left }: RecordFrameProps) {
  const messages = useMessages();
  const host = useContext(PanelHostContext);
  const mayReadActivities = useMay('activity:read');
  const shown = record && address.id !== null ? { id: address.id, label: record.title } : null;
  useOfferRecord('panel', () => shown);
  useRecordTitle(record?.title);
  const more = useSharedTabs(shown);
  const tabs = record?.tabs && withMore(record.tabs, more);
  const last = useLastTitle(address.id, record?.title);
  const missing = !record && !query.loading && !query.error;
  const view = {
    ...(record ?? { title: missing ? (last ?? 'Not found') : 'Loading' }),
    tabs,
    loading: !record && query.loading,
    problem: !record && query.error ? problemOf(query.error, messages) : null,
    onRetry: () => void query.refetch(),
    tab: openTab(tabs, address.panel),
    onTabChange: address.showPanel,
    ...(record &&
      address.id !== null &&
      mayReadActivities &&
      isSubjectId(address.id) && {
        children: (
          <>
            <Suspense>
              <RecordActivities
                key={address.id}
                subject={{ id: address.id, label: record.title }}
              />
            </Suspense>
            {record.children}
          </>
        ),
      }),
    ...(missing && {
      children: left ?? <MissingRecord noun={noun} last={last} onClose={address.close} />,
    }),
  };
  if (host) return <HostedView {...view} host={host} />;
  if (!address.full) {
    return <RecordPanel {...view} onClose={address.close} onExpand={address.expand} />;
  }
  return (
    <>
      <PageActions>
        <PageActionButton
          variant="default"
          label="Back to the list"
          sign={<IconArrowLeft size={16} />}
          before={<IconArrowLeft size={14} aria-hidden />}
          onClick={address.close}
        />
      </PageActions>
      <RecordPage {...view} />
    </>
  );
}

/** What an app adds stands before the history, and never first. */
function withMore(own: readonly RecordTab[], more: readonly RecordTab[]): readonly RecordTab[] {
  const history = own.findIndex(({ value }) => value === timelineTabValue);
  const place = history > 0 ? history : own.length;
  return [...own.slice(0, place), ...more, ...own.slice(place)];
}

const openTab = (tabs: readonly RecordTab[] | undefined, panel: string | undefined) =>
  tabs?.some(({ value }) => value === panel) ? panel : tabs?.[0]?.value;
