/** Under which key the file store has the file of a receipt. Nothing that anybody typed is part of it. */
export function receiptKey(agencyId: string, id: string): string {
  return `${agencyId}/receipts/${id}`;
}
