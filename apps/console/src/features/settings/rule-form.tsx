import { Checkbox, SimpleGrid, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ruleModeLabels } from '@stint/domain/agency/agency-settings.ts';
import { clockSettingLabels } from '@stint/domain/agency/office-clock.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { useCheckedForm } from '@stint/ui/form/use-checked-form.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useEffect } from 'react';
import { SaveLine } from './save-line.tsx';
import type { RuleSettingsFragment } from '../../gql/graphql.ts';
import { ConflictNotice } from '@stint/spa-kit/record/edit/conflict-notice.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { LongTextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { ruleInput, ruleLabels, ruleValues, type RuleValues } from './rule-values.ts';
import { UpdateSettingsDocument } from './save-settings.ts';
import { SettingsSection } from './settings-section.tsx';
import type { BegunForm } from './use-begun-form.ts';

const modes = Object.entries(ruleModeLabels).map(([value, label]) => ({ value, label }));

const clocks = Object.entries(clockSettingLabels).map(([value, label]) => ({ value, label }));

type RuleFormProps = BegunForm<RuleSettingsFragment> & {
  reread: () => Promise<RuleSettingsFragment>;
};

/** What placing, the client portal, signing in (P-4, P-6, S-4, S-13, S-19), sorted names and times go by. */
export function RuleForm({ settings, reread, autoFocus, onDirty, onSaved }: RuleFormProps) {
  const offerUndo = useUndoOffer();
  const { reread: rereadViewer } = useSession();
  const form = useForm<RuleValues>({
    initialValues: ruleValues(settings),
    validate: {
      marginFloorPercent: required('Enter a percentage.'),
      documentReminderDays: required('Enter a number of days.'),
    },
  });
  const { dirty, busy, valid, conflicts, onSave } = useSave({
    form,
    record: settings,
    reread,
    valuesOf: ruleValues,
    inputOf: ruleInput,
    update: UpdateSettingsDocument,
    refusalsAtFields: true,
    saved: ({ settings: { id }, changeSetId }) => {
      showNotice({ message: 'The settings are saved.', undo: offerUndo(changeSetId) });
      if (changeSetId) onSaved();
      void rereadViewer();
      return { id };
    },
  });
  useEffect(() => onDirty(dirty), [dirty, onDirty]);

  const { root, onSubmit, blockedBy } = useCheckedForm({ valid, send: onSave });
  const field = (name: keyof RuleValues) => ({ form, name, label: ruleLabels[name] });
  const box = (name: keyof RuleValues, description?: string) => (
    <Checkbox
      label={ruleLabels[name]}
      description={description}
      {...form.getInputProps(name, { type: 'checkbox' })}
    />
  );
  return (
    <form ref={root} noValidate onSubmit={onSubmit}>
      <LeaveGuard unsaved={dirty}>
        <Stack gap="xl">
          {conflicts && <ConflictNotice conflicts={conflicts} labels={ruleLabels} />}
          <SettingsSection title="Placing">
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} verticalSpacing="sm">
              <NumberField {...field('marginFloorPercent')} required digits={2} suffix="%" />
              <ChoiceField {...field('marginFloorMode')} required choices={modes} />
              <ChoiceField {...field('creditLimitMode')} required choices={modes} />
            </SimpleGrid>
            {box('fillOrderAtZeroOpenings')}
          </SettingsSection>
          <SettingsSection title="Client portal">
            {box('portalOrders')}
            {box('portalOrderSubmission')}
            {box('showEndedAssignments')}
            {box('showBillAmounts')}
            <LongTextField
              {...field('portalText')}
              description="A client can have a text of its own instead."
            />
          </SettingsSection>
          <SettingsSection title="Employee portal">
            {box(
              'showDocumentsAfterTermination',
              'Nothing else of their accounts is left. Without it, the accounts end with the employment.',
            )}
          </SettingsSection>
          <SettingsSection title="Documents">
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
              <NumberField
                {...field('documentReminderDays')}
                required
                digits={0}
                suffix=" days before"
              />
            </SimpleGrid>
          </SettingsSection>
          <SettingsSection title="Signing in">
            {box('requireSecondFactor', 'Whoever has none must set them up before anything else.')}
          </SettingsSection>
          <SettingsSection title="Lists">{box('nameParticlesCount')}</SettingsSection>
          <SettingsSection title="Dates and times">
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
              <ChoiceField {...field('clock')} required choices={clocks} />
            </SimpleGrid>
          </SettingsSection>
          <SaveLine label="Save changes" busy={busy} autoFocus={autoFocus} blockedBy={blockedBy} />
        </Stack>
      </LeaveGuard>
    </form>
  );
}
