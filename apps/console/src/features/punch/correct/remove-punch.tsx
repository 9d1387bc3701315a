import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { CountedPunch } from '../counted-punch.ts';
import { RemovePunchDocument } from '../punch-fragments.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { punchRules } from './punch-fields.tsx';

type RemovePunchProps = { punch: CountedPunch; onClose: () => void };

/** Lets a punch no longer count. It stays to be seen. */
export default function RemovePunch({ punch, onClose }: RemovePunchProps) {
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: punchRules.reason },
  });
  return (
    <CorrectionDialog
      title="Remove punch"
      saveLabel="Remove punch"
      done="The punch no longer counts."
      form={form}
      command={RemovePunchDocument}
      inputOf={({ reason }) => ({ ...punch.target, reason })}
      onClose={onClose}
    >
      <Text size="sm">It no longer counts, and stays to be seen with the reason.</Text>
    </CorrectionDialog>
  );
}
