import { UserButton } from '@stint/ui/app-shell/user-button.tsx';
import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import { useState } from 'react';
import { useViewer } from '../session/viewer.ts';
import { useIdleBrowser } from '../views/use-idle-browser.ts';

/** Loaded after the first screen, before it is needed: without a network it could not be loaded then. */
const loadMenu = () => import('./portal-user-menu.tsx');

/** Who is signed in, and their menu. A menu takes a phone long to prepare, so there is none before somebody opens it. */
export function PortalUser() {
  const { account } = useViewer();
  const [isOpened, setOpened] = useState(false);
  const isIdle = useIdleBrowser();
  const menu = useLazyModule(loadMenu, isOpened || isIdle);
  if (isOpened && menu) return <menu.PortalUserMenu />;
  return (
    <UserButton
      name={account.displayName}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setOpened(true)}
    />
  );
}
