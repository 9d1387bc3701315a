import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, type ReactNode } from 'react';
import { useScreenTitle } from '../record/address/page-title.ts';
import { PagePlaceholder } from './page-placeholder.tsx';
import classes from './portal-page.module.css';

type PortalPageProps = {
  /** The page's one `h1`. */
  title: string;
  lead?: ReactNode;
  /** The page that this one belongs to. */
  back?: { to: string; label: string };
  /** Buttons at the title. */
  actions?: ReactNode;
  /**
   * Something that the page consists of is not known yet: a placeholder stands below the title for all of it. What came
   * one after the other would move what is there already.
   */
  loading?: boolean;
  children: ReactNode;
};

/** A page of a portal. It names the tab too. */
export function PortalPage({
  title,
  lead,
  back,
  actions,
  loading = false,
  children,
}: PortalPageProps) {
  useScreenTitle(title);
  // Rendered bit by bit when it has come: a whole screen at once would hold up a slow phone for a moment.
  const wasLoading = useDeferredValue(loading);
  const waiting = loading || wasLoading;
  return (
    <div className={classes.page} aria-busy={waiting}>
      <div className={classes.head}>
        <div className={classes.words}>
          {back && (
            <Link to={back.to} className={classes.back}>
              <IconChevronLeft size={16} aria-hidden />
              {back.label}
            </Link>
          )}
          <h1 className={classes.title}>{title}</h1>
          {lead && !waiting && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && !waiting && <div className={classes.actions}>{actions}</div>}
      </div>
      {waiting ? <PagePlaceholder /> : children}
    </div>
  );
}
