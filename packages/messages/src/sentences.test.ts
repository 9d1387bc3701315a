import { amountTerm } from '@stint/domain/assignment/amount-term.ts';
import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { defineMachine } from '@stint/domain/kernel/machine.ts';
import { message } from '@stint/domain/messages/message.ts';
import { nounTerm, stateTerm } from '@stint/domain/messages/value.ts';
import { expect, it } from 'vitest';
import { render } from './render.ts';
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
  expect(inEnglish(message('BUILT_UPON', { records: ['#1042'] }))).toBe(
    'Changed again since: #1042.',
  );
  expect(inEnglish(message('BUILT_UPON', { records: ['employee Ann Ash'] }))).toBe(
    'Changed again since: employee Ann Ash.',
  );
  const invoices = ['1042', '1043'];
  expect(inEnglish(message('INVOICED', { invoices }))).toBe(
    'Its time, expenses or fee are on invoices 1042, 1043. Remove them first.',
  );
  expect(inSpanish(message('INVOICED', { invoices: ['1042'] }))).toBe(
    'Sus horas, gastos u honorarios están en la factura 1042. Elimínela primero.',
  );
});

it('writes dates, amounts and instants as the language does', () => {
  const dates = { startDate: '2026-12-01', endDate: '2026-11-30' };
  expect(inEnglish(message('END_BEFORE_START', dates))).toBe(
    'The end date 2026-11-30 is before the start date 2026-12-01.',
  );
  expect(inSpanish(message('END_BEFORE_START', dates))).toBe(
    'La fecha de fin 30 de noviembre de 2026 es anterior a la fecha de inicio 1 de diciembre de 2026.',
  );
  const fee = { amount: '12000.00', currency: 'USD' };
  expect(inEnglish(message('PLACEMENT_FEE_BILLABLE', { fee }))).toBe(
    'Placement fee of 12000.00 USD becomes billable',
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
    'This job order was changed by Ann Ash at 5:20 PM. Review it, then try again.',
  );
  expect(inSpanish(message('CHANGED_SINCE.by', changed)).replace(/\s/g, ' ')).toBe(
    'Revise los datos y decida de nuevo: Ann Ash hizo cambios en esta orden de trabajo hoy a las 5:20 p.m.',
  );
});

it('tells what becomes of an employment', () => {
  const said = { employee: 'Dana Fox', date: '2026-11-02' };
  expect(inEnglish(message('EMPLOYEE_TERMINATED', said))).toBe(
    'Employment of Dana Fox terminated on 2026-11-02',
  );
  expect(inEnglish(message('EMPLOYEE_REHIRED', said))).toBe(
    'Dana Fox rehired on 2026-11-02',
  );
});
