import { DocumentEntity } from './document.entity.ts';
import {
  DocumentUpdated,
  updateDocumentSchema,
  type UpdateDocumentInput,
} from './update-document.input.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { toldOnEmployee } from '../employee/employee-versions.commands.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { isRefusal } from '../history/command.ts';
import { updateRecord } from '../record/update-record.commands.ts';

/** Changes what is said about a document: type, title, last day. Its file stays as it is. */
export async function updateDocument(ctx: SignedInContext, input: UpdateDocumentInput) {
  const entered = parseInput(updateDocumentSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const command = 'document:write';
  const updated = await updateRecord(ctx, [DocumentEntity, 'Document'], {
    command,
    entered,
    references: () => [],
    afterwards: async (tx, { employeeId }) => {
      const told = await toldOnEmployee(tx, employeeId, 'document_changed');
      await recordChange(tx, ctx, { command, entries: [told!] });
    },
  });
  return isRefusal(updated) ? updated : DocumentUpdated.of(updated);
}
