import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { ContextAgency } from './request-context.ts';

/** A partner's token that works, with the viewer that it makes of whoever sends it. */
export interface OpenPartner {
  /** The token's. */
  id: string;
  /** The token's. */
  name: string;
  viewer: Extract<Viewer, { kind: 'PARTNER' }>;
  agency: ContextAgency;
  /** From when on it has expired: the end of its last day in the office; an instant, ISO, UTC. */
  endsAt: string;
}

/** The partner of a request, and what it may still ask for. */
export interface ContextPartner {
  readonly id: string;
  readonly name: string;
  /**
   * Takes the cost of the request's operation from what the token may ask for in a minute; once for each request,
   * however often it is called.
   *
   * @returns how many seconds to wait; 0 when it was taken
   */
  spend(points: number): number;
}
