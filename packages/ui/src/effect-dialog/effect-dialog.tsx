import { Button, Checkbox, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ErrorView } from '../error-view/error-view.tsx';
import type { Problem } from '../error-view/problem.ts';
import { OutcomeList } from './outcome-list.tsx';
import type { Outcome } from './outcome.ts';
import { ResultView } from './result-view.tsx';
import classes from './effect-dialog.module.css';

/** Something the user must say they have seen before the change may run. */
export type Warning = { code: string; message: string };

type EffectDialogProps = {
  opened: boolean;
  onClose: () => void;
  /** “Cancel placements”. */
  title: string;
  /** What has to be given with the change: a reason, a date. Kept when the change fails. */
  children?: ReactNode;
  /** What would happen to each record; null while the server is asked. */
  preview: readonly Outcome[] | null;
  /** Heading over the records that change: “Will be cancelled”. */
  willHappen: string;
  warnings?: readonly Warning[];
  /** The confirm button: `(3) => 'Cancel 3 placements'`. */
  confirmLabel: (count: number) => string;
  danger?: boolean;
  /** Whether `children` are filled in well enough. */
  ready?: boolean;
  busy?: boolean;
  problem?: Problem | null;
  onConfirm: () => void;
  /** What happened to each record. Shown in place of the preview. */
  results?: readonly Outcome[] | null;
  onUndo?: () => void;
};

/**
 * The dialog for everything that changes records: first the effect on each of them, then a button that
 * carries the count, then what happened.
 */
export function EffectDialog(props: EffectDialogProps) {
  const { opened, onClose, title, busy = false, results = null } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
    >
      {results ? (
        <ResultView results={results} onUndo={props.onUndo} onClose={onClose} />
      ) : (
        <PreviewView {...props} />
      )}
    </Modal>
  );
}

function PreviewView(props: EffectDialogProps) {
  const { preview, warnings = [], ready = true, busy = false, problem, danger } = props;
  const [seen, setSeen] = useState<readonly string[]>([]);
  const changing = preview?.filter((outcome) => outcome.done) ?? [];
  const refused = preview?.filter((outcome) => !outcome.done) ?? [];
  const acknowledged = warnings.every((warning) => seen.includes(warning.code));

  return (
    <Stack gap="md">
      {props.children}
      {preview === null ? (
        <Stack gap={8} role="status" aria-busy aria-label="Working out what would happen">
          <Skeleton height={12} width="40%" />
          <Skeleton height={12} width="85%" />
          <Skeleton height={12} width="70%" />
        </Stack>
      ) : (
        <>
          <OutcomeList heading={props.willHappen} outcomes={changing} kind="ahead" />
          <OutcomeList heading="Will not change" outcomes={refused} kind="refused" />
          {changing.length === 0 && (
            <Text size="sm" c="dimmed">
              Nothing would change.
            </Text>
          )}
        </>
      )}
      {warnings.length > 0 && (
        <Checkbox.Group label="Please confirm" value={[...seen]} onChange={setSeen}>
          <Stack gap={8} mt={8}>
            {warnings.map((warning) => (
              <Checkbox key={warning.code} value={warning.code} label={warning.message} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {problem && <ErrorView problem={problem} />}
      <Group justify="flex-end" gap="xs" className={classes.foot}>
        <Button variant="default" onClick={props.onClose} disabled={busy}>
          Back
        </Button>
        <Button
          color={danger ? 'red.8' : undefined}
          loading={busy}
          disabled={changing.length === 0 || !ready || !acknowledged}
          onClick={props.onConfirm}
        >
          {props.confirmLabel(changing.length)}
        </Button>
      </Group>
    </Stack>
  );
}
