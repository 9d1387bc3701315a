import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import type { ActedRecord } from '@stint/spa-kit/record/actions/use-action.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useState } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { AccountRowFragment } from '../../../gql/graphql.ts';
import { AccessDialog } from './access-dialog.tsx';
import { AccessOutcome, issuedAccess } from './access-outcome.ts';
import { InviteField } from './invite-field.tsx';
import type { IssuedAccess } from './issued-access.ts';

export const ResetPasswordsDocument = graphql(`
  mutation ResetPasswords($input: ResetPasswordsInput!) {
    resetPasswords(input: $input) {
      ... on AccessIssued {
        outcomes {
          ...AccessOutcome
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type ResetPasswordsDialogProps = {
  accounts: readonly (ActedRecord & Pick<AccountRowFragment, 'displayName' | 'email' | 'kind'>)[];
  onClose: () => void;
  onDone?: () => void;
};

/** Replaces passwords, by generated ones that are shown once or by links, after saying what that ends. */
export default function ResetPasswordsDialog(props: ResetPasswordsDialogProps) {
  const { accounts, onClose, onDone } = props;
  const [invite, setInvite] = useState(false);
  const [issued, setIssued] = useState<IssuedAccess[] | null>(null);
  const [reset, resetting] = useCommand(ResetPasswordsDocument);
  const submit = async () => {
    const targets = accounts.map(({ id, version }) => ({ id, version }));
    const answer = await reset({ input: { targets, invite } });
    if (answer.kind !== 'done') return;
    const kinds = new Map(accounts.map(({ id, kind }) => [id, kind]));
    const outcomes = readFragment(AccessOutcome, answer.value.outcomes);
    setIssued(issuedAccess(outcomes, (id) => kinds.get(id) ?? 'STAFF'));
    if (answer.value.changeSetId !== null) onDone?.();
  };
  if (issued) return <AccessDialog title="New passwords" issued={issued} onClose={onClose} />;
  const shown = accounts.filter(({ email }) => !invite || email === null);
  const mailed = accounts.filter((account) => !shown.includes(account));
  return (
    <Dialog onClose={onClose} title="Reset password" closeOnEscape={!resetting}>
      <Stack gap="md">
        <Text size="sm">
          The old {accounts.length === 1 ? 'password no longer works' : 'passwords no longer work'},
          and every open session ends at once.
        </Text>
        <InviteField checked={invite} onChange={setInvite} />
        <List size="sm">
          {shown.map(({ id, displayName }) => (
            <List.Item key={id}>{displayName}: a new password is shown once</List.Item>
          ))}
          {mailed.map(({ id, displayName, email }) => (
            <List.Item key={id}>
              {displayName}: a link is sent to {email}
            </List.Item>
          ))}
        </List>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" disabled={resetting} onClick={onClose}>
            Cancel
          </Button>
          <Button color="red.8" loading={resetting} onClick={() => void submit()}>
            Reset {pluralize(accounts.length, 'password')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
