import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useScreenTitle } from '@stint/spa-kit/record/address/page-title.ts';
import { may, useViewer, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import type { LinkAs, NavigationSection } from '@stint/ui/app-shell/navigation.ts';
import { PageShell } from '@stint/ui/app-shell/page-shell.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useMemo, useState } from 'react';
import { ConsoleUserMenu } from './console-user-menu.tsx';
import { PageActionsSlot } from '@stint/ui/app-shell/page-actions.tsx';
import { ActivityEntryProvider } from '@stint/spa-kit/record/activity/activity-entry.tsx';
import { useRememberOpened } from '@stint/spa-kit/record/recent/recent-ids.ts';
import { HelpTrigger } from './help/help-trigger.tsx';
import { PaletteTrigger } from './palette/palette-trigger.tsx';
import type { Place } from './place.ts';
import { offeredPlaces } from './places.tsx';
import { placeAt, recordPath } from './record-places.ts';
import { RecordTools } from './record-tools.tsx';

const TaskReminders = lazy(() => import('@stint/spa-kit/record/task/task-reminders.ts'));

/** The frame around every screen: places the viewer may open, ⌘K, the user's menu. */
export function ConsoleShell() {
  const viewer = useViewer();
  const { reread } = useSession();
  useRecordChanges(['AgencySettings'], () => void reread());
  const { pathname } = useLocation();
  const { id }: { id?: string } = useParams({ strict: false });
  useRememberOpened(viewer.account.id, id && recordPath(id) ? id : undefined);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const sections = useMemo(() => sectionsFor(viewer), [viewer]);
  const place = placeAt(pathname);
  const title = place?.label ?? 'Stint';
  const permitted = !place || may(viewer, place.permission);

  useScreenTitle(place?.label ?? '');

  return (
    <RecordTools>
      <Suspense>
        <TaskReminders />
      </Suspense>
      <PageShell
        brand={viewer.agency.name}
        sections={sections}
        currentPath={place?.within ?? pathname}
        linkAs={Link as LinkAs}
        title={title}
        actions={<div ref={setSlot} style={{ display: 'contents' }} />}
        search={<PaletteTrigger />}
        userMenu={
          <>
            <HelpTrigger />
            <ConsoleUserMenu />
          </>
        }
      >
        <PageActionsSlot value={slot}>
          <ActivityEntryProvider>
            {permitted ? <Outlet /> : <NotPermitted place={place} />}
          </ActivityEntryProvider>
        </PageActionsSlot>
      </PageShell>
    </RecordTools>
  );
}

function NotPermitted({ place }: { place: Place }) {
  return (
    <EmptyState
      title={`Your role doesn’t have access to ${place.label}`}
      description="An administrator of your agency can change that."
    />
  );
}

function sectionsFor(viewer: Viewer): NavigationSection[] {
  const permitted = offeredPlaces.filter(({ permission }) => may(viewer, permission));
  return [...Map.groupBy(permitted, ({ section }) => section)].map(([label, links]) => ({
    ...(label && { label }),
    links: links.map((place) => ({
      to: place.path,
      label: place.label,
      icon: <place.icon size={18} aria-hidden />,
      ...('badge' in place && {
        badge: (
          <Suspense>
            <place.badge />
          </Suspense>
        ),
      }),
    })),
  }));
}
