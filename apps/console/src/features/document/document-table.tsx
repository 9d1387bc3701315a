import { Button, Group, Table } from '@mantine/core';
import { documentTypeLabels } from '@stint/domain/document/document.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { useDownload } from '@stint/spa-kit/record/list/use-download.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { Suspense, useState } from 'react';
import type { DocumentRowFragment } from '../../gql/graphql.ts';
import { DocumentExpiry } from './document-expiry.tsx';
import { RemoveDocument } from './remove-document.tsx';

const EditDocument = lazy(() => import('./edit-document.tsx'));

type DocumentTableProps = { documents: readonly DocumentRowFragment[]; onChanged: () => void };

/** Documents with the way to their files. Removing one asks first, because it cannot be undone. */
export function DocumentTable({ documents, onChanged }: DocumentTableProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const [removing, setRemoving] = useState<DocumentRowFragment | null>(null);
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
              onEdit={() => setEditing(document.id)}
              onRemove={() => setRemoving(document)}
            />
          ))}
        </Table.Tbody>
      </WideTable>
      <Suspense>
        {editing && <EditDocument id={editing} onClose={() => setEditing(null)} />}
      </Suspense>
      {removing && (
        <RemoveDocument
          document={removing}
          onRemoved={onChanged}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}

type DocumentRowProps = { document: DocumentRowFragment; onEdit: () => void; onRemove: () => void };

function DocumentRow({ document, onEdit, onRemove }: DocumentRowProps) {
  const { title, type, expiresOn, createdAt, downloadPath, fileName } = document;
  const mayWrite = useMay('document:write');
  const [download, downloading] = useDownload();
  return (
    <Table.Tr>
      <Table.Th scope="row" style={{ overflowWrap: 'break-word' }}>
        <RecordLink id={document.id}>{title}</RecordLink>
      </Table.Th>
      <Table.Td>{documentTypeLabels[type]}</Table.Td>
      <Table.Td>
        <DocumentExpiry expiresOn={expiresOn} />
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
            <Button size="xs" variant="subtle" aria-label={`Edit ${title}`} onClick={onEdit}>
              Edit
            </Button>
          )}
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
