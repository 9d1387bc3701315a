import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLeaveWarning } from '@stint/ui/form/use-leave-warning.ts';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useCommand } from '../src/answer/use-command.ts';
import { graphql } from '../src/gql/gql.ts';
import { on } from '../src/testing/on.ts';
import { server } from '../src/testing/server.ts';
import { FailureView } from '../src/views/failure-view.tsx';
import { renderInside } from './inside.tsx';

const CancelDocument = graphql(`
  mutation Cancel($input: CancelPlacementInput!) {
    cancelPlacement(input: $input) {
      ... on PlacementCancelled {
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

function CancelForm() {
  const form = useForm({ initialValues: { reason: 'no show' } });
  useLeaveWarning(form.isDirty());
  const [cancel] = useCommand(CancelDocument, { form });
  const submit = form.onSubmit(async ({ reason }) => {
    await cancel({ input: { placementId: 'plc_1', version: 1, reason } });
  });
  return (
    <form onSubmit={submit}>
      <TextInput label="Reason" {...form.getInputProps('reason')} />
      <button type="submit">Cancel placement</button>
    </form>
  );
}

const press = async () => {
  const user = renderInside(<CancelForm />);
  await user.click(screen.getByRole('button', { name: 'Cancel placement' }));
};

test('a refusal becomes a notice that names what stands in the way', async () => {
  server.use(
    on(CancelDocument).answers(() => ({
      cancelPlacement: {
        __typename: 'ActionRefused',
        message: 'The placement was not canceled.',
        refusals: [
          {
            __typename: 'Refusal',
            code: 'HAS_ASSIGNMENT',
            message: 'Its assignment is active.',
            field: null,
            blocking: [
              {
                __typename: 'BlockingRecord',
                kind: 'assignment',
                id: 'asg_1',
                label: 'Assignment 1042',
              },
            ],
          },
        ],
      },
    })),
  );
  await press();
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('The placement was not canceled.');
  expect(notice.textContent).toContain('Its assignment is active. (Assignment 1042)');
});

test('one refusal that is the whole message is told once', async () => {
  const message = 'It has an invoice.';
  server.use(
    on(CancelDocument).answers(() => ({
      cancelPlacement: {
        __typename: 'ActionRefused',
        message,
        refusals: [
          {
            __typename: 'Refusal',
            code: 'INVOICED',
            message,
            field: null,
            blocking: [
              { __typename: 'BlockingRecord', kind: 'placement', id: 'plc_1', label: 'P-1042' },
            ],
          },
        ],
      },
    })),
  );
  await press();
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toBe(`${message} (P-1042)`);
});

test('a problem of the input stands at its field; one without a field becomes a notice', async () => {
  server.use(
    on(CancelDocument).answers(() => ({
      cancelPlacement: {
        __typename: 'InvalidInput',
        message: 'The placement was not canceled.',
        problems: [
          { __typename: 'InputProblem', path: 'reason', message: 'Say more.' },
          { __typename: 'InputProblem', path: 'version', message: 'Somebody changed it.' },
        ],
      },
    })),
  );
  await press();
  await screen.findByText('Say more.');
  const field = screen.getByLabelText<HTMLInputElement>('Reason');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.value).toBe('no show');
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Somebody changed it.');
  expect(notice.textContent).not.toContain('Say more.');
});

test('a failure is told with the id to quote, and nothing typed is lost', async () => {
  server.use(on(CancelDocument).fails('INTERNAL_SERVER_ERROR', 'c-99'));
  await press();
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('c-99');
  expect(screen.getByLabelText<HTMLInputElement>('Reason').value).toBe('no show');
});

test('a server that is busy says so, and to try again soon', async () => {
  server.use(on(CancelDocument).unavailable('BUSY'));
  await press();
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Stint is busy at the moment');
  expect(notice.textContent).toContain('Nothing was changed.');
  expect(notice.textContent).toContain('Try again in a few seconds.');
});

test('that entries are kept is said only where something is typed', async () => {
  server.use(on(CancelDocument).unavailable('BUSY'));
  const user = renderInside(<CancelForm />);
  await user.type(screen.getByLabelText('Reason'), ' at all');
  await user.click(screen.getByRole('button', { name: 'Cancel placement' }));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Nothing was changed, and your entries are still here.',
  );
});

test('what could not be read says nothing of entries where nothing is typed', () => {
  renderInside(<FailureView error={new Error('Refused')} />);
  expect(screen.getByRole('alert').textContent).not.toContain('entries');
});

test.each([
  ['the network was away', () => on(CancelDocument).isOutOfReach()],
  ['the server was busy', () => on(CancelDocument).unavailable('BUSY')],
])(
  'what succeeds after %s takes away the notice that nothing was changed',
  async (_why, failing) => {
    server.use(failing());
    const user = renderInside(<CancelForm />);
    const again = () => user.click(screen.getByRole('button', { name: 'Cancel placement' }));
    await again();
    await screen.findByText(/Nothing was changed/);
    server.use(
      on(CancelDocument).answers(() => ({
        cancelPlacement: { __typename: 'PlacementCancelled', changeSetId: 'chs_1' },
      })),
    );
    await again();
    // Long before it closes by itself.
    await waitFor(() => expect(screen.queryByText(/Nothing was changed/)).toBeNull(), {
      timeout: 5000,
    });
  },
);

test('who changed a record meanwhile is said once', async () => {
  const message = 'This placement was changed by Lena at 9:00 AM CST. Review it, then try again.';
  const blocking = [
    {
      __typename: 'BlockingRecord' as const,
      kind: 'placement',
      id: 'plc_1',
      label: 'placement changed by Lena',
    },
  ];
  server.use(
    on(CancelDocument).answers(() => ({
      cancelPlacement: {
        __typename: 'ActionRefused',
        message,
        refusals: [
          { __typename: 'Refusal', code: 'CHANGED_SINCE', message, field: null, blocking },
        ],
      },
    })),
  );
  await press();
  expect((await screen.findByRole('alert')).textContent).toBe(message);
});

test('where the connection was lost while saving, nobody is told that nothing was changed', async () => {
  server.use(on(CancelDocument).unavailable('UNAVAILABLE', null));
  await press();
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Check before you repeat it.');
  expect(notice.textContent).not.toContain('Nothing was changed');
});

function NamedForm() {
  const form = useForm({ initialValues: { owner: { name: '' }, reason: 'no show' } });
  const [cancel] = useCommand(CancelDocument, { form, refusalsWithin: 'owner' });
  const submit = form.onSubmit(async ({ reason }) => {
    await cancel({ input: { placementId: 'plc_1', version: 1, reason } });
  });
  return (
    <form onSubmit={submit}>
      <TextInput label="Name" {...form.getInputProps('owner.name')} />
      <TextInput label="Reason" {...form.getInputProps('reason')} />
      <button type="submit">Cancel placement</button>
    </form>
  );
}

test('where a form asks for it, refusals stand at their fields, and only the others in a notice', async () => {
  const refusal = { __typename: 'Refusal' as const, blocking: [] };
  server.use(
    on(CancelDocument).answers(() => ({
      cancelPlacement: {
        __typename: 'ActionRefused',
        message: 'The placement was not canceled.',
        refusals: [
          { ...refusal, code: 'A', message: 'The name is taken.', field: 'name' },
          { ...refusal, code: 'B', message: 'The reason is too short.', field: 'reason' },
          { ...refusal, code: 'C', message: 'Its assignment is active.', field: null },
        ],
      },
    })),
  );
  const user = renderInside(<NamedForm />);
  await user.click(screen.getByRole('button', { name: 'Cancel placement' }));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Its assignment is active.');
  expect(notice.textContent).not.toContain('The name is taken.');
  const described = (label: string) =>
    document.getElementById(
      screen.getByLabelText(label).getAttribute('aria-describedby')?.split(' ').at(-1) ?? '',
    )?.textContent;
  expect(described('Name')).toBe('The name is taken.');
  expect(described('Reason')).toBe('The reason is too short.');
});
