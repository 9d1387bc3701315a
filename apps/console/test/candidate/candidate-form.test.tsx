import { screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { expect, test } from 'vitest';
import { CandidatesDocument } from '../../src/features/candidate/candidate-page.tsx';
import { CandidateDocument } from '../../src/features/candidate/candidate-view.tsx';
import {
  CandidateFormDocument,
  saveCandidate,
} from '../../src/features/candidate/form/candidate-form.tsx';
import { DuplicateCandidatesDocument } from '../../src/features/candidate/form/duplicate-warning.tsx';
import type { CreateCandidateInput, UpdateCandidateInput } from '@stint/spa-kit/gql/save-inputs.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { renderConsole } from '../render-console.tsx';
import { candidateForm, candidatePage, candidateRow, candidateShown } from './candidate-records.ts';

const ana = candidateRow(1, 'Ana Ortiz');
const shown = [
  on(StaffChoicesDocument).answers(() => ({ staff: [] })),
  on(CandidatesDocument).answers(() => candidatePage([ana])),
  on(CandidateDocument).answers(() => candidateShown(ana)),
];

test('somebody who may be here already is named while they are typed, and may be added all the same (W-11)', async () => {
  const sent: CreateCandidateInput[] = [];
  const { user, address } = renderConsole('/candidates?panel=new', {
    handlers: [
      ...shown,
      on(DuplicateCandidatesDocument).answers(({ email }) => ({
        duplicateCandidates: email === 'ana@mail.example' ? [ana] : [],
      })),
      on(saveCandidate.create).answers(({ input }) => {
        sent.push(input);
        return {
          createCandidate: {
            __typename: 'CandidateCreated',
            candidate: { __typename: 'Candidate', id: 'can_1', version: 1 },
            changeSetId: 'chg_1',
          },
        };
      }),
    ],
  });
  const dialog = await screen.findByRole('dialog', { name: 'New candidate' });
  await user.type(await within(dialog).findByLabelText(/^First name/), 'Ana');
  await user.type(within(dialog).getByLabelText(/^Last name/), 'Ortiz');
  await user.type(within(dialog).getByLabelText('Email'), 'ana@mail.example');
  const warning = await within(dialog).findByRole('alert');
  within(warning).getByText('This person may already be on file');
  within(warning).getByRole('link', { name: 'Ana Ortiz' });

  await user.click(within(dialog).getByRole('button', { name: 'Add candidate' }));
  await waitFor(() => expect(address()).toBe('/candidates/can_1'));
  expect(sent[0]).toMatchObject({ firstName: 'Ana', email: 'ana@mail.example', phone: null });
});

test('a name is asked for before the server is', async () => {
  const { user } = renderConsole('/candidates?panel=new', { handlers: shown });
  const dialog = await screen.findByRole('dialog', { name: 'New candidate' });
  await user.click(await within(dialog).findByRole('button', { name: 'Add candidate' }));
  await within(dialog).findByText('Enter a last name.');
});

test('what the server refuses stands at its field', async () => {
  const { user } = renderConsole('/candidates?panel=new', {
    handlers: [
      ...shown,
      on(saveCandidate.create).answers(() => ({
        createCandidate: {
          __typename: 'InvalidInput',
          message: 'Please check your entries',
          problems: [
            { __typename: 'InputProblem', path: 'phone', message: 'This is no telephone number.' },
          ],
        },
      })),
    ],
  });
  const dialog = await screen.findByRole('dialog', { name: 'New candidate' });
  await user.type(await within(dialog).findByLabelText(/^First name/), 'Ana');
  await user.type(within(dialog).getByLabelText(/^Last name/), 'Ortiz');
  await user.type(within(dialog).getByLabelText('Telephone'), '12');
  await user.click(within(dialog).getByRole('button', { name: 'Add candidate' }));
  await within(dialog).findByText('This is no telephone number.');
});

test('edits against a changed record show both, and saving again settles it', async () => {
  const sent: UpdateCandidateInput[] = [];
  let stored = candidateForm(ana);
  const { user } = renderConsole('/candidates/can_1?panel=edit', {
    handlers: [
      ...shown,
      on(CandidateFormDocument).answers(() => stored),
      on(DuplicateCandidatesDocument).answers(() => ({ duplicateCandidates: [] })),
      on(saveCandidate.update).answers(({ input }) => {
        sent.push(input);
        return { updateCandidate: input.version === 2 ? updated : changedSince };
      }),
    ],
  });
  const dialog = await screen.findByRole('dialog', { name: 'Edit candidate' });
  const city = await within(dialog).findByLabelText('City');
  await user.clear(city);
  await user.type(city, 'Reno');
  stored = candidateForm(ana, { version: 2, city: 'Fresno', source: 'Referral' });
  await user.click(within(dialog).getByRole('button', { name: 'Save changes' }));

  await within(dialog).findByText(/City: you both changed it. They saved “Fresno”/);
  expect(within(dialog).getByLabelText('City')).toHaveProperty('value', 'Reno');
  expect(within(dialog).getByLabelText('Source')).toHaveProperty('value', 'Referral');
  await user.click(within(dialog).getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Edit candidate' })).toBeNull());
  expect(sent).toEqual([
    { id: 'can_1', version: 1, city: 'Reno' },
    { id: 'can_1', version: 2, city: 'Reno' },
  ]);
});

test('the browser’s Back asks before a text is lost that is no date', async () => {
  const { user, goBack, address } = renderConsole('/candidates?panel=new', {
    from: '/candidates',
    handlers: shown,
  });
  const dialog = await screen.findByRole('dialog', { name: 'New candidate' });
  const from = await within(dialog).findByRole('textbox', { name: 'Available from' });
  await user.type(from, 'soon{Tab}');
  goBack();
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(screen.getByRole('button', { name: 'Stay' }));
  expect(address()).toBe('/candidates?panel=new');
  expect(from).toHaveProperty('value', 'soon');
});

test('what was typed is not dropped without a question', async () => {
  const { user, address } = renderConsole('/candidates?panel=new', { handlers: shown });
  const dialog = await screen.findByRole('dialog', { name: 'New candidate' });
  await user.type(await within(dialog).findByLabelText(/^First name/), 'Ana');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  within(dialog).getByText('What you typed is not saved.');
  await user.click(within(dialog).getByRole('button', { name: 'Keep editing' }));
  expect(within(dialog).getByLabelText(/^First name/)).toHaveProperty('value', 'Ana');
  expect(document.activeElement).toBe(within(dialog).getByLabelText(/^First name/));
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await user.click(within(dialog).getByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(address()).toBe('/candidates'));
});

const changedSince = {
  __typename: 'ActionRefused' as const,
  message: 'Priya Raman changed this candidate meanwhile.',
  refusals: [
    {
      __typename: 'Refusal' as const,
      code: 'CHANGED_SINCE',
      message: 'Priya Raman changed this candidate meanwhile.',
      field: null,
      blocking: [],
    },
  ],
};

const updated = {
  __typename: 'CandidateUpdated' as const,
  candidate: { ...candidateShown(ana).candidate!, version: 3 },
  changeSetId: 'chg_2',
};
