import type { FastifyInstance } from 'fastify';
import { calendarOwner } from './calendar-owner.facts.ts';
import { CalendarRequests } from './calendar-requests.ts';
import { calendarText } from './calendar-text.ts';
import { networkOf } from '../context/network-of.ts';
import { parseSessionToken } from '../context/session-token.ts';
import type { RequestContext } from '../context/request-context.ts';
import { acceptingTokens } from '../database/work.ts';
import type { ContextOf } from '../graphql/http/routes.ts';
import { feedShifts } from '../shift/feed-shifts.queries.ts';

/** The agency's id, a point and 43 characters. */
const LONGEST_KEY = 36 + 1 + 43;

/**
 * The shifts of an employee for calendar programs: `GET /calendar/<key>.ics`, without signing in. Whatever is wrong
 * with a key, the answer is the same.
 */
export function calendarRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  const requests = new CalendarRequests();
  const config = { hasSecretUrl: true };
  app.get<{ Params: { key: string } }>('/calendar/:key.ics', { config }, async (request, reply) => {
    const { key } = request.params;
    const network = networkOf(request.ip);
    const seconds =
      (await requests.tooManyWrong(network)) ||
      (key.length <= LONGEST_KEY && (await requests.tooOften(key)));
    if (seconds) {
      return reply
        .code(429)
        .header('retry-after', seconds)
        .send({ message: 'This was asked for too often.' });
    }
    const text = await calendarOf(await contextOf(request, reply), key);
    if (text === null) {
      await requests.wrong(network);
      return reply.code(404).send({ message: 'There is no such calendar.' });
    }
    return reply
      .type('text/calendar; charset=utf-8')
      .header('x-content-type-options', 'nosniff')
      .header('x-robots-tag', 'noindex')
      .send(text);
  });
}

async function calendarOf({ tenants, now }: RequestContext, value: string): Promise<string | null> {
  const key = value.length <= LONGEST_KEY ? parseSessionToken(value) : null;
  if (key === null) return null;
  const { agencyId } = key;
  return tenants.of(agencyId, acceptingTokens).read(async (db) => {
    const owner = await calendarOwner({ db, agencyId }, key, now);
    if (owner === null) return null;
    return calendarText(
      owner.agencyName,
      await feedShifts({ db, agencyId }, owner.employeeId, now),
    );
  }, 'primary');
}
