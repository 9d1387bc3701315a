import { amountTerm } from '@stint/domain/assignment/amount-term.ts';
import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { defineMachine } from '@stint/domain/kernel/machine.ts';
import { message, type Message } from '@stint/domain/messages/message.ts';
import { nounTerm, stateTerm } from '@stint/domain/messages/value.ts';
import { expect, it } from 'vitest';
import { plainValues, render } from './render.ts';
import { clock, inEnglish } from './testing/in-english.ts';

const action = { set: 'assignment action', code: 'Approve', label: 'Approve' };
const assignment = { noun: 'assignment', states: assignmentStates };
const inSpanish = (said: Parameters<typeof render>[1]) => render('es', said, clock);

it('says what state a record is in, and where an action is possible', () => {
  const said = message('WRONG_STATE', {
    noun: nounTerm('assignment'),
    state: stateTerm(assignment, 'CLOSED'),
    action,
    possible: [stateTerm(assignment, 'NEEDS_APPROVAL')],
  });
  expect(inEnglish(said)).toBe(
    'This assignment is “Closed”; “Approve” is only possible when it is “Needs approval”.',
  );
  expect(inSpanish(said)).toBe(
    'El estado de esta asignación es “Cerrada”; “Aprobar” solo es posible en “Por aprobar”.',
  );
});

it('names a machine that no catalog knows by its own labels', () => {
  const door = defineMachine<{ door: 'OPEN' | 'LOCKED' | null }>()({
    noun: 'door',
    states: {
      OPEN: { label: 'Open', tone: 'success' },
      LOCKED: { label: 'Locked', tone: 'danger' },
    },
    stateOf: (facts) => facts.door,
    actions: {
      hang: { label: 'Hang', from: 'nothing', to: 'OPEN', system: true },
      shut: { label: 'Shut', from: ['OPEN'], to: 'LOCKED', system: true },
    },
  });
  const refusalOf = (name: 'hang' | 'shut', at: 'OPEN' | 'LOCKED') => {
    const request = { facts: { door: at }, input: {}, permissions: new Set<never>() };
    const decision = decide(door, name, request);
    return decision.allowed ? '' : inEnglish(decision.refusals[0]!.message);
  };
  expect(refusalOf('shut', 'LOCKED')).toBe(
    'This door is “Locked”; “Shut” is only possible when it is “Open”.',
  );
  expect(refusalOf('hang', 'OPEN')).toBe(
    'This door is “Open”; “Hang” is only possible for a new one.',
  );
});

it('lists, counts and names', () => {
  const rates = (...names: ('payRate' | 'billRate')[]) =>
    message('RATES_MISSING', { rates: names.map(amountTerm) });
  expect(inEnglish(rates('payRate'))).toBe('The pay rate is missing.');
  expect(inEnglish(rates('payRate', 'billRate'))).toBe('The pay rate and bill rate are missing.');
  expect(inSpanish(rates('payRate', 'billRate'))).toBe(
    'Faltan: tarifa de pago y tarifa de facturación.',
  );

  const items = ['Work eligibility (I-9)', 'Tax forms (W-4)'];
  expect(inEnglish(message('CHECKLIST_INCOMPLETE', { items }))).toBe(
    'Still missing: Work eligibility (I-9), Tax forms (W-4).',
  );
  const status = stateTerm({ noun: 'candidate', states: candidateStates }, 'DO_NOT_PLACE');
  expect(inEnglish(message('DO_NOT_PLACE', { candidate: 'Dana Fox', status }))).toBe(
    'Dana Fox is marked “Do not place”.',
  );
  expect(inEnglish(message('DUPLICATE_ITEM', { item: 'Bank details' }))).toBe(
    '“Bank details” is already on the checklist.',
  );
  expect(inEnglish(message('BUILT_UPON', { records: ['J-1042'] }))).toBe(
    'Changed again since: J-1042.',
  );
  expect(inEnglish(message('BUILT_UPON', { records: ['employee Ann Ash'] }))).toBe(
    'Changed again since: employee Ann Ash.',
  );
  const invoices = ['1042', '1043'];
  expect(inEnglish(message('INVOICED', { invoices }))).toBe(
    'Its time, expenses, or fee are on invoices 1042, 1043. Remove them first.',
  );
  expect(inSpanish(message('INVOICED', { invoices: ['1042'] }))).toBe(
    'Sus horas, gastos u honorarios están en la factura 1042. Elimínela primero.',
  );
});

it('writes dates, amounts and instants as the language does', () => {
  const dates = { startDate: '2026-12-01', endDate: '2026-11-30' };
  expect(inEnglish(message('END_BEFORE_START', dates))).toBe(
    'The end date Nov 30, 2026 is before the start date Dec 1, 2026.',
  );
  expect(inSpanish(message('END_BEFORE_START', dates))).toBe(
    'La fecha de fin 30 de noviembre de 2026 es anterior a la fecha de inicio 1 de diciembre de 2026.',
  );
  const fee = { amount: '12000.00', currency: 'USD' };
  expect(inEnglish(message('PLACEMENT_FEE_BILLABLE', { fee }))).toBe(
    'Placement fee of $12,000.00 becomes billable',
  );
  expect(inSpanish(message('PLACEMENT_FEE_BILLABLE', { fee }))).toBe(
    'El honorario de colocación de $12,000.00 pasa a ser facturable',
  );
  const changed = {
    noun: nounTerm('job order'),
    actor: 'Ann Ash',
    at: '2026-11-21T23:20:13.505Z',
  };
  expect(inEnglish(message('CHANGED_SINCE.by', changed))).toBe(
    'This job order was changed by Ann Ash at 5:20 PM CST. Review it, then try again.',
  );
  expect(inSpanish(message('CHANGED_SINCE.by', changed)).replace(/\s/g, ' ')).toBe(
    'Revise los datos y decida de nuevo: Ann Ash hizo cambios en esta orden de trabajo hoy a las 5:20 p.m. CST',
  );
});

