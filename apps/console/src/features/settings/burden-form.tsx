import { SimpleGrid, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { ConflictNotice } from '@stint/spa-kit/record/edit/conflict-notice.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { useCheckedForm } from '@stint/ui/form/use-checked-form.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useEffect } from 'react';
import { SaveLine } from './save-line.tsx';
import type { BurdenSettingsFragment } from '../../gql/graphql.ts';
import { BurdenOverrideFields } from './burden-override-fields.tsx';
import { burdenInput, burdenLabels, burdenValues, type BurdenValues } from './burden-values.ts';
import { UpdateSettingsDocument } from './save-settings.ts';
import { SettingsSection } from './settings-section.tsx';
import type { BegunForm } from './use-begun-form.ts';

type BurdenFormProps = BegunForm<BurdenSettingsFragment> & {
  reread: () => Promise<BurdenSettingsFragment>;
};

/** What placements add to pay when they say nothing themselves (P-4). */
export function BurdenForm({ settings, reread, autoFocus, onDirty, onSaved }: BurdenFormProps) {
  const offerUndo = useUndoOffer();
  const form = useForm<BurdenValues>({
    initialValues: burdenValues(settings),
    validate: {
      burdenPercent: required('Enter a percentage.'),
      burdenOverrides: { percent: required('Enter a percentage.') },
    },
  });
  const { dirty, busy, valid, conflicts, onSave } = useSave({
    form,
    record: settings,
    reread,
    valuesOf: burdenValues,
    inputOf: burdenInput,
    update: UpdateSettingsDocument,
    saved: ({ settings: { id }, changeSetId }) => {
      showNotice({ message: 'The burden is saved.', undo: offerUndo(changeSetId) });
      if (changeSetId) onSaved();
      return { id };
    },
  });
  useEffect(() => onDirty(dirty), [dirty, onDirty]);

  const { root, onSubmit, blockedBy } = useCheckedForm({ valid, send: onSave });
  return (
    <form ref={root} noValidate onSubmit={onSubmit}>
      <LeaveGuard unsaved={dirty}>
        <SettingsSection
          title="Burden"
          description="What employment costs on top of pay. It counts in margins where a placement has no burden of its own; existing placements keep theirs."
        >
          <Stack gap="sm">
            {conflicts && <ConflictNotice conflicts={conflicts} labels={burdenLabels} />}
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
              <NumberField
                form={form}
                name="burdenPercent"
                label={burdenLabels.burdenPercent}
                required
                digits={4}
                suffix="%"
              />
            </SimpleGrid>
            <BurdenOverrideFields form={form} />
            <SaveLine label="Save burden" busy={busy} autoFocus={autoFocus} blockedBy={blockedBy} />
          </Stack>
        </SettingsSection>
      </LeaveGuard>
    </form>
  );
}
