import { Checkbox, Group, InputWrapper, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { isWallClock } from '@stint/ui/dates/wall-clock.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { Shortcut } from '@stint/ui/kbd/shortcut.tsx';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useUndoOffer } from '../../answer/use-undo-offer.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ActivityPartsFragment } from '../../gql/graphql.ts';
import { FormDialog } from '../edit/form-dialog.tsx';
import { useSave } from '../edit/use-save.ts';
import { DateTimeTextField } from '../form/date-time-text-field.tsx';
import { ActivityParts } from './activity-fragments.ts';
import type { CurrentRecord } from '../current/current-record.tsx';
import { useActivityText } from './activity-text.tsx';
import {
  activityInput,
  activityValues,
  kindChoices,
  newActivity,
  type ActivityValues,
} from './activity-values.ts';
import { MentionField } from './mention-field.tsx';

export const LogActivityDocument = graphql(`
  mutation LogActivity($input: LogActivityInput!) {
    logActivity(input: $input) {
      ... on ActivityLogged {
        changeSetId
        activity {
          ...ActivityParts
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateActivityDocument = graphql(`
  mutation UpdateActivity($input: UpdateActivityInput!) {
    updateActivity(input: $input) {
      ... on ActivityUpdated {
        changeSetId
        activity {
          ...ActivityParts
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const ActivityDocument = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      ...ActivityParts
    }
  }
`);

type ActivityFormProps = {
  subject: CurrentRecord;
  /** Null for a new one. */
  activity: ActivityPartsFragment | null;
  onClose: () => void;
};

const labels = { body: 'Text', kind: 'Kind', occurredAt: 'When', mentionIds: 'Mentions' };

/** Records an activity about a record, or changes one. Ctrl-Enter saves from the text, Escape asks first. */
export default function ActivityForm({ subject, activity, onClose }: ActivityFormProps) {
  const apollo = useApolloClient();
  const offerUndo = useUndoOffer();
  const { zone } = useOfficeTime();
  const [initialValues] = useState(() =>
    activity ? activityValues(activity, zone) : newActivity(new Date(), zone),
  );
  const form = useForm<ActivityValues>({
    initialValues,
    validate: {
      body: (body) => (body.trim() === '' ? 'Enter what was said or what to remember.' : null),
      occurredAt: (at) => (isWallClock(at) ? null : 'Enter a day and a time.'),
    },
  });
  const saving = useSave({
    form,
    record: activity,
    valuesOf: (one) => activityValues(one, zone),
    inputOf: (values) => ({ ...activityInput(values, zone), subjectId: subject.id }),
    create: LogActivityDocument,
    update: UpdateActivityDocument as never,
    saved: (answer) => {
      const { changeSetId } = answer;
      const saved = readFragment(ActivityParts, answer.activity);
      showNotice({
        message: activity ? 'The activity is changed.' : `Recorded about ${subject.label}.`,
        undo: offerUndo(changeSetId),
      });
      return saved;
    },
    reread: async () => {
      const { data } = await apollo.query({
        query: ActivityDocument,
        variables: { id: activity!.id },
        fetchPolicy: 'no-cache',
      });
      return readFragment(ActivityParts, data?.activity) ?? null;
    },
  });
  const mentions = useRef<HTMLInputElement>(null);
  const { values, errors } = form;
  const text = useActivityText({
    value: values.body,
    error: errors['body'] as string | undefined,
    onChange: (body) => form.setFieldValue('body', body),
    mentions,
  });
  return (
    <FormDialog
      {...saving}
      title={activity ? 'Edit activity' : `Log activity: ${subject.label}`}
      saveLabel={activity ? 'Save changes' : 'Log activity'}
      labels={labels}
      onClose={onClose}
      onSaved={onClose}
    >
      <div role="group" aria-label="Activity" onKeyDown={saveOnCtrlEnter}>
        {text.field}
        <Group align="flex-start" gap="md" mt="sm">
          <InputWrapper label="Kind" labelElement="div">
            <SegmentedControl
              aria-label="Kind"
              display="flex"
              data={kindChoices}
              value={values.kind}
              onChange={(kind) => form.setFieldValue('kind', kind)}
            />
          </InputWrapper>
          <DateTimeTextField form={form} name="occurredAt" label="When" required zone={zone} />
        </Group>
        <Group gap="lg" my="sm">
          <Checkbox
            label="Pin to the record"
            checked={values.pinned}
            onChange={(event) => form.setFieldValue('pinned', event.currentTarget.checked)}
          />
          <Checkbox
            label="Private: for me and administrators"
            checked={values.private}
            onChange={(event) => form.setFieldValue('private', event.currentTarget.checked)}
          />
        </Group>
        <MentionField
          inputRef={mentions}
          value={values.private ? [] : values.mentionIds}
          mentioned={activity?.mentions ?? []}
          disabled={values.private}
          error={errors['mentionIds'] as string | undefined}
          onChange={(ids) => form.setFieldValue('mentionIds', ids)}
          onMention={text.onMention}
        />
        <Group gap={6} mt="xs" c="dimmed" fz="xs">
          <Shortcut keys={['mod', 'Enter']} /> saves
        </Group>
      </div>
    </FormDialog>
  );
}

function saveOnCtrlEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
}
