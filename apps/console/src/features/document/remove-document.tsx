import { Button, Group, Text } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../gql/gql.ts';

export const RemoveDocumentDocument = graphql(`
  mutation RemoveDocument($id: ID!) {
    removeDocument(id: $id) {
      ... on DocumentRemoved {
        id
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type RemoveDocumentProps = {
  document: { id: string; title: string };
  onRemoved: () => void;
  onClose: () => void;
};

/** Asks before a document is removed, because it cannot be undone. */
export function RemoveDocument({ document, onRemoved, onClose }: RemoveDocumentProps) {
  const [remove, removing] = useCommand(RemoveDocumentDocument);
  const confirm = async () => {
    const answer = await remove({ id: document.id });
    onClose();
    if (answer.kind !== 'done') return;
    showNotice({ message: `“${document.title}” is removed.` });
    onRemoved();
  };
  return (
    <Dialog onClose={onClose} title={`Remove “${document.title}”?`}>
      <Text size="sm">The document and its file are gone for good.</Text>
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
