import { clientAssignments as assignments } from '@stint/messages/es/client-assignments.ts';
import { clientClaims as claims } from '@stint/messages/es/client-claims.ts';
import { clientOrders as orders } from '@stint/messages/es/client-orders.ts';
import { clientPortal } from '@stint/messages/es/client-portal.ts';
import { spanish } from '@stint/messages/es/screen.ts';

/** Everything that the portal says in Spanish, loaded when Spanish is chosen. */
export const messages = spanish;
export const texts = { ...clientPortal, orders, assignments, claims };
