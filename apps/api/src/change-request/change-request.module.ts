import { ChangeRequestEntity } from './change-request.entity.ts';
import { changeRequestKind } from './change-request.kind.ts';
import { changeRequests } from './change-request.queries.ts';
import { ChangeRequestResolver } from './change-request.resolver.ts';
import { changeRequestSubscribers } from './change-request.subscribers.ts';
import { ChangeRequest } from './change-request.type.ts';
import type { NounModule } from '../noun/noun-module.ts';
import { actionResolver } from '../write/action-resolver.ts';

/** Change requests, as the application is put together from them. */
export const changeRequestModule: NounModule = {
  entities: [ChangeRequestEntity],
  records: [{ type: ChangeRequest, list: changeRequests }],
  resolvers: [
    ChangeRequestResolver,
    actionResolver(changeRequestKind, {
      plural: 'ChangeRequests',
      actions: ['approve', 'refuse', 'withdraw', 'compare'],
    }),
  ],
  subscribers: changeRequestSubscribers,
};
