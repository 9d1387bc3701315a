import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { MailServer } from '../../src/mail-server/mail-server.ts';
import { openMailbox } from '../support/smtp-mailbox.ts';

const id = '0193f5a0-0000-7000-8000-000000000001';
const mail = {
  id,
  to: { name: 'Ann Ash', address: 'ann@client.example' },
  subject: 'Your account',
  text: 'Hello',
};
const timeouts = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500 };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(options: Parameters<typeof openMailbox>[0] = {}) {
  const box = await openMailbox(options);
  closing.push(box.close);
  return box;
}

const serverAt = (port: number, credentials = '', query = '') =>
  new MailServer({
    smtpUrl: `smtp://${credentials}127.0.0.1:${port}${query}`,
    mailFrom: 'Lakeshore <no-reply@stint.example>',
    publicUrl: 'https://stint.example',
    timeouts,
  });

const headersOf = (message: string) => message.slice(0, message.indexOf('\r\n\r\n'));

describe('a mail that leaves', () => {
  it('carries the same message id each time, as text and as HTML without markup of others', async () => {
    const box = await open();
    const server = serverAt(box.port);
    const text = 'Hello <script>\n\nSee https://stint.example/a?b=1&c="2"';
    expect(await server.send({ ...mail, text })).toBeNull();
    expect(await server.send({ ...mail, text })).toBeNull();
    const [first, second] = box.received.map(({ message }) => message);
    for (const message of [first!, second!]) {
      expect(headersOf(message)).toContain(`Message-ID: <${id}@stint.example>`);
      expect(headersOf(message)).toContain('Auto-Submitted: auto-generated');
      expect(message).toContain('Content-Type: text/plain');
      expect(message).toContain('&lt;script&gt;');
      expect(message.split('Content-Type: text/html')[1]).not.toContain('<script>');
    }
  });

  it('makes links of its own addresses alone', async () => {
    const box = await open();
    const own = 'https://stint.example/portal/orders/1';
    const others =
      'https://evil.example/x https://stint.example.evil.example/ https://stint.example@evil.example/';
    await serverAt(box.port).send({ ...mail, text: `${own}\n${others}` });
    const html = box.received[0]!.message.split('Content-Type: text/html')[1]!;
    const decoded = html.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    expect(decoded.match(/<a href="[^"]*"/g)).toEqual([`<a href="${own}"`]);
    expect(decoded).toContain('https://evil.example/x');
  });

  it.each([
    ['line breaks', 'Ann\r\nBcc: eve@evil.example\r\n\r\nBody'],
    ['commas and quotes', 'Ash, "Ann" <eve@evil.example>, x'],
    ['a very long name', 'Ann '.repeat(500)],
    ['other alphabets', 'Zoë Ñandú 王小明'],
  ])('goes to one address whatever the name holds: %s', async (_what, name) => {
    const box = await open();
    const sent = { ...mail, to: { name, address: mail.to.address }, subject: name };
    expect(await serverAt(box.port).send(sent)).toBeNull();
    const [{ to, message }] = box.received as [{ to: string[]; message: string }];
    expect(to).toEqual(['ann@client.example']);
    const headers = headersOf(message);
    expect(headers).not.toMatch(/^bcc:/im);
    expect(headers.match(/^to:/gim)).toHaveLength(1);
    expect(headers.split('\r\n').every((line) => line.length <= 998)).toBe(true);
    // Nothing but ASCII, whatever was entered.
    expect([...headers].every((character) => character.codePointAt(0)! < 128)).toBe(true);
  });

  it.each([
    'ann@client.example, eve@evil.example',
    'ann@client.example\r\nRCPT TO:<eve@evil.example>',
    'Eve <eve@evil.example>',
    'ann@client.example> <eve@evil.example',
  ])('goes to nobody when the address is more than one: %j', async (address) => {
    const box = await open();
    const answer = await serverAt(box.port).send({ ...mail, to: { name: 'Ann', address } });
    expect(answer).toMatchObject({ failure: 'REFUSED' });
    expect(box.received).toEqual([]);
  });
});

describe('a mail that does not leave', () => {
  it.each([
    [451, 'TEMPORARY'],
    [550, 'REFUSED'],
  ])('tells an answer of %i: %s', async (code, failure) => {
    const box = await open({ refuse: () => code });
    expect(await serverAt(box.port).send(mail)).toMatchObject({ failure });
  });

  it('tells a server that is not there', async () => {
    const box = await openMailbox();
    await box.close();
    expect(await serverAt(box.port).send(mail)).toMatchObject({ failure: 'UNREACHABLE' });
  });

  it('tells a server that never answers, and waits no longer than it may', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => silent.close(() => resolve())));
    const { port } = silent.address() as AddressInfo;
    const started = performance.now();
    expect(await serverAt(port).send(mail)).toMatchObject({ failure: 'TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('tells a refused sign-in, without the password', async () => {
    const box = await open({
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(new Error('Wrong')),
    });
    const answer = await serverAt(box.port, 'stint:s3cr3t@').send(mail);
    expect(answer).toMatchObject({ failure: 'SIGN_IN' });
    expect(JSON.stringify(answer)).not.toContain('s3cr3t');
  });

  it('is not sent in the clear where TLS is required and the server has none', async () => {
    const box = await open();
    const answer = await serverAt(box.port, '', '?requireTLS=true').send(mail);
    expect(answer).toMatchObject({ failure: 'NO_TLS' });
    expect(box.received).toEqual([]);
  });
});
