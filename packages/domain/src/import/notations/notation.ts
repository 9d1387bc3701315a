import type { AssignmentStatus } from '../../assignment/assignment.ts';
import type { CandidateStatus } from '../../candidate/candidate.ts';
import type { JobType } from '../../job-order/job-type.ts';
import type { WorkSchedule } from '../../job-order/work-schedule.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import type { DecimalText } from '../../kernel/money.ts';
import { manyLines, oneLine } from '../../kernel/typed-text.ts';
import { readCount } from './count.ts';
import { readDate } from './date.ts';
import { readEmail } from './email.ts';
import { readFlag } from './flag.ts';
import { readList } from './list.ts';
import { readMoney } from './money.ts';
import { readMultiplier } from './multiplier.ts';
import { readPaymentTerms } from './payment-terms.ts';
import { readPercent } from './percent.ts';
import { readPersonName, type PersonName } from './person-name.ts';
import { readPhone } from './phone.ts';
import { faulty, type Reading, type ReadingContext } from './reading.ts';
import { readCountry, readRegion, readTimeZone } from './region.ts';
import { readSchedule } from './schedule.ts';
import { readText } from './text.ts';
import { readWebAddress } from './web-address.ts';
import {
  assignmentStatusSynonyms,
  candidateStatusSynonyms,
  jobOrderStatusSynonyms,
  jobTypeSynonyms,
  readEnumValue,
} from './enum-value.ts';

/** The type of each notation's value. */
export interface NotationValues {
  text: string;
  /** Another system's id, a name or an email: anything that refers to a record. */
  reference: string;
  email: string;
  phone: string;
  webAddress: string;
  personName: PersonName;
  money: DecimalText;
  hourlyRate: DecimalText;
  yearlyAmount: DecimalText;
  percent: DecimalText;
  multiplier: DecimalText;
  count: number;
  date: IsoDate;
  flag: boolean;
  paymentTerms: number;
  jobType: JobType;
  candidateStatus: CandidateStatus;
  jobOrderStatus: keyof typeof jobOrderStatusSynonyms;
  assignmentStatus: AssignmentStatus;
  schedule: WorkSchedule;
  list: string[];
  region: string;
  country: string;
  timeZone: string;
}

export type Notation = keyof NotationValues;

const readers: {
  readonly [N in Notation]: (cell: string, context: ReadingContext) => Reading<NotationValues[N]>;
} = {
  text: readText,
  reference: (cell) => ({ value: cell }),
  email: readEmail,
  phone: readPhone,
  webAddress: readWebAddress,
  personName: readPersonName,
  money: (cell, context) => readMoney(cell, context),
  hourlyRate: (cell, context) => readMoney(cell, context, 'hour'),
  yearlyAmount: (cell, context) => readMoney(cell, context, 'year'),
  percent: readPercent,
  multiplier: readMultiplier,
  count: readCount,
  date: readDate,
  flag: readFlag,
  paymentTerms: readPaymentTerms,
  jobType: (cell) => readEnumValue<JobType>(cell, jobTypeSynonyms),
  candidateStatus: (cell) => readEnumValue<CandidateStatus>(cell, candidateStatusSynonyms),
  jobOrderStatus: (cell) => readEnumValue(cell, jobOrderStatusSynonyms),
  assignmentStatus: (cell) => readEnumValue<AssignmentStatus>(cell, assignmentStatusSynonyms),
  schedule: readSchedule,
  list: readList,
  region: readRegion,
  country: readCountry,
  timeZone: readTimeZone,
};

/** Maximum number of characters of a value in a notation; longer text is not read. */
const LONGEST_NOTED = 1_000;
const freeText: ReadonlySet<Notation> = new Set(['text', 'reference', 'list']);

/**
 * Reads a cell in a notation; `null` when the cell is empty.
 *
 * @param long whether it may have several lines
 */
export function readCell<N extends Notation>(
  notation: N,
  cell: string,
  context: ReadingContext,
  long = false,
): Reading<NotationValues[N] | null> {
  const typed = long ? manyLines(cell) : oneLine(cell);
  if ('problem' in typed) return typed;
  if (typed.text.length > LONGEST_NOTED && !freeText.has(notation))
    return faulty('FAULT.tooLong', {});
  return typed.text === '' ? { value: null } : readers[notation](typed.text, context);
}
