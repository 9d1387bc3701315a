import type { Instant } from '@stint/domain/kernel/instants.ts';
import type { Position } from '@stint/domain/punch/geofence.ts';
import type { KnownClock, RecordedPunch } from './known-clock.ts';
import type { DeviceStore } from './device-store.ts';
import type { PunchRemark, RemarkKind } from './punch-remark.ts';
import { leftToSearch, type MadePunch, type WaitingPunch } from './waiting-punch.ts';
import { changesElsewhere } from './changes-elsewhere.ts';

/** What the server answered about one punch. */
export interface PunchAnswer {
  idempotencyKey: string;
  /** Why it was refused; `null` when it is recorded. */
  refusedBecause: readonly string[] | null;
  /** What its owner has to know of it. */
  remarks: readonly RemarkKind[];
}

/** What is kept of the clock on this device, for this tab and the others. */
export class Device {
  /** Counts the answers about punches, so that a clock which was read before one is known to be old. */
  answers = 0;
  readonly #listeners = new Set<() => void>();
  readonly #elsewhere = changesElsewhere(() => this.#tell());

  constructor(
    private readonly store: DeviceStore,
    /** Whether what it keeps is there after the page was closed. */
    readonly keeps: boolean,
  ) {}

  /** Calls `listener` after each change, of this tab or another; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Keeps a punch before anything is sent of it. */
  async add(made: MadePunch, sendFrom: Instant): Promise<WaitingPunch> {
    const idempotencyKey = crypto.randomUUID();
    const added = await this.store.add({
      ...made,
      idempotencyKey,
      sendFrom,
      position: null,
      refusedBecause: null,
    });
    this.#changed();
    return added;
  }

  /** The search for the position of a punch is over, and it can be sent. */
  async place(key: string, position: Position | null, now: Instant): Promise<void> {
    await this.store.change(key, (punch) => ({ ...punch, position, sendFrom: now }));
    this.#changed();
  }

  /** The punches of a person that the server has not recorded, in the order in which they were made. */
  punchesOf(accountId: string): Promise<WaitingPunch[]> {
    return this.store.punchesOf(accountId);
  }

  /** Those of them that the server has not refused. */
  async unsentOf(accountId: string): Promise<WaitingPunch[]> {
    const punches = await this.punchesOf(accountId);
    return punches.filter(({ refusedBecause }) => refusedBecause === null);
  }

  /** Those that can be sent at a moment (ms), up to the first whose position is still looked for. */
  async readyToSend(accountId: string, now: number): Promise<WaitingPunch[]> {
    const unsent = await this.unsentOf(accountId);
    const first = unsent.findIndex((each) => leftToSearch(each, now) > 0);
    return first === -1 ? unsent : unsent.slice(0, first);
  }

  /** What is recorded waits no longer and is part of the known clock; what was refused or remarked stays to be seen. */
  async settle(sent: readonly WaitingPunch[], answers: readonly PunchAnswer[]): Promise<void> {
    this.answers += 1;
    const answerAbout = new Map(answers.map((each) => [each.idempotencyKey, each]));
    for (const punch of sent) {
      const answer = answerAbout.get(punch.idempotencyKey);
      if (answer === undefined) continue;
      const { refusedBecause, remarks } = answer;
      if (refusedBecause === null)
        await this.store.recorded(
          punch,
          recordedPunch(punch),
          remarks.map((about) => remarkOn(punch, about)),
        );
      else await this.store.change(punch.idempotencyKey, (each) => ({ ...each, refusedBecause }));
    }
    this.#changed();
  }

  /** Somebody has read why a punch was refused. */
  async remove(key: string): Promise<void> {
    await this.store.remove(key);
    this.#changed();
  }

  /** Its owner wants these no longer; what came meanwhile stays. */
  async discard(punches: readonly WaitingPunch[]): Promise<void> {
    for (const { idempotencyKey } of punches) await this.store.remove(idempotencyKey);
    this.#changed();
  }

  /** What was remarked about recorded punches of a person and not seen yet. */
  remarksOf(accountId: string): Promise<PunchRemark[]> {
    return this.store.remarksOf(accountId);
  }

  /** Somebody has seen these; what came meanwhile stays. */
  async forgetRemarks(seen: readonly PunchRemark[]): Promise<void> {
    if (seen.length === 0) return;
    await this.store.forgetRemarks(seen.map(({ idempotencyKey }) => idempotencyKey));
    this.#changed();
  }

  /** The clock of whoever used the portal last here. */
  knownClock(): Promise<KnownClock | null> {
    return this.store.knownClock();
  }

  /** Keeps what the server says; the clock of whoever was here before goes. */
  async keepClock(clock: KnownClock): Promise<void> {
    await this.store.keepClock(clock);
    this.#changed();
  }

  /** Whoever was here has left: their clock goes, what waits to be sent stays for them. */
  async forgetClock(): Promise<void> {
    await this.store.forgetClock();
    this.#changed();
  }

  /** What names this device for the server. */
  deviceId(): Promise<string> {
    return this.store.deviceId();
  }

  #changed(): void {
    this.#elsewhere.tell();
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

function recordedPunch({ kind, deviceAt, assignmentId }: WaitingPunch): RecordedPunch {
  return { kind, at: deviceAt, assignmentId, isCorrected: false };
}

function remarkOn(punch: WaitingPunch, about: RemarkKind): PunchRemark {
  const { accountId, idempotencyKey, kind, deviceAt } = punch;
  return { accountId, idempotencyKey, about, kind, deviceAt };
}
