import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button, Group, Text } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';

type RemoveFileProps<Data> = {
  id: string;
  /** Its title, or the name of the file. */
  name: string;
  /** What it is: “document”. */
  noun: string;
  command: TypedDocumentNode<Data, { id: string }>;
  onRemoved: () => void;
  onClose: () => void;
};

/** Asks before a record is removed with its file, because it cannot be undone. */
export function RemoveFile<Data>(props: RemoveFileProps<Data>) {
  const { id, name, noun, command, onRemoved, onClose } = props;
  const [remove, removing] = useCommand(command);
  const confirm = async () => {
    const answer = await remove({ id });
    onClose();
    if (answer.kind !== 'done') return;
    showNotice({ message: `“${name}” is removed.` });
    onRemoved();
  };
  return (
    <Dialog onClose={onClose} title={`Remove “${name}”?`}>
      <Text size="sm">{`The ${noun} and its file are gone for good.`}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          Cancel
        </Button>
        <Button color="red" loading={removing} onClick={() => void confirm()}>
          Remove
        </Button>
      </Group>
    </Dialog>
  );
}
