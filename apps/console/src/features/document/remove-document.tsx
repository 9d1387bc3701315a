import { graphql } from '../../gql/gql.ts';
import { RemoveFile } from '../../record/form/remove-file.tsx';

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

/** Asks before a document is removed. */
export function RemoveDocument({ document: { id, title }, ...ends }: RemoveDocumentProps) {
  return (
    <RemoveFile id={id} name={title} noun="document" command={RemoveDocumentDocument} {...ends} />
  );
}
