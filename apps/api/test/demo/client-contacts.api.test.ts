import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/sign-ins.ts';
import { routes } from '../../src/application/routes.ts';
import { createDemoApi } from '../support/demo-api.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { TestApi } from '../support/test-api.ts';

let api: TestApi;
const contacts = new Map<string, GraphClient>();

beforeAll(async () => {
  api = await createDemoApi({ routes });
  for (const userName of ['paula', 'carlos', 'rita', 'lena', 'oscar', 'bella']) {
    const client = api.visitor('portal');
    await client.signIn({ companyId: 'lakeshore', userName, password: demoPassword });
    contacts.set(userName, client);
  }
}, 240_000);
afterAll(() => api.close());

const as = (userName: string) => contacts.get(userName)!;

interface Listed {
  assignments: { totalCount: number; nodes: { number: number; worker: { name: string } }[] };
}

/** The numbers of the assignments in the list, which has as many as it counts. */
async function listed(userName: string): Promise<number[]> {
  const { assignments } = await as(userName).ask<Listed>(
    '{ assignments(first: 100) { totalCount nodes { number worker { name } } } }',
  );
  expect(assignments.nodes).toHaveLength(assignments.totalCount);
  for (const { worker } of assignments.nodes) expect(worker.name).not.toBe('');
  return assignments.nodes.map(({ number }) => number);
}

async function file(userName: string) {
  const { door, cookie } = as(userName);
  const answer = await api.app.inject({
    url: '/export/assignments.csv',
    headers: { 'x-stint-door': door, cookie },
  });
  return { status: answer.statusCode, body: answer.body };
}

/** The same of the file. */
async function exported(userName: string): Promise<number[]> {
  const { status, body } = await file(userName);
  expect(status).toBe(200);
  const [, ...lines] = body.trim().split('\r\n');
  return lines.map((line) => Number(/A-(\d+)/.exec(line)![1]));
}

describe.each([
  ['lists and counts', listed],
  ['exports', exported],
])('the %s of the demo’s client contacts', (_, numbersOf) => {
  it.each([
    ['rita', 'carlos'],
    ['carlos', 'paula'],
    ['lena', 'paula'],
  ])('show %s a part of what they show %s', async (narrow, wide) => {
    const [few, more] = [new Set(await numbersOf(narrow)), new Set(await numbersOf(wide))];
    expect(few.size).toBeGreaterThan(0);
    expect([...few].filter((number) => !more.has(number))).toEqual([]);
    expect(more.size).toBeGreaterThan(few.size);
  });
});

describe('the demo’s client contacts', () => {
  it('who have no assignments section are refused, in lists and as a file', async () => {
    for (const userName of ['oscar', 'bella']) {
      const { errors } = await as(userName).send('{ assignments { totalCount } }');
      expect(errors?.[0]?.extensions?.['code'], userName).toBe('FORBIDDEN');
      expect((await file(userName)).status).toBe(403);
    }
  });

  it('see job orders as far as their preferences go: oscar his own, one waiting and one declined', async () => {
    const orders = async (userName: string) => {
      const { jobOrders } = await as(userName).ask<{
        jobOrders: { nodes: { status: string; reviewRemarks: string | null }[] };
      }>('{ jobOrders(first: 100) { nodes { status reviewRemarks } } }');
      return jobOrders.nodes;
    };
    const own = await orders('oscar');
    expect(own.map(({ status }) => status).toSorted()).toEqual(['DECLINED', 'NEEDS_REVIEW']);
    expect(own.find(({ status }) => status === 'DECLINED')!.reviewRemarks).not.toBeNull();
    expect((await orders('paula')).length).toBeGreaterThan(own.length);
    expect((await orders('lena')).length).toBeLessThan((await orders('paula')).length);
  });
});
