import { screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { expect, test } from 'vitest';
import { CandidatesDocument } from '../src/features/candidate/candidate-page.tsx';
import { CandidateDocument } from '../src/features/candidate/candidate-view.tsx';
import { saveCandidate } from '../src/features/candidate/form/candidate-form.tsx';
import { DuplicateCandidatesDocument } from '../src/features/candidate/form/duplicate-warning.tsx';
import { ClientsDocument } from '../src/features/client/client-page.tsx';
import { candidatePage, candidateRow, candidateShown } from './candidate/candidate-records.ts';
import { renderConsole } from './render-console.tsx';

const ana = candidateRow(1, 'Ana Ortiz');
const created = {
  createCandidate: {
    __typename: 'CandidateCreated' as const,
    candidate: { __typename: 'Candidate' as const, id: 'can_1', version: 1 },
    changeSetId: 'chg_1',
  },
};
const refused = {
  createCandidate: {
    __typename: 'InvalidInput' as const,
    message: 'Too long.',
    problems: [{ __typename: 'InputProblem' as const, path: 'lastName', message: 'Too long.' }],
  },
};

/** Saves a new candidate, and jumps to the clients before the answer is there. */
async function jumpWhileSaving(answer: typeof created | typeof refused) {
  const { promise: answered, resolve } = Promise.withResolvers<void>();
  const { user, address } = renderConsole('/candidates?panel=new', {
    handlers: [
      on(StaffChoicesDocument).answers(() => ({ staff: [] })),
      on(CandidatesDocument).answers(() => candidatePage([ana])),
      on(CandidateDocument).answers(() => candidateShown(ana)),
      on(ClientsDocument).answers(() => ({
        clients: {
          __typename: 'ClientConnection',
          nodes: [],
          totalCount: 0,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        },
      })),
      on(DuplicateCandidatesDocument).answers(() => ({ duplicateCandidates: [] })),
      on(saveCandidate.create).answersAfter(answered, () => answer),
    ],
  });
  const dialog = await screen.findByRole('dialog', { name: 'New candidate' });
  await user.type(await within(dialog).findByLabelText(/^First name/), 'Ana');
  await user.type(within(dialog).getByLabelText(/^Last name/), 'Ortiz');
  await user.click(within(dialog).getByRole('button', { name: 'Add candidate' }));
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByPlaceholderText('Search or jump to'), 'Clients');
  await user.click(await screen.findByRole('button', { name: 'Clients' }));
  expect(address()).toBe('/candidates?panel=new');
  expect(screen.queryByRole('dialog', { name: 'Leave without saving?' })).toBeNull();
  resolve();
  return { user, address };
}

test('a jump while a dialog waits for its answer happens after it', async () => {
  const { address } = await jumpWhileSaving(created);
  await waitFor(() => expect(address()).toMatch(/^\/clients/));
});

test('when nothing was saved, it is asked about', async () => {
  const { user, address } = await jumpWhileSaving(refused);
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(screen.getByRole('button', { name: 'Stay' }));
  await screen.findByText('Too long.');
  expect(address()).toBe('/candidates?panel=new');
});
