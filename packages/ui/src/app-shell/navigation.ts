import type { ComponentType, ReactNode } from 'react';

/** A navigation link. `to` is a path of the app's router; `icon` is an 18 px glyph, aria-hidden. */
export type NavigationLink = {
  to: string;
  label: string;
  icon: ReactNode;
  count?: number;
  /** How much waits there: usually a `CountBadge`. */
  badge?: ReactNode;
};

/** Links that belong together, under a heading (“Accounting”). */
export type NavigationSection = { label?: string; links: readonly NavigationLink[] };

/** The props that the shell passes to the app's link. TanStack Router's `Link` can be used directly. */
export type LinkAs = ComponentType<{
  to: string;
  className?: string;
  children?: ReactNode;
  onClick?: () => void;
  tabIndex?: number;
  'aria-current'?: 'page';
  'aria-label'?: string;
}>;

/** The link whose path is the current one or its nearest parent, over all sections; home is no parent. */
export function currentLink(
  sections: readonly NavigationSection[],
  path: string,
): NavigationLink | undefined {
  return sections
    .flatMap((section) => section.links)
    .filter((link) => path === link.to || (link.to !== '/' && path.startsWith(`${link.to}/`)))
    .toSorted((a, b) => b.to.length - a.to.length)[0];
}
