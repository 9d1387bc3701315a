import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
  return (
    <div className={classes.page} aria-busy={loading}>
      <div className={classes.head}>
        <div className={classes.words}>
          {back && (
            <Link to={back.to} className={classes.back}>
              <IconChevronLeft size={16} aria-hidden />
              {back.label}
            </Link>
          )}
          <h1 className={classes.title}>{title}</h1>
          {lead && !loading && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && !loading && <div className={classes.actions}>{actions}</div>}
      </div>
      {loading ? <PagePlaceholder /> : children}
    </div>
  );
}
