import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useScreenTitle } from '../record/address/page-title.ts';
import classes from './portal-page.module.css';

type PortalPageProps = {
  /** The page's one `h1`. */
  title: string;
  lead?: ReactNode;
  /** The page that this one belongs to. */
  back?: { to: string; label: string };
  /** Buttons at the title. */
  actions?: ReactNode;
  children: ReactNode;
};

/** A page of a portal. It names the tab too. */
export function PortalPage({ title, lead, back, actions, children }: PortalPageProps) {
  useScreenTitle(title);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div className={classes.words}>
          {back && (
            <Link to={back.to} className={classes.back}>
              <IconChevronLeft size={16} aria-hidden />
              {back.label}
            </Link>
          )}
          <h1 className={classes.title}>{title}</h1>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
