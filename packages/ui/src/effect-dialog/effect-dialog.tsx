import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { Dialog } from '../dialog/dialog.tsx';
import { LeaveQuestion } from '../dialog/leave-question.tsx';
import { leaveTyped } from '../dialog/leave-typed.ts';
import { useLeaving } from '../dialog/use-leaving.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { BlockedBy } from '../form/blocked-by.tsx';
import { useBlocking } from '../form/use-blocking.ts';
import { ErrorView } from '../error-view/error-view.tsx';
import type { Problem } from '../error-view/problem.ts';
import type { Outcome } from './outcome.ts';
import { DateWarnings } from './date-warnings.tsx';
import { OutOfSightNote } from './out-of-sight.tsx';
import { PreviewLists, PreviewSections, type EffectSection } from './preview-lists.tsx';
import { ResultView } from './result-view.tsx';
import classes from './effect-dialog.module.css';

/** A warning that the user must acknowledge before the change can run. */
export type Warning = { code: string; message: string };

type EffectDialogProps = {
  opened: boolean;
  onClose: () => void;
  /** “Cancel placements”. */
  title: string;
  /** Inputs of the change: a reason, a date. They keep their values if the change fails. */
  children?: ReactNode;
  /** What would happen to each record; null while it is being loaded. */
  preview: readonly Outcome[] | null;
  /** Groups of records, each with its own inputs. Every record must be in one of them. */
  sections?: readonly EffectSection[];
  /** What must be chosen before there is a preview; shown in its place. */
  waiting?: string;
  /** Heading above the records that change: “Will be canceled”. */
  willHappen: string;
  warnings?: readonly Warning[];
  /** Sentences about dates that may be mistyped. */
  dateWarnings?: readonly string[];
  /** The confirm button: `(3) => 'Cancel 3 placements'`. */
  confirmLabel: (count: number) => string;
  danger?: boolean;
  /** What the inputs lack, by name. With something missing, nothing can be confirmed. */
  missing?: readonly string[];
  /** Somebody tries to confirm: what is missing is to be marked. */
  onTry?: () => void;
  busy?: boolean;
  /** Something was entered: closing asks first. */
  unsaved?: boolean;
  problem?: Problem | null;
  /** Loads the preview again, where that is the problem. */
  onRetry?: () => void;
  onConfirm: () => void;
  /** What happened to each record. Shown instead of the preview. */
  results?: readonly Outcome[] | null;
  onUndo?: () => void;
};

/**
 * The dialog for everything that changes records: it shows the effect on each of them, a button with their
 * number, and then what happened.
 */
export function EffectDialog(props: EffectDialogProps) {
  const { opened, onClose, title, busy = false, results = null, unsaved = false } = props;
  const blocking = useBlocking<HTMLDivElement>();
  const leaving = useLeaving({ unsaved: unsaved && !results, root: blocking.root, onClose });
  if (!opened) return null;
  return (
    <Dialog
      onClose={leaving.leave}
      title={title}
      size="lg"
      closeOnClickOutside={!busy && !unsaved}
      closeOnEscape={!busy}
    >
      {results ? (
        <ResultView results={results} onUndo={props.onUndo} onClose={onClose} />
      ) : (
        <PreviewView {...props} blocking={blocking} leaving={leaving} />
      )}
    </Dialog>
  );
}

const confirming = 'Please confirm';

type PreviewViewProps = EffectDialogProps & {
  blocking: ReturnType<typeof useBlocking<HTMLDivElement>>;
  leaving: ReturnType<typeof useLeaving>;
};

function PreviewView({ blocking, leaving, ...props }: PreviewViewProps) {
  const { preview, sections, warnings = [], missing = [], busy = false, problem, danger } = props;
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const changing = preview?.filter((outcome) => outcome.done) ?? [];
  const acknowledged = warnings.every((warning) => seen.includes(warning.code));
  const waits = props.waiting !== undefined || changing.length === 0;
  const needed = waits ? [] : [...missing, ...(acknowledged ? [] : [confirming])];
  // While something must be chosen first, the button leads to it.
  const nothingToDo = waits && (props.waiting === undefined || missing.length === 0);

  const { root, attempt, blockedBy } = blocking;
  const confirm = () => {
    const finished = attempt();
    setTried(true);
    props.onTry?.();
    if (finished && acknowledged && missing.length === 0) props.onConfirm();
  };

  return (
    <Stack gap="md" ref={root}>
      {props.children}
      <DateWarnings sentences={props.dateWarnings ?? []} />
      <OutOfSightNote />
      {sections ? <PreviewSections {...props} sections={sections} /> : <PreviewLists {...props} />}
      {warnings.length > 0 && (
        <Checkbox.Group
          data-blocking={tried && !acknowledged ? confirming : undefined}
          label={confirming}
          value={[...seen]}
          onChange={setSeen}
        >
          <Stack gap={8} mt={8}>
            {warnings.map((warning) => (
              <Checkbox key={warning.code} value={warning.code} label={warning.message} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {problem && <ErrorView problem={problem} onRetry={props.onRetry} />}
      {leaving.asking ? (
        <LeaveQuestion
          onDiscard={leaving.discard}
          onStay={leaving.stay}
          className={classes.foot}
          words={leaveTyped}
        />
      ) : (
        <Group justify="flex-end" gap="xs" className={classes.foot}>
          <BlockedBy names={[...new Set([...needed, ...blockedBy])]} />
          <Button variant="default" onClick={leaving.leave} disabled={busy}>
            Back
          </Button>
          <Button
            color={danger ? 'red.8' : undefined}
            loading={busy}
            disabled={nothingToDo}
            onClick={confirm}
          >
            {props.confirmLabel(changing.length)}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
