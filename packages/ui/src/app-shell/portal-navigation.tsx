import { UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Suspense, useRef, useState } from 'react';
import { lazy } from '../lazy-module/lazy.tsx';
import type { LinkAs, NavigationLink } from './navigation.ts';
import classes from './portal-navigation.module.css';

const MoreSections = lazy(() => import('./more-sections.tsx'), { isKept: true });

/** How many entries the bar of a phone has room for at 320 px, in either language. */
const room = 5;

type PortalNavigationProps = {
  /** Those that are used most come first. */
  links: readonly NavigationLink[];
  /** The section that is open. */
  current: NavigationLink | undefined;
  linkAs: LinkAs;
  words: { navigation: string; moreSections: string };
};

/**
 * The sections of a portal, in one column. On a phone they are a bar of at most five entries: of more sections it has
 * the first four, and “More”, which opens the others.
 */
export function PortalNavigation({ links, current, linkAs: Link, words }: PortalNavigationProps) {
  // Undefined until it is first opened, so that nothing is loaded before.
  const [isOpen, setOpen] = useState<boolean>();
  const more = useRef<HTMLButtonElement>(null);
  const under = links.length > room ? links.slice(room - 1) : [];

  const close = () => {
    setOpen(false);
    // Where a section was chosen, its page takes the focus next.
    more.current?.focus();
  };
  return (
    <nav className={classes.navigation} aria-label={words.navigation}>
      <ul className={classes.list}>
        {links.map((link) => (
          <li key={link.to} className={under.includes(link) ? classes.under : undefined}>
            <Link
              to={link.to}
              className={classes.link}
              aria-current={link === current ? 'page' : undefined}
            >
              <span className={classes.icon}>{link.icon}</span>
              <span>{link.label}</span>
            </Link>
          </li>
        ))}
        {under.length > 0 && (
          <li className={classes.more}>
            <UnstyledButton
              ref={more}
              className={classes.link}
              aria-haspopup="dialog"
              aria-expanded={isOpen === true}
              aria-current={current && under.includes(current) ? 'true' : undefined}
              onClick={() => setOpen(true)}
            >
              <span className={classes.icon}>
                <IconDots size={22} aria-hidden />
              </span>
              <span>{words.moreSections}</span>
            </UnstyledButton>
          </li>
        )}
      </ul>
      {isOpen !== undefined && (
        <Suspense>
          <MoreSections
            isOpen={isOpen}
            title={words.moreSections}
            links={under}
            current={current}
            linkAs={Link}
            onClose={close}
          />
        </Suspense>
      )}
    </nav>
  );
}
