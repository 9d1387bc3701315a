import { Button, Group } from '@mantine/core';
import { documentTypeLabels } from '@stint/domain/document/document.ts';
import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { useEditing } from '@stint/spa-kit/record/edit/use-editing.tsx';
import { useDownload } from '@stint/spa-kit/record/list/use-download.ts';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { DocumentRowFragment } from '../../gql/graphql.ts';
import { DocumentExpiry } from './document-expiry.tsx';
import { DocumentRow } from './document-row.ts';
import { RemoveDocument } from './remove-document.tsx';

const EditDocument = lazy(() => import('./edit-document.tsx'));

export const DocumentDocument = graphql(`
  query Document($id: ID!) {
    document(id: $id) {
      ...DocumentRow
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

/** A document: what it is, whose, until when it is valid; its file, and its history. */
export default function DocumentView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(DocumentDocument, id, ['Document', 'Employee']);
  const [isRemoving, setRemoving] = useState(false);
  const [download, downloading] = useDownload();
  const may = useMay('document:write');
  const document = query.data?.document;
  const row = readFragment(DocumentRow, document);
  const editing = useEditing({
    address,
    may,
    noun: 'document',
    name: row?.title,
    form: ({ onClose }) => <EditDocument id={id} onClose={onClose} />,
  });
  const record: FramedRecord | null =
    document && row
      ? {
          title: row.title,
          subtitle: `${documentTypeLabels[row.type]} of ${row.employeeName}`,
          actions: (
            <Group gap="xs">
              <Button
                size="xs"
                variant="default"
                loading={downloading}
                onClick={() => void download(row.downloadPath, row.fileName)}
              >
                Download
              </Button>
              {editing.button}
              {may && (
                <Button size="xs" variant="default" color="red" onClick={() => setRemoving(true)}>
                  Remove
                </Button>
              )}
            </Group>
          ),
          tabs: [
            { value: 'facts', label: 'Facts', content: <DocumentFacts document={row} /> },
            timelineTab(document.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="document" />
      {editing.form}
      {isRemoving && row && (
        <RemoveDocument
          document={row}
          onRemoved={address.close}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}

function DocumentFacts({ document }: { document: DocumentRowFragment }) {
  const { employee, employeeName, employeeStatus, type, expiresOn, createdAt, fileName } = document;
  return (
    <Facts
      facts={[
        { label: 'Employee', value: <RecordLink id={employee.id}>{employeeName}</RecordLink> },
        { label: 'Employment', value: employeeStatusLabels[employeeStatus] },
        { label: 'Type', value: documentTypeLabels[type] },
        { label: 'Expires', value: <DocumentExpiry expiresOn={expiresOn} /> },
        { label: 'File', value: fileName },
        { label: 'Added', value: <InstantText instant={createdAt} /> },
      ]}
    />
  );
}
