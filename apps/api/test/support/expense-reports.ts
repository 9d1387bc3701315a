import type { GraphClient } from './graph-client.ts';
import { jpegOf } from './pictures.ts';
import type { TestApi } from './test-api.ts';

const REPORT = `id version number status startDate endDate currency total decidedVia reason disclaimer
  lines { id spentOn kind amount purpose receipts { id fileName contentType size downloadPath } }
  findings { code field isWarning } statements { kind text }
  comments { text party authorName }
  disputedReports { id status reason total }`;

export interface Report {
  id: string;
  version: number;
  status: string;
  total: string;
  disclaimer: string | null;
  lines: { id: string; amount: string; receipts: { id: string; contentType: string }[] }[];
  findings: { code: string; field: string | null; isWarning: boolean }[];
  comments: { text: string; party: string; authorName: string }[];
}

export interface Written {
  __typename: string;
  expenseReport?: Report;
  changeSetId?: string | null;
  refusals?: { code: string; field: string | null }[];
  problems?: { path: string; code: string }[];
}

const REFUSED = `... on ActionRefused { refusals { code field } }
  ... on InvalidInput { problems { path code } }`;

const write =
  (name: string, type: string, payload: string) =>
  async (client: GraphClient, input: object): Promise<Written> => {
    const { result } = await client.ask<{ result: Written }>(
      `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename
         ... on ${payload} { changeSetId expenseReport { ${REPORT} } } ${REFUSED} } }`,
      { input },
    );
    return result;
  };

export const begin = write('beginExpenseReport', 'BeginExpenseReportInput', 'ExpenseReportBegun');
export const save = write('saveExpenseReport', 'SaveExpenseReportInput', 'ExpenseReportSaved');
export const approveInPart = write(
  'approveExpenseReportInPart',
  'ApproveExpenseReportInPartInput',
  'ExpenseReportApprovedInPart',
);

export const comment = write(
  'commentOnExpenseReport',
  'CommentOnExpenseReportInput',
  'ExpenseReportCommented',
);

/** The report that is there; fails with why not. */
export function reportOf({ expenseReport, ...refused }: Written): Report {
  if (!expenseReport) throw new Error(JSON.stringify(refused));
  return expenseReport;
}

export const refusalsOf = ({ refusals = [] }: Written) =>
  refusals.map(({ code, field }) => [code, field]);

export async function readReport(client: GraphClient, id: string): Promise<Report | null> {
  const answer = await client.ask<{ expenseReport: Report | null }>(
    `query ($id: ID!) { expenseReport(id: $id) { ${REPORT} } }`,
    { id },
  );
  return answer.expenseReport;
}

type ReportAction = 'submit' | 'approve' | 'reject' | 'undoApproval' | 'void' | 'remind';
type Acted = {
  changeSetId: string | null;
  outcomes: { done: boolean; refusals: { code: string }[] }[];
};

/** Acts on reports. Throws where the whole command is refused. */
export async function actOnAll(
  client: GraphClient,
  action: ReportAction,
  targets: readonly { id: string }[],
  input: object = {},
): Promise<Acted> {
  const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}ExpenseReportsInput`;
  const { result } = await client.ask<{ result: Partial<Acted> }>(
    `mutation ($input: ${type}!) { result: ${action}ExpenseReports(input: $input) { __typename
       ... on BulkDone { changeSetId outcomes { done refusals { code } } } ${REFUSED} } }`,
    { input: { targets: targets.map(({ id }) => ({ id })), ...input } },
  );
  if (!result.outcomes) throw new Error(JSON.stringify(result));
  return result as Acted;
}

/** Acts on one report. @returns the codes with which it was refused */
export async function act(
  client: GraphClient,
  action: ReportAction,
  target: { id: string },
  input: object = {},
): Promise<string[]> {
  const { outcomes } = await actOnAll(client, action, [target], input);
  return outcomes.flatMap(({ done, refusals }) => (done ? [] : refusals.map(({ code }) => code)));
}

export async function removeReceipt(client: GraphClient, id: string): Promise<Written> {
  const { result } = await client.ask<{ result: Written }>(
    `mutation ($id: ID!) { result: removeReceipt(id: $id) { __typename
       ... on ReceiptRemoved { id } ${REFUSED} } }`,
    { id },
  );
  return result;
}

export const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const jpeg = jpegOf(40, 30);

/** Sends a receipt of an expense. */
export async function upload(
  { app }: TestApi,
  client: GraphClient,
  expenseLineId: string,
  {
    bytes = jpeg,
    name = 'photo.jpg',
    language = 'en',
  }: {
    bytes?: Buffer;
    name?: string;
    language?: string;
  } = {},
) {
  const boundary = 'b0undary';
  const part = (disposition: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`;
  const answer = await app.inject({
    method: 'POST',
    url: '/receipts',
    headers: {
      host: 'stint.test',
      'x-stint-door': client.door,
      cookie: client.cookie,
      'accept-language': language,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([
      Buffer.from(`${part('name="expenseLineId"')}\r\n${expenseLineId}\r\n`),
      Buffer.from(`${part(`name="file"; filename="${name}"`)}content-type: text/html\r\n\r\n`),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
  return { status: answer.statusCode, body: answer.json<{ id: string; problems?: object[] }>() };
}

export async function download({ app }: TestApi, client: GraphClient, id: string) {
  const { statusCode, headers, rawPayload } = await app.inject({
    url: `/receipts/${id}/file`,
    headers: { host: 'stint.test', 'x-stint-door': client.door, cookie: client.cookie },
  });
  return { status: statusCode, headers, rawPayload };
}
