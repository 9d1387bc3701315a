import { useForm } from '@mantine/form';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { instantAt, wallClock } from '@stint/ui/dates/wall-clock.ts';
import type { CountedPunch } from '../counted-punch.ts';
import { MovePunchDocument } from '../punch-fragments.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { PunchFields, punchRules } from './punch-fields.tsx';

type MovePunchProps = { punch: CountedPunch; onClose: () => void };

/** Gives a punch another time or kind; one that was removed counts again. */
export default function MovePunch({ punch, onClose }: MovePunchProps) {
  const office = useOfficeTime();
  const zone = punch.zone ?? office.zone;
  const before = wallClock(punch.standsAt, zone);
  const form = useForm({
    initialValues: { kind: punch.kind as string, at: before, reason: '' },
    validate: punchRules,
  });
  return (
    <CorrectionDialog
      title="Correct punch"
      saveLabel="Save correction"
      done="The punch is corrected."
      form={form}
      command={MovePunchDocument}
      inputOf={({ kind, at, reason }) => ({
        ...punch.target,
        kind: kind as PunchKind,
        // A field has no seconds: a time that was not changed keeps its own.
        at: at === before ? punch.standsAt : instantAt(at, zone),
        reason,
      })}
      onClose={onClose}
    >
      <PunchFields form={form} zone={zone} />
    </CorrectionDialog>
  );
}
