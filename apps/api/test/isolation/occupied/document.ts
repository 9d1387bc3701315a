import { DocumentEntity } from '../../../src/document/document.entity.ts';
import { globalId } from '../../../src/graphql/global-id.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, employeeId }) => {
  const { id } = await agency.insert(DocumentEntity, {
    employeeId,
    type: 'LICENSE',
    title: word,
    fileName: `${word}.pdf`,
    contentType: 'application/pdf',
    size: 1,
  });
  return { Document: globalId('Document', id) };
};
