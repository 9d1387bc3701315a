import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { claimPartyLabels } from '@stint/domain/timesheet/claim-party.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useCheckedForm } from '@stint/ui/form/use-checked-form.ts';
import type { TimesheetQuery } from '../../gql/graphql.ts';

type Comment = NonNullable<TimesheetQuery['timesheet']>['comments'][number];

type ClaimCommentsProps<Data> = {
  id: string;
  comments: readonly Pick<Comment, 'authorName' | 'party' | 'text' | 'writtenAt'>[];
  /** The command that comments on it. */
  command: TypedDocumentNode<Data, { input: { id: string; text: string } }>;
};

/** What the worker, the client and the agency say about a timesheet or an expense report; everybody who sees it reads all of it. */
export function ClaimComments<Data>({ id, comments, command }: ClaimCommentsProps<Data>) {
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: required('Enter a comment.') },
  });
  const [comment, busy] = useCommand(command, { form, refusalsWithin: '' });
  const send = async () => {
    const answer = await comment({ input: { id, ...form.getValues() } });
    if (answer.kind === 'done') form.reset();
  };
  const { root, onSubmit, blockedBy } = useCheckedForm({
    valid: () => !form.validate().hasErrors,
    send,
  });
  return (
    <Stack gap="md">
      {comments.length === 0 && <Text size="sm">No comments yet.</Text>}
      {comments.map(({ authorName, party, text, writtenAt }) => (
        <div key={`${writtenAt} ${authorName}`}>
          <Text size="xs" c="dimmed">
            {authorName} · {claimPartyLabels[party]} · <InstantText instant={writtenAt} />
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Text>
        </div>
      ))}
      <form ref={root} noValidate onSubmit={onSubmit}>
        <LeaveGuard unsaved={form.isDirty()} busy={busy} inAddress="panel" />
        <Stack gap="xs">
          <Textarea
            label="Comment"
            description="The employee and the client read it, too."
            autosize
            minRows={2}
            {...form.getInputProps('text')}
          />
          <Group>
            <Button type="submit" size="xs" variant="default" loading={busy}>
              Add comment
            </Button>
            <BlockedBy names={blockedBy} />
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
