import { Paper, Text, Title } from '@mantine/core';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { AppPath } from '@stint/spa-kit/record/address/record-places.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import classes from './home.module.css';

type FirstStep = {
  label: string;
  why: string;
  path: AppPath;
  /** Opens the form of a new record there. */
  create?: true;
  permission: PermissionName;
};

/** From an empty agency to people at work, in order. Each role does some of it. */
const steps: readonly FirstStep[] = [
  {
    label: 'Check your settings',
    why: 'The margin floor, the new-hire checklist, and what clients may see.',
    path: '/settings',
    permission: 'agency:configure',
  },
  {
    label: 'Import what you have',
    why: 'Clients, candidates, job orders, and assignments, from CSV or Excel files.',
    path: '/import',
    permission: 'import:run',
  },
  {
    label: 'Add a client',
    why: 'Its contacts and locations come next.',
    path: '/clients',
    create: true,
    permission: 'client:write',
  },
  {
    label: 'Add a job order',
    why: 'Say whom the client needs, how many, from when, and at which rates.',
    path: '/job-orders',
    create: true,
    permission: 'job-order:write',
  },
  {
    label: 'Add candidates, submit them, and place one',
    why: 'Select candidates in the list to submit them to a job order.',
    path: '/candidates',
    permission: 'submission:write',
  },
  {
    label: 'Hire the people who were placed',
    why: 'Complete the checklist, then hire.',
    path: '/hiring',
    permission: 'hiring:hire',
  },
  {
    label: 'Approve their assignments',
    why: 'An approved assignment is active from its start date.',
    path: '/assignments',
    permission: 'assignment:approve',
  },
];

/** The first steps of the viewer's role, each leading to its screen. */
export function FirstStepList({ onFollow }: { onFollow?: () => void }) {
  const viewer = useViewer();
  return (
    <ol className={classes.steps}>
      {steps
        .filter(({ permission }) => may(viewer, permission))
        .map(({ label, why, path, create }) => (
          <li key={label}>
            <Link
              to={path}
              {...(create && { search: { panel: 'new' } })}
              onClick={onFollow}
              className={classes.step}
            >
              {label}
            </Link>
            <Text size="xs" c="dimmed">
              {why}
            </Text>
          </li>
        ))}
    </ol>
  );
}

/** The same over an empty home page. */
export function FirstSteps() {
  const headingId = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={headingId}
      className={`${classes.card} ${classes.wide}`}
    >
      <Title order={2} id={headingId} className={classes.heading}>
        First steps
      </Title>
      <FirstStepList />
    </Paper>
  );
}
