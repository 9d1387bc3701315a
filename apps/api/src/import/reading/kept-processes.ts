import type { ReadingProcess } from './reading-process.ts';

type Process = Pick<ReadingProcess, 'end' | 'hasEnded'>;

interface Kept<Kind> {
  process: Kind;
  timer: NodeJS.Timeout;
}

/**
 * Processes that have read an upload, for the next one of the same agency: to start one stops the process that serves,
 * for as long as its memory is large. None reads files of two agencies, so that no file can be made to reach others'.
 */
export class KeptProcesses<Kind extends Process> {
  readonly #kept = new Map<string, Kept<Kind>>();
  readonly #start: () => Promise<Kind>;
  readonly #most: number;
  readonly #milliseconds: number;

  /**
   * @param most how many are kept; the one that has waited longest gives way
   * @param milliseconds how long one is kept
   */
  constructor(start: () => Promise<Kind>, most: number, milliseconds: number) {
    this.#start = start;
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  /** One for the agency alone, until it is ended or kept. */
  async take(agencyId: string): Promise<Kind> {
    const kept = this.#kept.get(agencyId);
    if (!kept) return this.#start();
    clearTimeout(kept.timer);
    this.#kept.delete(agencyId);
    return kept.process.hasEnded ? this.#start() : kept.process;
  }

  keep(agencyId: string, process: Kind): void {
    this.#end(agencyId);
    const timer = setTimeout(() => this.#end(agencyId), this.#milliseconds);
    timer.unref();
    this.#kept.set(agencyId, { process, timer });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most) this.#end(oldest!);
  }

  #end(agencyId: string): void {
    const kept = this.#kept.get(agencyId);
    if (!kept) return;
    clearTimeout(kept.timer);
    this.#kept.delete(agencyId);
    kept.process.end();
  }
}
