import { decide } from '@stint/domain/kernel/decide.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import {
  documentFileName,
  mustHaveRoomForDocument,
  receiptContentTypes,
} from '@stint/domain/document/document.ts';
import { expenseReportMachine } from '@stint/domain/expense-report/expense-report.machine.ts';
import { message } from '@stint/domain/messages/message.ts';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { loadReports, reportFacts } from './expense-facts.ts';
import { ExpenseLineEntity } from './expense-line.entity.ts';
import { ReceiptEntity } from './receipt.entity.ts';
import { receiptKey } from './receipt-key.ts';
import { removedReceipts } from './removed-receipts.ts';
import { heldReport } from './save-expenses.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { storedBytes } from '../database/stored-bytes.ts';
import type { Transaction } from '../database/tenant.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { typeOfUpload } from '../graphql/http/type-of-upload.ts';
import type { Upload } from '../graphql/http/upload.ts';
import { parseId, parseInput, recordId } from '../graphql/parse-input.ts';
import { type ActionRefused, InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { type CommandResult, isRefusal, runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

const schema = z.object({ expenseLineId: recordId('ExpenseLine') });

const WRITE = 'expense:write';

/** Receipts of one expense at most. */
const MOST_RECEIPTS = 10;

/**
 * Adds a receipt to an expense of a draft or a rejected report. What it is, its content says; what is neither a photo
 * nor a PDF, or too large, also in pixels, is refused before anything is kept.
 *
 * @returns the row's id
 */
export async function addReceipt(
  ctx: SignedInContext,
  { fields, name, bytes }: Upload,
): Promise<CommandResult<{ id: string }>> {
  const entered = parseInput(schema, fields);
  if (entered instanceof InvalidInput) return entered;
  const notTaken = message('NOT_A_RECEIPT', {});
  const contentType = await typeOfUpload(bytes, receiptContentTypes, notTaken);
  if (contentType instanceof InvalidInput) return contentType;
  const id = uuid();
  const key = receiptKey(ctx.agency.id, id);
  await ctx.files.put(key, bytes, contentType);
  const fileName = documentFileName(name, contentType);
  const row = { id, ...entered, fileName, contentType, size: bytes.length };
  try {
    const added = await runCommand(ctx, (tx) => insertReceipt(tx, ctx, row));
    if (isRefusal(added)) await ctx.files.remove(key);
    return added;
  } catch (error) {
    await ctx.files.remove(key);
    throw error;
  }
}

type NewReceipt = Pick<ReceiptEntity, 'id' | 'expenseLineId' | 'fileName' | 'contentType' | 'size'>;

async function insertReceipt(tx: Transaction, ctx: SignedInContext, row: NewReceipt) {
  const target = { type: 'ExpenseLine', id: row.expenseLineId, field: 'expenseLineId' } as const;
  const unseen = await unseenTargets(tx, ctx, [target]);
  if (unseen.length > 0) return refused(unseen);
  const refusal = await mustBeEditable(tx, ctx, row.expenseLineId);
  if (refusal) return refusal;
  const others = await selectRows(tx, ReceiptEntity, { expenseLineId: row.expenseLineId });
  if (others.length >= MOST_RECEIPTS) {
    return refused([refuse('TOO_MANY_RECEIPTS', { most: MOST_RECEIPTS }, { field: 'file' })]);
  }
  const full = mustHaveRoomForDocument(await storedBytes(tx), row.size);
  if (full) return refused([full]);
  const entries = await createRows(tx, ctx, ReceiptEntity, [row]);
  await recordChange(tx, ctx, { command: WRITE, entries });
  return { id: row.id };
}

/** Receipts change with the report that they are of: never once it was handed in. Holds the report. */
async function mustBeEditable(
  tx: Transaction,
  ctx: SignedInContext,
  expenseLineId: string,
): Promise<ActionRefused | undefined> {
  const [line] = await selectRows(tx, ExpenseLineEntity, { id: expenseLineId });
  const report = line && (await heldReport(tx, line.expenseReportId));
  if (!report) return refused([notFound('ExpenseLine', 'expenseLineId')]);
  const loaded = (await loadReports(tx, [report])).get(report.id);
  const facts = reportFacts(report, ctx, loaded);
  const { permissions } = ctx;
  const decision = decide(expenseReportMachine, 'edit', { facts, input: {}, permissions });
  return decision.allowed ? undefined : refused(decision.refusals);
}

/** Removes a receipt and its file, from a report that may be changed. */
export async function removeReceipt(
  ctx: SignedInContext,
  receiptId: string,
): Promise<CommandResult<{ id: string }>> {
  const id = parseId('Receipt', { id: receiptId });
  if (id instanceof InvalidInput) return id;
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [{ type: 'Receipt', id, field: 'id' }]);
    if (unseen.length > 0) return refused(unseen);
    const [row] = await selectRows(tx, ReceiptEntity, { id });
    if (!row) return refused([notFound('Receipt', 'id')]);
    const refusal = await mustBeEditable(tx, ctx, row.expenseLineId);
    if (refusal) return refusal;
    const entries = await removedReceipts(tx, ctx, { id });
    await recordChange(tx, ctx, { command: WRITE, entries });
    return { id };
  });
}
