import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const proxies = (trustProxy: string) => readConfig([], { TRUST_PROXY: trustProxy }).trustProxy;

describe('behind a proxy', () => {
  let api: TestApi;

  beforeAll(async () => {
    const signInLimits = { perAddress: 5 };
    api = await createTestApi({ trustProxy: proxies('true'), signInLimits });
  });
  afterAll(() => api.close());

  test('attempts are counted by the address that the proxy saw, not by one that is claimed', async () => {
    const attempt = async (index: number) => {
      const { body } = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          'x-stint-door': 'console',
          'x-forwarded-for': `198.51.100.${index}, 203.0.113.7`,
        },
        payload: JSON.stringify({
          query: `mutation { signIn(input: { companyId: "x", userName: "user ${index}", password: "x" }) {
            ... on SignInRefused { retryAfterSeconds } } }`,
        }),
      });
      return body;
    };
    for (let index = 0; index < 5; index += 1)
      expect(await attempt(index)).toContain('"retryAfterSeconds":null');
    expect(await attempt(6)).toMatch(/"retryAfterSeconds":\d+/);
  });
});

test('TRUST_PROXY says how many there are', () => {
  expect(['false', 'true', '0', '1', '2'].map(proxies)).toEqual([0, 1, 0, 1, 2]);
  expect(proxies.bind(null, 'perhaps')).toThrow('trustProxy');
});
