import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { PlaceCandidateInput } from '../../src/gql/graphql.ts';
import { ManagedOrderDocument } from '../../src/features/submission/managed-order.tsx';
import { SubmissionsDocument } from '../../src/features/submission/manage-submissions.tsx';
import { PlacementDocument } from '../../src/features/placement/placement-view.tsx';
import { CancelledPlacementDocument } from '../../src/features/placement/form/activate-placement.tsx';
import { SubmissionToPlaceDocument } from '../../src/features/placement/form/place-submission.tsx';
import { PlaceCandidateDocument } from '../../src/features/placement/form/use-place-candidate.ts';
import { PreviewPlacementDocument } from '../../src/features/placement/form/use-placement-preview.ts';
import { ClientChoicesDocument } from '../../src/record/form/client-choices.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { renderConsole } from '../render-console.tsx';
import { order, page, pending, placedSubmission, placement, submission } from './records.ts';

const { schedule, contact, reportsTo } = order();
const location = { __typename: 'Location' as const, id: 'loc_1' };
const jobOrder = {
  __typename: 'JobOrder' as const,
  id: 'job_1',
  number: 1042,
  title: 'Forklift operator',
  client: {
    __typename: 'Client' as const,
    id: 'cli_1',
    name: 'Harbor Foods',
    paymentTermsDays: 30,
  },
};
const toPlace = on(SubmissionToPlaceDocument).answers(() => ({
  node: {
    __typename: 'Submission',
    id: 'sub_2',
    version: 1,
    candidate: { __typename: 'Candidate', id: 'can_2', fullName: 'Chidi Okafor' },
    jobOrder: {
      ...jobOrder,
      jobType: 'TEMP_CONTRACT',
      startDate: '2026-12-01',
      endDate: null,
      payRate: '20.0000',
      billRate: '30.0000',
      salary: null,
      feePercent: null,
      feeAmount: null,
      schedule,
      location,
      contact,
      reportsTo,
    },
  },
}));
const choices = [
  on(StaffChoicesDocument).answers(() => ({
    staff: [
      {
        __typename: 'Account',
        id: 'acc_0193f5a0-0000-7000-8000-000000000001',
        displayName: 'Maya Lindqvist',
      },
      { __typename: 'Account', id: 'acc_2', displayName: 'Frank Osei' },
    ],
  })),
  on(ClientChoicesDocument).answers(() => ({ client: null })),
];
const below = 'The margin of 4.4% is below the floor of 15%.';

/** The server's word on the form: a bill rate under 25 warns about the margin. */
const preview = on(PreviewPlacementDocument).answers(({ input }) => ({
  previewPlacement: {
    __typename: 'PlacementPreview',
    burdenPercent: null,
    dateWarnings: [],
    problems: [],
    warnings:
      Number(input.billRate) < 25
        ? [
            {
              __typename: 'Refusal',
              code: 'MARGIN_BELOW_FLOOR',
              message: below,
              blocking: [],
            },
          ]
        : [],
    outcome: {
      __typename: 'Outcome',
      recordId: 'sub_2',
      label: 'Chidi Okafor',
      done: true,
      refusals: [],
      effects: [
        { __typename: 'Effect', kind: 'OPENING', sentence: 'One opening is taken, 1 is left.' },
      ],
    },
  },
}));

/** What stands on Manage Submissions after placing. */
const afterwards = [
  on(ManagedOrderDocument).answers(() => ({ jobOrder: null })),
  on(SubmissionsDocument).answers(() => ({
    submissions: {
      __typename: 'SubmissionConnection',
      nodes: [submission()],
      pageInfo: page,
      totalCount: 1,
    },
  })),
  on(PlacementDocument).answers(() => ({ placement: placement() })),
];

type Page = ReturnType<typeof renderConsole>;

