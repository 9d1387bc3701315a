import type { HandedBack, HandedOver } from '../server/handed-over.ts';
import type { Config } from '../server/config.ts';
import type { DatabaseUrls } from './connect-platform.ts';

/** What the process of background jobs is told when it starts. */
export interface JobProcessSettings extends DatabaseUrls {
  /** What is thrown away at the start has been thrown away. */
  config: Config & { fresh: false };
  /** The demo agencies are there: somebody works in them. */
  hasDemo: boolean;
}

/** What the process that serves says to that of background jobs. */
export type ToJobProcess =
  | { kind: 'start'; settings: JobProcessSettings }
  /** Answered with the same number. */
  | { kind: 'carry-out'; number: number; asked: HandedOver }
  | { kind: 'stop' };

/** What it says to the process that serves. */
export type FromJobProcess =
  /** It looks into the queue, and can be asked. */
  { kind: 'working' } | { kind: 'answer'; number: number; answer: HandedBack | null };
