import { IconBriefcase, IconBuilding, IconChecklist, IconUsers } from '@tabler/icons-react';
import { StrictMode } from 'react';
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import type { LinkAs, NavigationSection } from '../src/app-shell/navigation.ts';
import { PageShell } from '../src/app-shell/page-shell.tsx';
import { SearchTrigger } from '../src/app-shell/search-trigger.tsx';
import { UserMenu } from '../src/app-shell/user-menu.tsx';
import { StintProvider } from '../src/theme/stint-provider.tsx';
import { DialogPage } from './dialog-page.tsx';
import { GridPage } from './grid-page.tsx';
import { PiecesPage } from './pieces-page.tsx';

const sections: NavigationSection[] = [
  {
    links: [
      {
        to: '/grid',
        label: 'Assignments',
        icon: <IconChecklist size={18} aria-hidden />,
        count: 12,
      },
      { to: '/panel', label: 'Panel', icon: <IconUsers size={18} aria-hidden /> },
    ],
  },
  {
    label: 'States',
    links: [
      { to: '/empty', label: 'No rows', icon: <IconBriefcase size={18} aria-hidden /> },
      { to: '/dialog', label: 'Dialog', icon: <IconBuilding size={18} aria-hidden /> },
      { to: '/pieces', label: 'Pieces', icon: <IconBuilding size={18} aria-hidden /> },
    ],
  },
];

const Link: LinkAs = ({ to, children, ...rest }: { to: string } & ComponentProps<'a'>) => (
  <a href={`#${to}`} {...rest} onClick={() => setTimeout(() => location.reload())}>
    {children}
  </a>
);

const path = location.hash.slice(1) || '/grid';

function Page() {
  switch (path) {
    case '/panel':
      return <GridPage total={10_000} loaded={50} open />;
    case '/empty':
      return <GridPage total={0} loaded={0} open={false} />;
    case '/full':
      return <GridPage total={100_000} loaded={100_000} open={false} />;
    case '/dialog':
      return <DialogPage rows={9} />;
    case '/pieces':
      return <PiecesPage />;
    default:
      return <GridPage total={10_000} loaded={50} open={false} />;
  }
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <StintProvider>
      <PageShell
        brand="Stint"
        sections={sections}
        currentPath={path}
        linkAs={Link}
        title="Assignments"
        search={<SearchTrigger onOpen={() => {}} />}
        userMenu={
          <UserMenu
            user={{ name: 'Priya Raman', role: 'Back office', agency: 'Northwind Staffing' }}
            onSignOut={() => {}}
          />
        }
      >
        <Page />
      </PageShell>
    </StintProvider>
  </StrictMode>,
);