function placing(given: (input: PlaceCandidateInput) => void) {
  return on(PlaceCandidateDocument).answers(({ input }) => {
    given(input);
    return {
      placeCandidate: {
        __typename: 'PlacementMade',
        changeSetId: 'chg_1',
        placement: {
          __typename: 'Placement',
          id: 'plc_1',
          version: 1,
          status: 'PENDING',
          standing: pending,
          candidate: { __typename: 'Candidate', id: 'can_2', fullName: 'Chidi Okafor' },
          jobOrder: { __typename: 'JobOrder', id: 'job_1', status: 'OPEN', openings: 1 },
          submission: placedSubmission(),
        },
      },
    };
  });
}

test('begins with the job order’s terms, and the margin follows what is typed (P-4)', async () => {
  const { user } = renderConsole('/place/sub_2', { handlers: [toPlace, preview, ...choices] });
  const bill = await screen.findByRole('textbox', { name: 'Bill rate per hour' });
  expect(bill).toHaveProperty('value', '$30.00');
  const margin = () => screen.getByLabelText('Margin').textContent;
  expect(margin()).toContain('Margin33.3%');
  await user.clear(bill);
  await user.type(bill, '25');
  expect(margin()).toContain('Margin20.0%');
  expect(margin()).toContain('Spread$5.00');
  await screen.findByText('One opening is taken, 1 is left.');
});

test('says what the margin consists of, and marks a negative one in words', async () => {
  const { user } = renderConsole('/place/sub_2', { handlers: [toPlace, preview, ...choices] });
  const bill = await screen.findByRole('textbox', { name: 'Bill rate per hour' });
  await user.type(screen.getByRole('textbox', { name: 'Burden, percent of pay' }), '10');
  const margin = () => screen.getByLabelText('Margin').textContent;
  expect(margin()).toContain('$30.00 bill − $20.00 pay − $2.00 burden = $8.00');
  expect(margin()).not.toContain('Negative');
  await user.clear(bill);
  await user.type(bill, '21');
  expect(margin()).toContain('Negative margin-4.8%');
  expect(margin()).toContain('$21.00 bill − $20.00 pay − $2.00 burden = -$1.00');
});

test('a date that is far from today is pointed out, and prevents nothing', async () => {
  const given = vi.fn<(input: PlaceCandidateInput) => void>();
  const doubted = 'Jan 31, 2062 is more than a year ahead. Check that it is right.';
  const far = on(PreviewPlacementDocument).answers(({ input }) => ({
    previewPlacement: {
      __typename: 'PlacementPreview',
      burdenPercent: null,
      dateWarnings:
        input.endDate === '2062-01-31'
          ? [{ __typename: 'InputProblem', path: 'endDate', message: doubted }]
          : [],
      problems: [],
      warnings: [],
      outcome: {
        __typename: 'Outcome',
        recordId: 'sub_2',
        label: 'Chidi Okafor',
        done: true,
        refusals: [],
        effects: [],
      },
    },
  }));
  const { user } = renderConsole('/place/sub_2', {
    handlers: [toPlace, far, placing(given), ...choices, ...afterwards],
  });
  await user.click(await screen.findByRole('textbox', { name: 'End date' }));
  await user.paste('1/31/2062');
  await user.tab();
  await screen.findByText(doubted);
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  await screen.findByText('Chidi Okafor is placed: Hiring Management.');
  expect(given).toHaveBeenCalledWith(expect.objectContaining({ endDate: '2062-01-31' }));
});

test('a double booking that is not confirmed scrolls into view and takes the focus', async () => {
  const doubled = 'Chidi Okafor is booked by Harbor Foods in this time.';
  const warning = on(PreviewPlacementDocument).answers(() => ({
    previewPlacement: {
      __typename: 'PlacementPreview',
      burdenPercent: null,
      dateWarnings: [],
      problems: [],
      warnings: [{ __typename: 'Refusal', code: 'DOUBLE_BOOKED', message: doubled, blocking: [] }],
      outcome: {
        __typename: 'Outcome',
        recordId: 'sub_2',
        label: 'Chidi Okafor',
        done: true,
        refusals: [],
        effects: [],
      },
    },
  }));
  const { user } = renderConsole('/place/sub_2', { handlers: [toPlace, warning, ...choices] });
  const confirm = await screen.findByRole('checkbox', { name: doubled });
  const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  await waitFor(() => expect(document.activeElement).toBe(confirm));
  expect(scrolled).toHaveBeenCalled();
  await user.keyboard(' ');
  expect(screen.queryByText('Please check: Please confirm')).toBeNull();
});

