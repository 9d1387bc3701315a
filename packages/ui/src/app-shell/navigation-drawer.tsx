import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { SideNavigation } from './side-navigation.tsx';
import type { LinkAs, NavigationSection } from './navigation.ts';

type NavigationDrawerProps = {
  brand: ReactNode;
  sections: readonly NavigationSection[];
  currentPath: string;
  linkAs: LinkAs;
  onClose: () => void;
};

/** The navigation on a phone. It is loaded when it is first opened, because most people never see it. */
export default function NavigationDrawer({ brand, onClose, ...navigation }: NavigationDrawerProps) {
  return (
    <Drawer
      opened
      onClose={onClose}
      size={280}
      title={brand}
      padding={0}
      styles={{ header: { paddingInline: 18 }, title: { fontWeight: 650 } }}
    >
      <nav aria-label="Main">
        <SideNavigation {...navigation} onNavigate={onClose} />
      </nav>
    </Drawer>
  );
}
