import { Loader } from '@mantine/core';
import type { LinkAs } from '@stint/ui/app-shell/navigation.ts';
import { PortalFrame } from '@stint/ui/app-shell/portal-frame.tsx';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { createContext, Suspense, useContext } from 'react';
import { useRecordChanges } from '../live/use-record-changes.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { useSession } from '../session/session.ts';
import { useViewer } from '../session/viewer.ts';
import { mayOpen, type PortalPlace } from './portal-place.ts';
import { PortalUser } from './portal-user.tsx';

/** The screens of the portal that is shown. */
export const PortalPlacesContext = createContext<readonly PortalPlace[]>([]);

/** The frame around every screen of a portal: the sections that the viewer has, and their menu. */
export function PortalShell() {
  const viewer = useViewer();
  const { reread } = useSession();
  const messages = useMessages();
  const places = useContext(PortalPlacesContext);
  const { pathname } = useLocation();
  // What the viewer may see follows the agency's settings and the account's preferences at once.
  useRecordChanges(['AgencySettings', 'Account'], () => void reread());

  const links = places.flatMap((place) =>
    place.navigation && mayOpen(viewer, place) ? [{ to: place.path, ...place.navigation }] : [],
  );
  return (
    <PortalFrame
      brand={viewer.agency.name}
      links={links}
      currentPath={pathname}
      linkAs={Link as LinkAs}
      words={messages.portal}
      userMenu={<PortalUser />}
    >
      <Suspense fallback={<Loader m="xl" aria-label={messages.loading} />}>
        <Outlet />
      </Suspense>
    </PortalFrame>
  );
}
