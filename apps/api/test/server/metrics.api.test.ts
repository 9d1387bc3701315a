import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
afterEach(() => api.close());

async function serve(env: Record<string, string> = {}) {
  const { metricsToken } = readConfig([], env);
  api = await createTestApi({ metricsToken });
}

async function read(remoteAddress: string, headers: Record<string, string> = {}) {
  const asked = { url: '/metrics', remoteAddress, headers: { host: 'stint.test', ...headers } };
  const { statusCode, body } = await api.app.inject(asked);
  expect(body.includes('stint_http_request_seconds')).toBe(statusCode === 200);
  return statusCode;
}

test('without a token, metrics are for this machine alone, and not through its proxy', async () => {
  await serve();
  for (const here of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await read(here)).toBe(200);
  for (const there of ['203.0.113.7', '::ffff:203.0.113.7', '10.0.0.3', '2001:db8::1'])
    expect(await read(there)).toBe(401);
  expect(await read('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).toBe(401);
  expect(await read('203.0.113.7', { authorization: 'Bearer undefined' })).toBe(401);
});

test('with METRICS_TOKEN, for who sends it, wherever from', async () => {
  const token = 'a-token-for-prometheus';
  await serve({ METRICS_TOKEN: token });
  expect(await read('203.0.113.7', { authorization: `Bearer ${token}` })).toBe(200);
  expect(await read('127.0.0.1')).toBe(401);
  for (const wrong of [token, `Bearer ${token}x`, 'Bearer ', `Basic ${token}`])
    expect(await read('127.0.0.1', { authorization: wrong })).toBe(401);
  expect(() => readConfig([], { METRICS_TOKEN: 'short' })).toThrow('metricsToken');
});
