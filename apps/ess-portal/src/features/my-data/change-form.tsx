import { Button, Group, Stack } from '@mantine/core';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useCheckedForm } from '@stint/ui/form/use-checked-form.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useMyDataTexts } from './use-my-data-texts.ts';

type ChangeFormProps = {
  /** Something was entered that would be lost. */
  dirty: boolean;
  busy: boolean;
  /** Refuses to send while a field is wrong; Mantine's `form.validate`. */
  valid: () => boolean;
  /** Whether it was asked for; what was refused is shown by the one who asks. */
  onAsk: () => Promise<boolean>;
  children: ReactNode;
};

/** Asks for a change of a section of own data: its fields, and what happens then. */
export function ChangeForm({ dirty, busy, valid, onAsk, children }: ChangeFormProps) {
  const texts = useMyDataTexts();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);

  const send = async () => {
    if (!(await onAsk())) return;
    // The guard must be removed before the screen changes.
    flushSync(() => setAsked(true));
    showNotice({ message: texts.asked });
    await navigate({ to: '/my-data' });
  };
  const { root, onSubmit, blockedBy } = useCheckedForm({ valid, send });

  return (
    <LeaveGuard unsaved={dirty && !isAsked}>
      <form ref={root} noValidate onSubmit={onSubmit}>
        <Stack gap="lg">
          {children}
          <Group gap="sm">
            <BlockedBy names={blockedBy} />
            <Button type="submit" size="lg" loading={busy}>
              {texts.ask}
            </Button>
            <Button component={Link} to="/my-data" size="lg" variant="default">
              {texts.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </LeaveGuard>
  );
}
