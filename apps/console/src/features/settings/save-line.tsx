import { Button, Group } from '@mantine/core';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';

type SaveLineProps = {
  label: string;
  busy: boolean;
  /** After saving, the form is a new one: whoever saved by keyboard goes on here. */
  autoFocus: boolean;
  blockedBy: readonly string[];
};

/** The last line of a form of settings: its button, and the names of what prevents it. */
export function SaveLine({ label, busy, autoFocus, blockedBy }: SaveLineProps) {
  return (
    <Group>
      <Button type="submit" loading={busy} autoFocus={autoFocus}>
        {label}
      </Button>
      <BlockedBy names={blockedBy} />
    </Group>
  );
}