test('a short date is the nearest one', async () => {
  const given = vi.fn<(input: PlaceCandidateInput) => void>();
  const { user } = renderConsole('/place/sub_2', {
    handlers: [toPlace, preview, placing(given), ...choices, ...afterwards],
  });
  const start = await screen.findByRole('textbox', { name: 'Start date' });
  await user.tripleClick(start);
  await user.paste('1/4');
  await user.tab();
  expect(start).toHaveProperty('value', 'Jan 4, 2027');
  await user.paste('+70');
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  await screen.findByText('Chidi Okafor is placed: Hiring Management.');
  expect(given).toHaveBeenCalledWith(
    expect.objectContaining({ startDate: '2027-01-04', endDate: '2027-02-01' }),
  );
});

test.each([
  ['5.12', true, 'Dec 5, 2026'],
  ['5/12', true, 'Dec 5, 2026'],
  ['5/12', false, 'May 12, 2027'],
])(
  'as the agency writes dates, %s (day first: %s) is %s, said while it is typed',
  async (text, dayFirst, whole) => {
    const viewer = staffViewer('ALL_IN');
    const { user } = renderConsole('/place/sub_2', {
      viewer: { ...viewer, agency: { ...viewer.agency, dayFirst } },
      handlers: [toPlace, preview, ...choices],
    });
    const end = await screen.findByRole('textbox', { name: 'End date' });
    await user.type(end, text);
    expect(end).toHaveProperty('value', text);
    expect(within(end.parentElement!).getByRole('status').textContent).toBe(whole);
    await user.tab();
    expect(end).toHaveProperty('value', whole);
  },
);

test('a text that is no date stays at its field, and nobody is placed', async () => {
  const given = vi.fn<(input: PlaceCandidateInput) => void>();
  const { user } = renderConsole('/place/sub_2', {
    handlers: [toPlace, preview, placing(given), ...choices],
  });
  const end = await screen.findByRole('textbox', { name: 'End date' });
  await user.click(end);
  await user.paste('soon');
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  expect(end).toHaveProperty('value', 'soon');
  expect(end.getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(end));
  screen.getByText('Please check: End date');
  expect(given).not.toHaveBeenCalled();
});

test('the browser’s Back asks before it loses a text that is no date', async () => {
  const { user, goBack, address } = renderConsole('/place/sub_2', {
    from: '/submissions?jobOrder=job_1',
    handlers: [toPlace, preview, ...choices],
  });
  const end = await screen.findByRole('textbox', { name: 'End date' });
  await user.type(end, 'soon{Tab}');
  goBack();
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(screen.getByRole('button', { name: 'Stay' }));
  expect(address()).toBe('/place/sub_2');
  expect(end).toHaveProperty('value', 'soon');
});

test('once a text that was no date is a short one, what blocks next takes the focus', async () => {
  const given = vi.fn<(input: PlaceCandidateInput) => void>();
  const { user } = renderConsole('/place/sub_2', {
    handlers: [toPlace, preview, placing(given), ...choices],
  });
  const bill = await screen.findByRole('textbox', { name: 'Bill rate per hour' });
  await user.clear(bill);
  await user.type(bill, '21');
  const confirm = await screen.findByRole('checkbox', { name: below });
  const end = screen.getByRole('textbox', { name: 'End date' });
  await user.type(end, 'soon');
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  await waitFor(() => expect(document.activeElement).toBe(end));
  await user.clear(end);
  await user.type(end, '+7');
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  await waitFor(() => expect(document.activeElement).toBe(confirm));
  expect(end).toHaveProperty('value', 'Nov 30, 2026');
  expect(given).not.toHaveBeenCalled();
});

