import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Unavailable } from '../database/unavailable.ts';
import { BACKGROUND } from '../priority/background.ts';
import { forkLowered } from '../priority/fork-lowered.ts';
import type { HandedBack, HandedOver, OtherProcess } from '../server/handed-over.ts';
import type { FromJobProcess, JobProcessSettings, ToJobProcess } from './job-process-messages.ts';

const program = fileURLToPath(new URL('./job-process.child.js', import.meta.url));

/** How long work that is under way may take when the process is stopped. Jobs that did not end are done again later. */
const GRACE_MS = 10_000;

/** Longer than a transaction may take, and the wait for its turn. */
const ANSWER_MS = 120_000;

/** One process of background jobs, from its start to its end. */
export class RunningJobProcess implements OtherProcess {
  /** Why it ended. */
  readonly ended: Promise<unknown>;
  readonly #child: ChildProcess;
  readonly #asked = new Map<number, PromiseWithResolvers<HandedBack>>();
  #number = 0;
  #isWorking = false;
  #isStopping = false;

  constructor(settings: JobProcessSettings) {
    this.#child = forkLowered(program, BACKGROUND, {
      // Not those of this process, which are for its requests.
      execArgv: [],
      // A session holds values that JSON has none for.
      serialization: 'advanced',
    });
    this.ended = once(this.#child, 'exit').then(
      ([code, signal]) => this.#end(signal ?? code),
      (error: unknown) => this.#end(error),
    );
    this.#child.on('message', (said: FromJobProcess) => {
      if (said.kind === 'working') this.#isWorking = true;
      else this.#answered(said);
    });
    this.#send({ kind: 'start', settings }, () => {});
  }

  /** Whether it has begun to look into the queue. */
  get isWorking(): boolean {
    return this.#isWorking;
  }

  get isReady(): boolean {
    return this.#isWorking && !this.#isStopping && this.#child.connected;
  }

  async carryOut(asked: HandedOver): Promise<HandedBack> {
    const number = (this.#number += 1);
    const answer = Promise.withResolvers<HandedBack>();
    this.#asked.set(number, answer);
    const late = setTimeout(() => answer.reject(outcomeUnknown()), ANSWER_MS);
    this.#send({ kind: 'carry-out', number, asked }, (cause) =>
      answer.reject(new Unavailable('BUSY', { cause })),
    );
    try {
      return await answer.promise;
    } finally {
      clearTimeout(late);
      this.#asked.delete(number);
    }
  }

  /** What is under way is finished first, for ten seconds at most. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    if (!this.#isWorking) this.#child.kill('SIGKILL');
    else this.#send({ kind: 'stop' }, () => {});
    const late = setTimeout(() => this.#child.kill('SIGKILL'), GRACE_MS);
    await this.ended;
    clearTimeout(late);
  }

  #send(message: ToJobProcess, onFailure: (error: Error) => void): void {
    this.#child.send(message, (error) => error && onFailure(error));
  }

  #answered({ number, answer }: Extract<FromJobProcess, { kind: 'answer' }>): void {
    const asked = this.#asked.get(number);
    if (answer) asked?.resolve(answer);
    else asked?.reject(outcomeUnknown());
  }

  #end(reason: unknown): unknown {
    for (const asked of this.#asked.values()) asked.reject(outcomeUnknown());
    return reason;
  }
}

function outcomeUnknown(): Unavailable {
  return new Unavailable('UNAVAILABLE', { committing: true });
}
