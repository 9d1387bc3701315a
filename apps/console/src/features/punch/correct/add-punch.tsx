import { useForm } from '@mantine/form';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { instantAt } from '@stint/ui/dates/wall-clock.ts';
import { AddPunchDocument } from '../punch-fragments.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { PunchFields, punchRules } from './punch-fields.tsx';

type AddPunchProps = {
  assignmentId: string;
  /** IANA, of the work. */
  zone: string;
  /** The day that it is probably of. */
  day: string;
  onClose: () => void;
};

/** Adds a punch that is missing. */
export default function AddPunch({ assignmentId, zone, day, onClose }: AddPunchProps) {
  const form = useForm({
    initialValues: { kind: '', at: `${day}T17:00`, reason: '' },
    validate: punchRules,
  });
  return (
    <CorrectionDialog
      title="Add punch"
      saveLabel="Add punch"
      done="The punch is added."
      form={form}
      command={AddPunchDocument}
      inputOf={({ kind, at, reason }) => ({
        assignmentId,
        kind: kind as PunchKind,
        at: instantAt(at, zone),
        reason,
      })}
      onClose={onClose}
    >
      <PunchFields form={form} zone={zone} />
    </CorrectionDialog>
  );
}
