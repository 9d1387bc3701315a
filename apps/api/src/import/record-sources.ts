import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import { numberSql } from '../database/number-sql.ts';

interface RecordSource {
  /** The table, and the record type in references and history. */
  table: string;
  /** SQL of the facts of `KnownRecord`, as arguments of `jsonb_build_object`; the table is `row`. */
  record: string;
  /** SQL of the names by which a file may refer to it, in lower case. */
  names: readonly string[];
}

const person = `row.first_name || ' ' || row.last_name`;
const personNames = [`lower(${person})`, 'lower(row.email)'];

/** Where the check finds what it has to know of each kind of record. */
export const recordSources: Readonly<Record<ImportKind, RecordSource>> = {
  client: { table: 'client', record: `'label', row.name`, names: ['lower(row.name)'] },
  location: {
    table: 'location',
    record: `'label', row.name, 'links', jsonb_build_object('client', row.client_id)`,
    names: ['lower(row.name)'],
  },
  contact: {
    table: 'contact',
    record: `'label', ${person}, 'links', jsonb_build_object('client', row.client_id)`,
    names: personNames,
  },
  candidate: {
    table: 'candidate',
    record: `'label', ${numberSql('Candidate', 'row.number')} || ' ' || ${person}, 'status', row.status,
      'isEmployee', EXISTS (SELECT FROM employee
        WHERE employee.agency_id = row.agency_id AND employee.candidate_id = row.id)`,
    names: [`lower(${person})`, 'row.email_key'],
  },
  jobOrder: {
    table: 'job_order',
    record: `'label', ${numberSql('JobOrder', 'row.number')} || ' ' || row.title, 'status', row.status,
      'links', jsonb_build_object('client', row.client_id),
      'terms', jsonb_build_object('title', row.title, 'jobType', row.job_type,
        'payRate', row.pay_rate::text, 'billRate', row.bill_rate::text,
        'salary', row.salary::text, 'feePercent', row.fee_percent::text,
        'feeAmount', row.fee_amount::text, 'schedule', row.schedule)`,
    names: ['lower(row.title)'],
  },
  assignment: {
    table: 'assignment',
    record: `'label', ${numberSql('Assignment', 'row.number')}, 'status', row.status,
      'links', jsonb_build_object('candidate', row.candidate_id, 'jobOrder', row.job_order_id)`,
    names: [],
  },
};