test.each([
  ['its own Back', (page: Page) => page.user.click(screen.getByRole('button', { name: 'Back' }))],
  ['the browser’s Back', (page: Page) => page.goBack()],
])('%s asks before it leaves with something typed', async (_way, goBack) => {
  const placed = renderConsole('/place/sub_2', {
    from: '/submissions?jobOrder=job_1',
    handlers: [toPlace, preview, ...choices, ...afterwards],
  });
  const { user, address } = placed;
  const bill = await screen.findByRole('textbox', { name: 'Bill rate per hour' });
  await user.clear(bill);
  await user.type(bill, '25');
  await goBack(placed);
  const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(question).getByRole('button', { name: 'Stay' }));
  expect(address()).toBe('/place/sub_2');
  expect(bill).toHaveProperty('value', '$25');

  await goBack(placed);
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(address()).toMatch(/^\/submissions/));
});

test('an empty burden is the agency’s, in the field and in the margin (P-4)', async () => {
  const { user } = renderConsole('/place/sub_2', {
    handlers: [
      toPlace,
      on(PreviewPlacementDocument).answers(({ input }) => ({
        previewPlacement: {
          __typename: 'PlacementPreview',
          burdenPercent: input.burdenPercent ?? '10.0000',
          dateWarnings: [],
          problems: [],
          warnings: [],
          outcome: {
            __typename: 'Outcome',
            recordId: 'sub_2',
            label: 'Chidi Okafor',
            done: true,
            refusals: [],
            effects: [],
          },
        },
      })),
      ...choices,
    ],
  });
  const burden = await screen.findByRole('textbox', { name: 'Burden, percent of pay' });
  await screen.findByPlaceholderText('10% (default)');
  const margin = () => screen.getByLabelText('Margin').textContent;
  expect(margin()).toContain('Margin26.7%');
  await user.type(burden, '25');
  expect(margin()).toContain('Margin16.7%');
});

test('a warning has to be confirmed before the candidate is placed', async () => {
  const given = vi.fn<(input: PlaceCandidateInput) => void>();
  const { user, address } = renderConsole('/place/sub_2', {
    handlers: [toPlace, preview, placing(given), ...choices, ...afterwards],
  });
  const bill = await screen.findByRole('textbox', { name: 'Bill rate per hour' });
  await user.clear(bill);
  await user.type(bill, '21');
  const confirm = await screen.findByRole('checkbox', { name: below });
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  screen.getByText('Confirm these to place the candidate.');
  expect(given).not.toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement).toBe(confirm));
  screen.getByText('Please check: Please confirm');

  await user.click(confirm);
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  await screen.findByText('Chidi Okafor is placed: Hiring Management.');
  expect(address()).toBe('/submissions/job_1?panel=plc_1');
  expect(given).toHaveBeenCalledWith(
    expect.objectContaining({
      submissionId: 'sub_2',
      version: 1,
      billRate: '21',
      paymentTermsDays: 30,
      owners: [{ accountId: 'acc_0193f5a0-0000-7000-8000-000000000001', share: '100' }],
      acknowledgedWarnings: ['MARGIN_BELOW_FLOOR'],
    }),
  );
});

test('a direct hire asks for salary and fee in place of rates, and shows what it bills', async () => {
  const { user } = renderConsole('/place/sub_2', { handlers: [toPlace, preview, ...choices] });
  await user.click(await screen.findByRole('combobox', { name: 'Job type' }));
  await user.click(await screen.findByRole('option', { name: 'Direct hire' }));
  expect(screen.queryByRole('textbox', { name: 'Pay rate per hour' })).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Salary per year' }), '60000');
  await user.type(screen.getByRole('textbox', { name: 'Fee, percent of the salary' }), '20');
  expect(screen.getByLabelText('Margin').textContent).toBe('Fee$12,000.00');
});

