import { ActionIcon, Title } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { IconLayoutSidebar, IconMenu2 } from '@tabler/icons-react';
import { lazy } from '../lazy-module/lazy.tsx';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import type { LinkAs, NavigationSection } from './navigation.ts';
import { SideNavigation } from './side-navigation.tsx';
import { SkipLink } from './skip-link.tsx';
import classes from './page-shell.module.css';

const NavigationDrawer = lazy(() => import('./navigation-drawer.tsx'));

type PageShellProps = {
  /** The mark above the navigation (agency or product name). */
  brand: ReactNode;
  sections: readonly NavigationSection[];
  currentPath: string;
  linkAs: LinkAs;
  /** The page's name: the one `h1`. */
  title: string;
  /** Next to the title: tabs, a primary button. */
  actions?: ReactNode;
  /** Usually a `SearchTrigger`. */
  search?: ReactNode;
  /** Usually a `UserMenu`. */
  userMenu: ReactNode;
  children: ReactNode;
};

/**
 * The frame of every screen: navigation on the left (a rail when collapsed, a drawer on a phone), the
 * top bar, and `main`, which fills the rest of the window so that a grid can scroll inside it.
 */
export function PageShell(props: PageShellProps) {
  const { brand, sections, currentPath, linkAs, title, actions, search, userMenu, children } =
    props;
  const [drawerOpen, drawer] = useDisclosure(false);
  const [narrow, setNarrow] = useLocalStorage({
    key: 'stint.navigation-narrow',
    defaultValue: false,
  });

  return (
    <div className={classes.shell} data-narrow={narrow || undefined}>
      <SkipLink>Skip to content</SkipLink>
      <nav className={classes.side} aria-label="Main">
        <div className={classes.brandRow}>
          {!narrow && <div className={classes.brand}>{brand}</div>}
          <ActionIcon
            aria-label={narrow ? 'Expand navigation' : 'Collapse navigation'}
            aria-expanded={!narrow}
            onClick={() => setNarrow(!narrow)}
          >
            <IconLayoutSidebar size={18} aria-hidden />
          </ActionIcon>
        </div>
        <div className={classes.sideScroll}>
          <SideNavigation
            sections={sections}
            currentPath={currentPath}
            linkAs={linkAs}
            narrow={narrow}
          />
        </div>
      </nav>
      {drawerOpen && (
        <Suspense>
          <NavigationDrawer
            brand={brand}
            sections={sections}
            currentPath={currentPath}
            linkAs={linkAs}
            onClose={drawer.close}
          />
        </Suspense>
      )}
      <header className={classes.top}>
        <ActionIcon
          className={classes.burger}
          size={36}
          aria-label="Open navigation"
          onClick={drawer.open}
        >
          <IconMenu2 size={20} aria-hidden />
        </ActionIcon>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <div className={classes.actions}>{actions}</div>
        {search}
        {userMenu}
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}
