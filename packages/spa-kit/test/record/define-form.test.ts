import { expect, test } from 'vitest';
import { defineForm } from '../../src/record/edit/define-form.tsx';
import { initialValues, inputOf, validation, valuesOf } from '../../src/record/form/form-values.ts';
import { following } from '../../src/record/form/following.ts';
import { flagField, tagsField } from '../../src/record/form/choice-kinds.tsx';
import { recordField, staffField } from '../../src/record/form/related-kinds.tsx';
import {
  countField,
  decimalField,
  moneyField,
  textLine,
} from '../../src/record/form/text-kinds.tsx';
import {
  saveTask as save,
  TaskFormDocument as document,
} from '../../src/record/task/task-form.tsx';

const fields = {
  name: textLine('Name', { required: 'Enter a name.' }),
  city: textLine('City'),
  ownerId: staffField('Owner'),
  clientId: recordField('Client', 'Choose a client.', () => null),
  skills: tagsField('Skills'),
  billed: flagField('Billed'),
  terms: countField('Terms'),
  openings: countField('Openings', { required: true, initial: 1 }),
  rate: moneyField('Rate'),
  tax: decimalField('Tax'),
};

const record = {
  name: 'Harbor Foods',
  city: null,
  owner: { id: 'acc_1' },
  client: { id: 'cli_1', name: 'Contoso' },
  skills: ['Welder'],
  billed: true,
  terms: 30,
  openings: 2,
  rate: '21.5000',
  tax: '8.2500',
};

test('a record becomes what its form holds, and that becomes what is sent', () => {
  const values = valuesOf(fields, record);
  expect(values).toEqual({
    name: 'Harbor Foods',
    city: '',
    ownerId: 'acc_1',
    clientId: { value: 'cli_1', label: 'Contoso' },
    skills: ['Welder'],
    billed: true,
    terms: '30',
    openings: '2',
    rate: '21.50',
    tax: '8.25',
  });
  expect(inputOf(fields, values)).toEqual({
    name: 'Harbor Foods',
    city: null,
    ownerId: 'acc_1',
    clientId: 'cli_1',
    skills: ['Welder'],
    billed: true,
    terms: 30,
    openings: 2,
    rate: '21.50',
    tax: '8.25',
  });
});

test('what is typed is sent without the blanks around it; what may be empty is null then', () => {
  const empty = { ...initialValues(fields), name: '  Reno ', city: '  ', openings: '' };
  expect(inputOf(fields, empty)).toMatchObject({
    name: 'Reno',
    city: null,
    ownerId: null,
    terms: null,
    openings: 0,
    rate: null,
  });
});

test('only what has a sentence for it is asked for before the server is', () => {
  const { name, clientId, ...others } = validation(fields);
  expect(name?.(' ')).toBe('Enter a name.');
  expect(name?.('Reno')).toBeNull();
  expect(clientId?.(null)).toBe('Choose a client.');
  expect(others).toEqual({});
});

test('a field takes along those that follow it, and no others', () => {
  const values = { dueOn: '2026-12-01', remindOn: '2026-12-01' };
  const form = following<typeof dates>(
    {
      getInputProps: () => ({ onChange: () => {} }),
      getValues: () => values,
      setValues: (changed) => Object.assign(values, changed),
      setFieldValue: (name, value) => Object.assign(values, { [name]: value }),
    },
    { dueOn: (dueOn, { remindOn }) => (remindOn === '' ? {} : { remindOn: dueOn }) },
  );
  form.setFieldValue('dueOn', '2026-12-04');
  expect(values).toEqual({ dueOn: '2026-12-04', remindOn: '2026-12-04' });
  form.setFieldValue('remindOn', '');
  form.setFieldValue('dueOn', '2026-12-08');
  expect(values).toEqual({ dueOn: '2026-12-08', remindOn: '' });
});

const dates = { dueOn: textLine('Due'), remindOn: textLine('Reminder') };

test('a form that does not fit the API’s input does not compile', () => {
  const title = textLine('Title', { required: 'Enter a title.' });
  // @ts-expect-error a task needs a title
  defineForm({ save, document, fields: { notes: textLine('Notes') } });
  // @ts-expect-error a title is never null
  defineForm({ save, document, fields: { title: textLine('Title') } });
  // @ts-expect-error a task has no color
  defineForm({ save, document, fields: { title, color: textLine('Color') } });
  // @ts-expect-error a day is no number
  defineForm({ save, document, fields: { title, dueOn: countField('Due') } });
  // @ts-expect-error what a task is about cannot be changed
  defineForm({ save, document, fields: { title, subjectId: staffField('About') } });
  // @ts-expect-error the layout names a field that is not there
  defineForm({ save, document, fields: { title }, layout: ['title', 'notes'] });
  expect(defineForm({ save, document, fields: { title } })).toBeTypeOf('function');
});
