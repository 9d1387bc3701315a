import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { Dialog } from '../dialog/dialog.tsx';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { ErrorView } from '../error-view/error-view.tsx';
import type { Problem } from '../error-view/problem.ts';

type ReasonDialogProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will happen. */
  children?: ReactNode;
  /** Reasons to choose from; without them the reason is free text. */
  choices?: readonly { value: string; label: string }[];
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  problem?: Problem | null;
  /** The reason, trimmed, never empty: a choice's value, or what was typed. */
  onConfirm: (reason: string) => void;
};

/** A change of one record that needs a reason. The input stays if the change fails. */
export function ReasonDialog(props: ReasonDialogProps) {
  if (!props.opened) return null;
  return (
    <Dialog onClose={props.onClose} title={props.title}>
      <ReasonForm {...props} />
    </Dialog>
  );
}

function ReasonForm(props: ReasonDialogProps) {
  const { choices, busy = false, problem, danger } = props;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const error = missing && reason.trim() === '' ? 'Please give a reason.' : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else props.onConfirm(reason.trim());
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {props.children && (
          <Text component="div" size="sm">
            {props.children}
          </Text>
        )}
        {choices ? (
          <Select
            data-autofocus
            required
            label="Reason"
            data={[...choices]}
            value={reason === '' ? null : reason}
            onChange={(value) => setReason(value ?? '')}
            error={error}
          />
        ) : (
          <Textarea
            data-autofocus
            required
            label="Reason"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={error}
          />
        )}
        {problem && <ErrorView problem={problem} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose} disabled={busy}>
            Back
          </Button>
          <Button type="submit" color={danger ? 'red.8' : undefined} loading={busy}>
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
