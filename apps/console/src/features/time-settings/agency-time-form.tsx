import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import { defaultTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { ConflictNotice } from '@stint/spa-kit/record/edit/conflict-notice.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { useCheckedForm } from '@stint/ui/form/use-checked-form.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useEffect } from 'react';
import { SaveLine } from '../settings/save-line.tsx';
import type { AgencyTimeSettingsFragment } from '../../gql/graphql.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import { useBegunForm, type BegunForm } from '../settings/use-begun-form.ts';
import { TimeSettingFields } from './time-setting-fields.tsx';
import { UpdateTimeSettingsDocument } from './time-setting-fragments.ts';
import { agencySettingValues } from './stored-time-settings.ts';
import {
  settingNames,
  timeSettingInput,
  timeSettingValues,
  type TimeSettingValues,
} from './time-setting-values.ts';

type Settings = AgencyTimeSettingsFragment;
type AgencyTimeSettingsProps = { settings: Settings; reread: () => Promise<Settings> };

const inherited = { from: 'the default', values: timeSettingValues(defaultTimeSettings) };

/** What the agency has set about time and expenses, in its form. */
export function AgencyTimeSettings({ settings, reread }: AgencyTimeSettingsProps) {
  const [key, form] = useBegunForm(settings);
  return <AgencyTimeForm key={key} {...form} reread={reread} />;
}

type AgencyTimeFormProps = BegunForm<Settings> & Pick<AgencyTimeSettingsProps, 'reread'>;

function AgencyTimeForm({ settings, reread, autoFocus, onDirty, onSaved }: AgencyTimeFormProps) {
  const offerUndo = useUndoOffer();
  const form = useForm<TimeSettingValues>({ initialValues: valuesOf(settings) });
  const { dirty, busy, conflicts, onSave } = useSave({
    form,
    record: settings,
    reread,
    valuesOf,
    inputOf: (values) => timeSettingInput(values, settingNames),
    update: UpdateTimeSettingsDocument,
    refusalsAtFields: true,
    saved: ({ settings: { id }, changeSetId }) => {
      showNotice({ message: 'The time settings are saved.', undo: offerUndo(changeSetId) });
      if (changeSetId) onSaved();
      return { id };
    },
  });
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  const { root, onSubmit, blockedBy } = useCheckedForm({ send: onSave });
  return (
    <form ref={root} noValidate onSubmit={onSubmit}>
      <LeaveGuard unsaved={dirty}>
        <SettingsSection
          title="Time"
          description="Applies to all clients. Most of it can be changed for a client, on the Time tab of its panel. An empty field goes back to the default."
        >
          <Stack gap="sm">
            {conflicts && <ConflictNotice conflicts={conflicts} labels={timeSettingLabels} />}
            <TimeSettingFields form={form} names={settingNames} inherited={inherited} columns={3} />
            <SaveLine
              label="Save time settings"
              busy={busy}
              autoFocus={autoFocus}
              blockedBy={blockedBy}
            />
          </Stack>
        </SettingsSection>
      </LeaveGuard>
    </form>
  );
}

function valuesOf({ timeSettings }: Settings): TimeSettingValues {
  return agencySettingValues(timeSettings);
}
