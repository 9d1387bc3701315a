import { useEffect, useRef, type ReactNode } from 'react';
import { currentLink, type LinkAs, type NavigationLink } from './navigation.ts';
import { PortalNavigation } from './portal-navigation.tsx';
import { SkipLink } from './skip-link.tsx';
import classes from './portal-frame.module.css';

type PortalFrameProps = {
  /** The agency's name. */
  brand: ReactNode;
  links: readonly NavigationLink[];
  currentPath: string;
  linkAs: LinkAs;
  /** Usually a `UserMenu`. */
  userMenu: ReactNode;
  words: { skip: string; navigation: string; moreSections: string };
  children: ReactNode;
};

/**
 * The frame of a portal: the agency and the user's menu at the top, the sections at the left, on a phone at the
 * bottom within reach of a thumb. After each navigation the focus is at the beginning of the page.
 */
export function PortalFrame(props: PortalFrameProps) {
  const { brand, links, currentPath, linkAs, userMenu, words, children } = props;
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(currentPath);
  useEffect(() => {
    if (shownPath.current === currentPath) return;
    shownPath.current = currentPath;
    main.current?.focus();
    main.current?.scrollTo?.(0, 0);
  }, [currentPath]);

  return (
    <div className={classes.frame}>
      <SkipLink>{words.skip}</SkipLink>
      <header className={classes.top}>
        <div className={classes.brand}>{brand}</div>
        {userMenu}
      </header>
      <PortalNavigation
        links={links}
        current={currentLink([{ links }], currentPath)}
        linkAs={linkAs}
        words={words}
      />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}
