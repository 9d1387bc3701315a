import { faulty, type Reading } from './reading.ts';

/** Days until an invoice is due: `Net 30`, `2/10 net 30`, `30 days`, `Due on receipt` (0), `45`. */
export function readPaymentTerms(cell: string): Reading<number> {
  if (/receipt|upon|immediate|cod\b|prepa|sofort|contado|recib/i.test(cell)) return { value: 0 };
  const days =
    /\b(?:net|neto|netto|n)\s*[-/]?\s*(\d{1,3})\b/i.exec(cell) ??
    /^(\d{1,3})\s*(?:days?|d|tage?|d[ií]as?)?(?:\s*(?:net|netto|neto))?$/i.exec(cell);
  const value = Number(days?.[1]);
  if (!days || value > 365) return faulty('FAULT.paymentTerms', {});
  return { value };
}
