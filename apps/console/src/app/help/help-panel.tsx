import { Drawer, Text, Title } from '@mantine/core';
import { Shortcut } from '@stint/ui/kbd/shortcut.tsx';
import { useListedShortcuts } from '@stint/ui/shortcuts/shortcuts.tsx';
import { useState } from 'react';
import { FirstStepList } from '../../features/home/first-steps.tsx';
import classes from './help.module.css';

/** The keys that work on the screen it was opened on, and the first steps of the viewer's role. */
export default function HelpPanel({ onClose }: { onClose: () => void }) {
  const listed = useListedShortcuts();
  const [entries] = useState(listed);
  const groups = [...Map.groupBy(entries, ({ where }) => where)].toSorted(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={400}
      title="Help"
      closeButtonProps={{ 'aria-label': 'Close help' }}
    >
      <Title order={3} className={classes.heading}>
        First steps
      </Title>
      <FirstStepList onFollow={onClose} />
      <Title order={3} className={classes.heading}>
        Keyboard shortcuts
      </Title>
      {groups.map(([where, shortcuts]) => (
        <section key={where} aria-label={where}>
          <Text size="xs" c="dimmed" mt="sm" mb={4}>
            {where}
          </Text>
          <dl className={classes.shortcuts}>
            {shortcuts.map(({ keys, label }) => (
              <div key={label} className={classes.shortcut}>
                <dt>{label}</dt>
                <dd>
                  <Shortcut keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Text size="xs" c="dimmed" mt="md">
        These work on the screen behind this panel. Lists and records have more.
      </Text>
    </Drawer>
  );
}

const order = ['Everywhere', 'On a record', 'In a list'];