it('says what is wrong with a row, with the reason as a part of the sentence', () => {
  const field = { set: 'import field', code: 'Start date', label: 'Start date' };
  const fault = message('FAULT.noneOf', { possible: ['open', 'on hold'] });
  const left = message('ROW.leftEmpty', { field, cell: 'soon', fault });
  expect(inEnglish(left)).toBe('Start date “soon” is none of “open”, “on hold”; it is left empty.');
  expect(inSpanish(left)).toBe(
    'Fecha de inicio: “soon” no es ninguno de estos valores: “open”, “on hold”; el campo queda vacío.',
  );
  const why = message('ROW.unknownReference', { field, noun: nounTerm('client'), value: 'B7' });
  const refused = message('ROW.refersToRefused', {
    field,
    value: 'L1',
    file: 'a.csv',
    line: 2,
    why,
  });
  expect(inEnglish(refused)).toBe(
    'Start date “L1” is refused (a.csv, line 2): Start date: there is no client “B7”.',
  );
  expect(plainValues(refused)).toEqual({
    field: 'Start date',
    value: 'L1',
    file: 'a.csv',
    line: 2,
    why: {
      key: 'ROW.unknownReference',
      values: { field: 'Start date', noun: 'client', value: 'B7' },
    },
  });
});

it('says what is left out of a row and of a file', () => {
  const field = { set: 'import field', code: 'End date', label: 'End date' };
  const finding = message('ROW.unreadable', {
    field,
    cell: '31/12/2999',
    fault: message('FAULT.dateOutOfRange', {}),
  });
  const without = message('ROW.withoutCell', { finding });
  expect(inEnglish(without)).toBe(
    'End date “31/12/2999” lies outside the years 1990 to 2099. The row is imported without this cell.',
  );
  expect(inSpanish(without)).toBe(
    'Fecha de fin: “31/12/2999” está fuera de los años 1990 a 2099. La fila se importa sin esta celda.',
  );
  const totals = (count: number) => message('FILE.totalsSkipped', { totals: count, line: 4 });
  expect(inEnglish(totals(1))).toBe('Line 4 is a total and is skipped.');
  expect(inEnglish(totals(2))).toBe('2 totals are skipped, the first in line 4.');
  expect(inSpanish(totals(2))).toBe('Se omiten 2 totales; el primero está en la línea 4.');
  expect(inEnglish(message('FILE.blankSkipped', { rows: 1 }))).toBe('1 blank row is skipped.');
  expect(inEnglish(message('FILE.blankSkipped', { rows: 3 }))).toBe('3 blank rows are skipped.');
  const left = message('FILE.leftAlone', { fields: [field, { ...field, code: 'Start date' }] });
  expect(inSpanish(left)).toBe(
    'No cambian, porque este archivo no tiene una columna para ellos: Fecha de fin, Fecha de inicio.',
  );
});

it('says why a text cannot be kept', () => {
  const invalid = (fault: Message) => inEnglish(message('INVALID.text', { fault }));
  expect(invalid(message('FAULT.tooManyCharacters', { most: 3 }))).toBe(
    'This is longer than 3 characters.',
  );
  expect(invalid(message('FAULT.tooManyCharacters', { most: 40_000 }))).toBe(
    'This is longer than 40,000 characters.',
  );
  expect(invalid(message('FAULT.manyAccents', { most: 30 }))).toBe(
    'This has more than 30 accents on one letter.',
  );
  const period = (code: string) => ({ set: 'period', code, label: code });
  const perYear = message('FAULT.period', { stated: period('year'), kept: period('hour') });
  expect(inEnglish(perYear)).toBe('is per year; this field keeps an amount per hour');
  expect(inSpanish(perYear)).toBe('es por año; este campo guarda un monto por hora');
});

it('has an article for each noun', () => {
  const denied = (noun: string) =>
    inEnglish(message('NOT_THE_ID', { noun: nounTerm(noun), prefix: 'xyz' }));
  expect(denied('employee')).toContain('of an employee:');
  expect(denied('job order')).toContain('of a job order:');
});

it('tells what becomes of an employment', () => {
  const said = { employee: 'Dana Fox', date: '2026-11-02' };
  expect(inEnglish(message('EMPLOYEE_TERMINATED', said))).toBe(
    'Employment of Dana Fox terminated on Nov 2, 2026',
  );
  expect(inEnglish(message('EMPLOYEE_REHIRED', said))).toBe('Dana Fox rehired on Nov 2, 2026');
});