test('another owner gets what is left of the credit', async () => {
  const { user } = renderConsole('/place/sub_2', { handlers: [toPlace, preview, ...choices] });
  const share = await screen.findByRole('textbox', { name: 'Share' });
  await user.clear(share);
  await user.type(share, '70');
  await user.click(screen.getByRole('button', { name: 'Add owner' }));
  const shares = screen.getAllByRole('textbox', { name: 'Share' });
  expect(shares.map((input) => (input as HTMLInputElement).value)).toEqual(['70%', '30%']);
});

test('what the server refuses stands at its field, and what was typed stays', async () => {
  const refusing = on(PlaceCandidateDocument).answers(() => ({
    placeCandidate: {
      __typename: 'ActionRefused',
      message: 'Not placed.',
      refusals: [
        {
          __typename: 'Refusal',
          code: 'END_BEFORE_START',
          message: 'The end date is before the start date.',
          field: 'endDate',
          blocking: [],
        },
      ],
    },
  }));
  const { user } = renderConsole('/place/sub_2', {
    handlers: [toPlace, preview, refusing, ...choices],
  });
  const number = await screen.findByRole('textbox', { name: 'PO number' });
  await user.type(number, 'PO-7');
  await user.click(screen.getByRole('button', { name: 'Place candidate' }));
  await screen.findByRole('textbox', {
    name: 'End date',
    description: 'The end date is before the start date.',
  });
  expect(number).toHaveProperty('value', 'PO-7');
});

test('activating begins with the canceled placement’s terms and places it again (P-10)', async () => {
  const given = vi.fn<(input: PlaceCandidateInput) => void>();
  const before = on(CancelledPlacementDocument).answers(() => ({
    placement: {
      __typename: 'Placement',
      id: 'plc_1',
      version: 2,
      submission: { __typename: 'Submission', id: 'sub_1' },
      candidate: { __typename: 'Candidate', id: 'can_1', fullName: 'Ana Ortiz' },
      jobOrder,
      owners: [
        {
          __typename: 'PlacementOwner',
          id: 'own_1',
          share: '100.00',
          account: { __typename: 'Account', id: 'acc_2' },
        },
      ],
      conditions: [
        {
          __typename: 'PlacementCondition',
          label: 'Background check',
          owner: null,
          dueDate: null,
          met: true,
        },
      ],
      assignment: {
        __typename: 'Assignment',
        id: 'asg_1',
        jobType: 'TEMP_CONTRACT',
        startDate: '2026-12-01',
        endDate: null,
        payRate: '21.5000',
        billRate: '33.7500',
        overtimePayMultiplier: '1.5000',
        overtimeBillMultiplier: '1.5000',
        doubleTimePayMultiplier: '2.0000',
        doubleTimeBillMultiplier: '2.0000',
        burdenPercent: '12.0000',
        salary: null,
        feePercent: null,
        feeAmount: null,
        guaranteeDays: null,
        poNumber: 'PO-1',
        paymentTermsDays: null,
        schedule,
        location,
        contact: null,
        reportsTo: null,
        billingContact: null,
      },
    },
  }));
  const { user } = renderConsole('/placements/plc_1?panel=activate', {
    handlers: [before, preview, placing(given), ...choices, ...afterwards],
  });
  const place = await screen.findByRole('button', { name: 'Place candidate' });
  expect(screen.getByRole('checkbox', { name: 'Met' })).toHaveProperty('checked', true);
  await user.click(place);
  await screen.findByText('Chidi Okafor is placed: Hiring Management.');
  expect(given).toHaveBeenCalledWith(
    expect.objectContaining({
      submissionId: 'sub_1',
      placementId: 'plc_1',
      version: 2,
      payRate: '21.50',
      burdenPercent: '12',
      poNumber: 'PO-1',
      owners: [{ accountId: 'acc_2', share: '100' }],
    }),
  );
  within(await screen.findByRole('complementary', { name: 'Ana Ortiz' })).getByText('Pending');
});
