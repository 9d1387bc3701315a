import { Tooltip } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { currentLink } from './navigation.ts';
import type { LinkAs, NavigationLink, NavigationSection } from './navigation.ts';
import classes from './side-navigation.module.css';

type SideNavigationProps = {
  sections: readonly NavigationSection[];
  currentPath: string;
  linkAs: LinkAs;
  /** Icons only; the names are in labels and tooltips. */
  narrow?: boolean;
  onNavigate?: () => void;
};

/** The app's navigation, in sections. The current link is marked visibly and for screen readers. */
export function SideNavigation({
  sections,
  currentPath,
  linkAs,
  narrow = false,
  onNavigate,
}: SideNavigationProps) {
  const current = currentLink(sections, currentPath);
  return (
    <div className={classes.sections} data-narrow={narrow || undefined}>
      {sections.map((section, index) => (
        <Section key={section.label ?? index} label={section.label} narrow={narrow}>
          {section.links.map((link) => (
            <li key={link.to}>
              <Entry
                link={link}
                linkAs={linkAs}
                active={link === current}
                narrow={narrow}
                onNavigate={onNavigate}
              />
            </li>
          ))}
        </Section>
      ))}
    </div>
  );
}

type SectionProps = { label?: string; narrow: boolean; children: ReactNode };

function Section({ label, narrow, children }: SectionProps) {
  const headingId = useId();
  return (
    <div className={classes.section}>
      {label && !narrow && (
        <div id={headingId} className={classes.heading}>
          {label}
        </div>
      )}
      <ul
        className={classes.list}
        aria-label={narrow ? label : undefined}
        aria-labelledby={label && !narrow ? headingId : undefined}
      >
        {children}
      </ul>
    </div>
  );
}

type EntryProps = {
  link: NavigationLink;
  linkAs: LinkAs;
  active: boolean;
  narrow: boolean;
  onNavigate?: () => void;
};

function Entry({ link, linkAs: Link, active, narrow, onNavigate }: EntryProps) {
  const entry = (
    <Link
      to={link.to}
      className={active ? `${classes.link} ${classes.active}` : classes.link}
      aria-current={active ? 'page' : undefined}
      aria-label={narrow ? link.label : undefined}
      onClick={onNavigate}
    >
      <span className={classes.icon}>{link.icon}</span>
      {!narrow && <span className={classes.label}>{link.label}</span>}
      {!narrow && link.count !== undefined && <span className={classes.count}>{link.count}</span>}
      {!narrow && link.badge}
    </Link>
  );
  if (!narrow) return entry;
  return (
    <Tooltip label={link.label} position="right">
      <span className={classes.narrowEntry}>{entry}</span>
    </Tooltip>
  );
}
