import { Button, Group, Table, Text } from '@mantine/core';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { documentTypeLabels } from '@stint/domain/document/document.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useDownload } from '@stint/spa-kit/record/list/use-download.ts';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { EmployeeDocumentsQuery } from '../../gql/graphql.ts';

type EmployeeDocument = EmployeeDocumentsQuery['documents']['nodes'][number];

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

type DocumentTableProps = { documents: readonly EmployeeDocument[]; onRemoved: () => void };

/** Documents with the way to their files. Removing one asks first, because it cannot be undone. */
export function DocumentTable({ documents, onRemoved }: DocumentTableProps) {
  const [removing, setRemoving] = useState<EmployeeDocument | null>(null);
  return (
    <>
      <WideTable minWidth={600} aria-label="Documents">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Title</Table.Th>
            <Table.Th>Type</Table.Th>
            <Table.Th>Expires</Table.Th>
            <Table.Th>Added</Table.Th>
            <Table.Th>Actions</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {documents.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              onRemove={() => setRemoving(document)}
            />
          ))}
        </Table.Tbody>
      </WideTable>
      {removing && (
        <RemoveDialog document={removing} onRemoved={onRemoved} onClose={() => setRemoving(null)} />
      )}
    </>
  );
}

type DocumentRowProps = { document: EmployeeDocument; onRemove: () => void };

function DocumentRow({ document, onRemove }: DocumentRowProps) {
  const { title, type, expiresOn, createdAt, downloadPath, fileName } = document;
  const { today } = useViewer();
  const mayWrite = useMay('document:write');
  const [download, downloading] = useDownload();
  return (
    <Table.Tr>
      <Table.Th scope="row" style={{ overflowWrap: 'break-word' }}>
        {title}
      </Table.Th>
      <Table.Td>{documentTypeLabels[type]}</Table.Td>
      <Table.Td>
        <DateText date={expiresOn} />
        {expiresOn !== null && expiresOn < today && <StatusBadge tone="bad" label="Expired" />}
      </Table.Td>
      <Table.Td>
        <InstantText instant={createdAt} />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Button
            size="xs"
            variant="subtle"
            loading={downloading}
            aria-label={`Download ${title}`}
            onClick={() => void download(downloadPath, fileName)}
          >
            Download
          </Button>
          {mayWrite && (
            <Button
              size="xs"
              variant="subtle"
              color="red"
              aria-label={`Remove ${title}`}
              onClick={onRemove}
            >
              Remove
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

type RemoveDialogProps = { document: EmployeeDocument; onRemoved: () => void; onClose: () => void };

function RemoveDialog({ document, onRemoved, onClose }: RemoveDialogProps) {
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
