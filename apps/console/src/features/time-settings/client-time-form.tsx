import { Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import { isClientTimeSetting } from '@stint/domain/time-settings/time-settings.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { ConflictNotice } from '@stint/spa-kit/record/edit/conflict-notice.tsx';
import { saveDocuments } from '@stint/spa-kit/record/edit/save-documents.ts';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { useCheckedForm } from '@stint/ui/form/use-checked-form.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useEffect } from 'react';
import { SaveLine } from '../settings/save-line.tsx';
import type { ClientTimeSettingsFragment } from '../../gql/graphql.ts';
import type { BegunForm } from '../settings/use-begun-form.ts';
import { TimeSettingFields } from './time-setting-fields.tsx';
import { clientSettingValues } from './stored-time-settings.ts';
import { ClientTimeSettingsParts } from './time-setting-fragments.ts';
import { settingNames, timeSettingInput, type TimeSettingValues } from './time-setting-values.ts';

type Own = ClientTimeSettingsFragment;

export const saveClientTime = saveDocuments('ClientTimeSettings', ClientTimeSettingsParts);
const clientNames = settingNames.filter(isClientTimeSetting);

type ClientTimeFormProps = BegunForm<{ own: Own | null; version: number }> & {
  clientId: string;
  agency: TimeSettingValues;
  reread: () => Promise<Own | null>;
};

/** What a client has otherwise than the agency about time and expenses. */
export function ClientTimeForm(props: ClientTimeFormProps) {
  const { settings, clientId, agency, reread, autoFocus, onDirty, onSaved } = props;
  const offerUndo = useUndoOffer();
  const form = useForm<TimeSettingValues>({ initialValues: valuesOf(settings.own) });
  const { dirty, busy, conflicts, onSave } = useSave({
    form,
    record: settings.own,
    reread,
    valuesOf,
    inputOf: (values) => ({ clientId, ...timeSettingInput(values, clientNames) }),
    create: saveClientTime.create,
    update: saveClientTime.update,
    refusalsAtFields: true,
    saved: ({ clientTimeSettings: { id }, changeSetId }) => {
      showNotice({ message: 'The time settings are saved.', undo: offerUndo(changeSetId) });
      if (changeSetId) onSaved();
      void reread();
      return { id };
    },
  });
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  const { root, onSubmit, blockedBy } = useCheckedForm({ send: onSave });
  const values = form.getValues();
  const own = clientNames.filter((name) => values[name] !== '').length;
  return (
    <form ref={root} noValidate onSubmit={onSubmit} aria-label="Time settings">
      <LeaveGuard unsaved={dirty} inAddress="panel">
        <Stack gap="sm">
          {conflicts && <ConflictNotice conflicts={conflicts} labels={timeSettingLabels} />}
          <Text size="sm">{summary(own)}</Text>
          <TimeSettingFields
            form={form}
            names={clientNames}
            inherited={{ from: 'as the agency', values: agency }}
            columns={2}
          />
          <SaveLine
            label="Save time settings"
            busy={busy}
            autoFocus={autoFocus}
            blockedBy={blockedBy}
          />
        </Stack>
      </LeaveGuard>
    </form>
  );
}

function summary(own: number): string {
  if (own === 0) return 'Everything is as the agency has it.';
  const settings = own === 1 ? '1 setting is' : `${own} settings are`;
  return `${settings} this client’s own. Empty fields are as the agency has them.`;
}

function valuesOf(own: Own | null): TimeSettingValues {
  return clientSettingValues(own?.settings ?? null);
}
