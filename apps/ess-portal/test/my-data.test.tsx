import { screen, waitFor, within } from '@testing-library/react';
import { liveChanges } from '@stint/spa-kit/testing/live-changes.ts';
import { api, on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { expect, onTestFinished, test } from 'vitest';
import type { EmployeePortalSection } from '@stint/domain/access/preferences.ts';
import { RequestDirectDepositDocument } from '../src/features/my-data/direct-deposit/deposit-form.tsx';
import { MyDataDocument, OwnRequestsDocument } from '../src/features/my-data/my-data.query.ts';
import { RequestPersonalInformationDocument } from '../src/features/my-data/personal-information/personal-form.tsx';
import { WithdrawRequestDocument } from '../src/features/my-data/request/use-withdraw.ts';
import { RequestTaxWithholdingDocument } from '../src/features/my-data/tax-withholding/tax-form.tsx';
import type {
  MyDataQuery,
  OwnRequestFragment,
  RequestDirectDepositMutationVariables,
  RequestPersonalInformationMutationVariables,
  RequestTaxWithholdingMutationVariables,
} from '../src/gql/graphql.ts';
import { employeeWith, renderPortal } from './render-portal.tsx';

const everything = ['personalInformation', 'taxWithholding', 'directDeposit'] as const;

const onFile = {
  personalInformation: {
    __typename: 'PersonalInformation',
    street: '5 Elm Street',
    unit: null,
    city: 'Oakland',
    region: 'CA',
    postalCode: '94601',
    phone: '(510) 555-0123',
    email: 'ana@example.com',
    emergencyName: 'Luis Ortiz',
    emergencyRelationship: 'Brother',
    emergencyPhone: null,
  },
  taxWithholding: {
    __typename: 'TaxWithholding',
    socialSecurityNumberMasked: '•••••6789',
    filingStatus: 'HEAD_OF_HOUSEHOLD',
    multipleJobs: false,
    dependentsAmount: '2000.00',
    otherIncome: null,
    deductions: null,
    extraWithholding: null,
  },
  directDeposit: {
    __typename: 'DirectDeposit',
    accounts: [
      {
        __typename: 'DepositAccount',
        key: 'one',
        bankName: 'First Bank',
        routingNumberMasked: '•••••0021',
        accountNumberMasked: '••••4321',
        type: 'CHECKING',
        shareOf: 'REMAINDER',
        share: null,
      },
    ],
  },
} as const satisfies MyDataQuery;

function request(changes: Partial<OwnRequestFragment> = {}) {
  return {
    __typename: 'ChangeRequest' as const,
    id: 'chr_1',
    version: 3,
    section: 'PERSONAL_INFORMATION' as const,
    status: 'REQUESTED' as const,
    createdAt: '2026-11-20T12:00:00Z',
    decidedAt: null,
    reason: null,
    actions: [{ __typename: 'AvailableAction' as const, action: 'withdraw', allowed: true }],
    changes: [
      {
        __typename: 'RequestedFieldChange' as const,
        field: 'phone',
        label: 'Phone',
        before: '(510) 555-0123',
        after: '(510) 555-9999',
      },
    ],
    ...changes,
  };
}

function serve(...nodes: ReturnType<typeof request>[]) {
  server.use(
    on(MyDataDocument).answers(() => onFile),
    on(OwnRequestsDocument).answers(() => ({
      changeRequests: {
        __typename: 'ChangeRequestConnection',
        nodes,
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    })),
  );
}

function open(address: string, sections: readonly EmployeePortalSection[] = everything) {
  server.use(liveChanges().handler);
  return renderPortal(employeeWith(sections), address);
}

const requested = {
  __typename: 'ChangeRequested',
  changeRequest: request(),
} as const;

test('own data is shown as it is on file, numbers masked', async () => {
  serve();
  open('/my-data');
  const deposit = await screen.findByRole('region', { name: 'Direct deposit' });
  within(deposit).getByText('Checking ••••4321');
  within(deposit).getByText('Gets all of your net pay');
  const tax = screen.getByRole('region', { name: 'Tax withholding' });
  within(tax).getByText('•••••6789');
  within(tax).getByText('Head of household');
  const personal = screen.getByRole('region', { name: 'Personal information' });
  within(personal).getByText('5 Elm Street, Oakland, CA 94601');
});

test('sections that are off are not asked for and not there', async () => {
  const asked: string[] = [];
  const hear = async ({ request }: { request: Request }) => {
    asked.push(await request.clone().text());
  };
  server.events.on('request:start', hear);
  onTestFinished(() => server.events.removeListener('request:start', hear));
  serve();
  open('/my-data', ['directDeposit']);
  await screen.findByRole('region', { name: 'Direct deposit' });
  const [data] = asked.filter((body) => body.includes('query MyData'));
  expect(data).toContain('directDeposit');
  expect(data).not.toMatch(/taxWithholding|personalInformation/);
  expect(screen.queryByRole('region', { name: 'Tax withholding' })).toBeNull();
});

test('the form of a section that is off is no address', async () => {
  open('/my-data/tax-withholding', ['directDeposit']);
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});

test('a waiting request shows old and new and can be withdrawn; a refused one says why', async () => {
  serve(
    request(),
    request({ id: 'chr_2', status: 'REFUSED', reason: 'Please bring proof.', actions: [] }),
  );
  let withdrawn: unknown;
  server.use(
    on(WithdrawRequestDocument).answers(({ input }) => {
      withdrawn = input;
      return {
        withdrawChangeRequests: { __typename: 'BulkDone', outcomes: [], changeSetId: null },
      };
    }),
  );
  const { user } = open('/my-data');
  const waiting = await screen.findByRole('region', { name: 'Waiting for your agency' });
  within(waiting).getByText('(510) 555-0123');
  within(waiting).getByText('(510) 555-9999');
  const earlier = screen.getByRole('region', { name: 'Earlier requests' });
  within(earlier).getByText('Please bring proof.');
  expect(within(earlier).queryByRole('button')).toBeNull();
  await user.click(within(waiting).getByRole('button', { name: /^Withdraw/ }));
  await screen.findByText('Your request is withdrawn');
  expect(withdrawn).toEqual({ targets: [{ id: 'chr_1', version: 3 }] });
});

test('a change of the address sends what differs alone', async () => {
  serve();
  let sent: RequestPersonalInformationMutationVariables | undefined;
  server.use(
    on(RequestPersonalInformationDocument).answers((variables) => {
      sent = variables;
      return { requestPersonalInformationChange: requested };
    }),
  );
  const { user, history } = open('/my-data/personal-information');
  const city = await screen.findByLabelText('City');
  await user.clear(city);
  await user.type(city, 'Berkeley');
  await user.clear(screen.getByLabelText('Emergency contact'));
  await user.click(screen.getByRole('button', { name: 'Ask for this change' }));
  await screen.findByText('Your agency has your request');
  expect(sent?.input).toEqual({ city: 'Berkeley', emergencyName: '' });
  await waitFor(() => expect(history.location.pathname).toBe('/ess/my-data'));
});

test('problems are shown at their fields, and what was typed stays', async () => {
  serve();
  server.use(
    on(RequestPersonalInformationDocument).answers(() => ({
      requestPersonalInformationChange: {
        __typename: 'InvalidInput',
        message: 'Please check what you entered.',
        problems: [
          { __typename: 'InputProblem', path: 'input.phone', message: 'This is no phone number.' },
        ],
      },
    })),
  );
  const { user } = open('/my-data/personal-information');
  const phone = await screen.findByLabelText('Phone');
  await user.clear(phone);
  await user.type(phone, 'abc');
  await user.click(screen.getByRole('button', { name: 'Ask for this change' }));
  await screen.findByText('This is no phone number.');
  expect(phone).toHaveProperty('value', 'abc');

  await user.click(screen.getByRole('link', { name: 'Cancel' }));
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
});

test('tax withholding keeps the number on file unless another one is entered', async () => {
  serve();
  let sent: RequestTaxWithholdingMutationVariables | undefined;
  server.use(
    on(RequestTaxWithholdingDocument).answers((variables) => {
      sent = variables;
      return { requestTaxWithholdingChange: { ...requested } };
    }),
  );
  const { user } = open('/my-data/tax-withholding');
  await screen.findByText('On file: •••••6789. Leave empty to keep it.');
  await user.click(screen.getByLabelText('Single or married filing separately'));
  await user.click(screen.getByLabelText(/^Two jobs/));
  await user.click(screen.getByRole('button', { name: 'Ask for this change' }));
  await screen.findByText('Your agency has your request');
  expect(sent?.input).toEqual({
    filingStatus: 'SINGLE_OR_SEPARATELY',
    multipleJobs: true,
    dependentsAmount: '2000.00',
  });
});

test('a second account gets what remains, and the first a share', async () => {
  serve();
  let sent: RequestDirectDepositMutationVariables | undefined;
  server.use(
    on(RequestDirectDepositDocument).answers((variables) => {
      sent = variables;
      return { requestDirectDepositChange: { ...requested } };
    }),
  );
  const { user } = open('/my-data/direct-deposit');
  await user.click(await screen.findByRole('button', { name: 'Add an account' }));
  const second = screen.getByRole('group', { name: 'Account 2' });
  await user.type(within(second).getByLabelText('Bank'), 'Second Bank');
  await user.click(screen.getByRole('button', { name: 'Ask for this change' }));
  expect(await within(second).findAllByText('Please enter this')).toHaveLength(2);

  await user.type(within(second).getByLabelText('Routing number'), '121000358');
  await user.type(within(second).getByLabelText('Account number'), '55554444');
  const first = screen.getByRole('group', { name: 'Account 1' });
  await user.type(within(first).getByRole('textbox', { name: 'Percent of net pay' }), '25');
  await user.click(screen.getByRole('button', { name: 'Ask for this change' }));
  await screen.findByText('Your agency has your request');
  const account = { type: 'CHECKING' };
  expect(sent?.input.accounts).toEqual([
    {
      ...account,
      key: 'one',
      bankName: 'First Bank',
      routingNumber: null,
      accountNumber: null,
      shareOf: 'PERCENT',
      share: '25',
    },
    {
      ...account,
      key: null,
      bankName: 'Second Bank',
      routingNumber: '121000358',
      accountNumber: '55554444',
      shareOf: 'REMAINDER',
      share: null,
    },
  ]);
});

test('an administrator who views as an employee sees so on every screen, and changes nothing', async () => {
  serve();
  server.use(liveChanges().handler, on(RequestPersonalInformationDocument).fails('VIEW_ONLY'));
  const viewer = { ...employeeWith(everything), viewedBy: 'Maya Lindqvist' };
  const { user } = renderPortal(viewer, '/my-data/personal-information');
  const city = await screen.findByLabelText('City');
  screen.getByText('You see what Ana Ortiz sees. You can’t change anything here.');
  await user.clear(city);
  await user.type(city, 'Berkeley');
  await user.click(screen.getByRole('button', { name: 'Ask for this change' }));
  const said = await screen.findByRole('alert');
  within(said).getByText('You are viewing as somebody else');
  expect(city).toHaveProperty('value', 'Berkeley');
});

test('the banner speaks the language of the portal', async () => {
  serve();
  server.use(liveChanges().handler);
  renderPortal({ ...employeeWith(everything, 'es'), viewedBy: 'Maya Lindqvist' }, '/my-data');
  await screen.findByText('Usted ve lo que ve Ana Ortiz. Aquí no puede cambiar nada.');
  screen.getByRole('button', { name: 'Dejar de ver' });
});

test('nothing is shown before the requests above it are known, so that nothing moves', async () => {
  let tell = () => {};
  const known = new Promise<void>((resolve) => (tell = resolve));
  let read = false;
  serve(request());
  server.use(
    on(MyDataDocument).answers(() => {
      read = true;
      return onFile;
    }),
    api.query('OwnRequests', () => known),
  );
  open('/my-data');
  await waitFor(() => expect(read).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.queryByRole('region', { name: 'Direct deposit' })).toBeNull();
  tell();
  await screen.findByRole('region', { name: 'Waiting for your agency' });
  screen.getByRole('region', { name: 'Direct deposit' });
});
