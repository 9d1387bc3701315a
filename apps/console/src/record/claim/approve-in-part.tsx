import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import type { ApproveTimesheetInPartInput } from '../../gql/graphql.ts';

/** Both nouns are told the same. */
type Input = ApproveTimesheetInPartInput;

type ApproveInPartProps<Data> = {
  claim: { id: string; version: number };
  /** “T-1042”. */
  name: string;
  lines: readonly { id: string; label: string }[];
  /** Codes of the checks that may warn. */
  warnings: readonly string[];
  command: TypedDocumentNode<Data, { input: Input }>;
  onClose: () => void;
};

const labels = { disputedLineIds: 'Disputed lines', reason: 'Reason', goOn: 'Warnings' };

/** Approves a claim without the lines that are ticked, which become a rejected claim with the reason. */
export default function ApproveInPart<Data>(props: ApproveInPartProps<Data>) {
  const { claim, name, lines, warnings, command, onClose } = props;
  const offerUndo = useUndoOffer();
  const form = useForm({
    initialValues: { disputedLineIds: [] as string[], reason: '', goOn: false },
    validate: {
      disputedLineIds: ({ length }) => {
        if (length === 0) return 'Tick the lines that are not approved.';
        return length < lines.length ? null : 'All lines are ticked: reject it as a whole instead.';
      },
      reason: (reason) => (reason.trim() === '' ? 'Please give a reason.' : null),
    },
  });
  const [approve, busy] = useCommand(command, { form, refusalsWithin: '' });
  const { disputedLineIds: disputed } = form.values;

  const save = async () => {
    const { goOn, ...said } = form.getValues();
    const acknowledged = goOn && { acknowledgedWarnings: [...warnings] };
    const answer = await approve({ input: { ...claim, ...said, ...acknowledged } });
    if (answer.kind !== 'done') return null;
    const { changeSetId } = answer.value as { changeSetId?: string | null };
    showNotice({
      message: `${name} is approved without ${pluralize(said.disputedLineIds.length, 'line')}.`,
      undo: offerUndo(changeSetId),
    });
    return claim.id;
  };
  return (
    <FormDialog
      title={`Approve ${name} in part`}
      saveLabel={
        disputed.length === 0
          ? 'Approve in part'
          : `Approve without ${pluralize(disputed.length, 'line')}`
      }
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      labels={labels}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={onClose}
      onClose={onClose}
    >
      <Checkbox.Group
        label="Lines that are not approved"
        description="They go back to the employee with the reason. The others are approved."
        {...form.getInputProps('disputedLineIds')}
      >
        <Stack gap={8} mt={8}>
          {lines.map(({ id, label }) => (
            <Checkbox key={id} value={id} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea label="Reason" required autosize minRows={2} {...form.getInputProps('reason')} />
      <Checkbox
        label="Go on in spite of warnings"
        {...form.getInputProps('goOn', { type: 'checkbox' })}
      />
    </FormDialog>
  );
}
