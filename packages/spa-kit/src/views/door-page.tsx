import { Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './door-page.module.css';

type DoorPageProps = {
  /** The product or portal, over the card. */
  name: ReactNode;
  /** The page's one `h1`. */
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Under the card: language, help. */
  foot?: ReactNode;
};

/** The page before the app: one card in the middle, on a phone the whole width. */
export function DoorPage({ name, title, lead, children, foot }: DoorPageProps) {
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <div className={classes.name}>{name}</div>
        <Paper className={classes.card}>
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" size="sm" mb="md">
              {lead}
            </Text>
          )}
          {children}
        </Paper>
        {foot && <div className={classes.foot}>{foot}</div>}
      </div>
    </main>
  );
}
