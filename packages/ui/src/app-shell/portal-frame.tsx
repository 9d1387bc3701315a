import { useEffect, useRef, type ReactNode } from 'react';
import { currentLink, type LinkAs, type NavigationLink } from './navigation.ts';
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
  words: { skip: string; navigation: string };
  children: ReactNode;
};

/**
 * The frame of a portal: the agency and the user's menu at the top, the few sections at the left, on a phone at
 * the bottom within reach of a thumb. After each navigation the focus is at the beginning of the page.
 */
export function PortalFrame(props: PortalFrameProps) {
  const { brand, links, currentPath, linkAs: Link, userMenu, words, children } = props;
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(currentPath);
  const current = currentLink([{ links }], currentPath);
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
      <nav className={classes.navigation} aria-label={words.navigation}>
        <ul className={classes.list}>
          {links.map((link) => (
            <li key={link.to}>
              <Link
                to={link.to}
                className={classes.link}
                aria-current={link === current ? 'page' : undefined}
              >
                <span className={classes.icon}>{link.icon}</span>
                <span className={classes.label}>{link.label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}
