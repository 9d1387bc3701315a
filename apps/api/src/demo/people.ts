import { candidateCommands } from '../candidate/candidate.commands.ts';
import { changeCandidateStatus } from '../candidate/change-status.commands.ts';
import { type Trade, tradeSkills } from './cast/jobs.ts';
import { drawNames, type PersonName } from './cast/names.ts';
import { type Place, places } from './cast/places.ts';
import {
  type Planned,
  type DemoAgencyBuilder,
  done,
  idOf,
  written,
} from './demo-agency-builder.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A candidate as the demo conceives them. Days count from today. */
export interface DemoPerson extends Planned {
  name: PersonName;
  trade: Trade;
  home: Place;
  added: number;
  owner: string;
  /** Known to the back office: placed again without Hiring Management. */
  employed: boolean;
  /** From when on they may be put forward again; never when there is none. */
  freeFrom: number | null;
}

/** Everybody whom the agency knows. Who is needed for an order lives near it and knows the trade. */
export class People {
  readonly #names: PersonName[];
  readonly #everybody: DemoPerson[] = [];
  #unplaced: readonly DemoPerson[] = [];

  constructor(
    private readonly random: SeededRandom,
    private readonly recruiters: readonly string[],
    { candidates, notableCandidates }: { candidates: number; notableCandidates: number },
  ) {
    this.#names = drawNames(random, candidates, notableCandidates);
  }

  /** Everybody met so far. */
  get everybody(): readonly DemoPerson[] {
    return this.#everybody;
  }

  /** Who is looking for work and has been on no order; nobody before they are all in the calendar. */
  get unplaced(): readonly DemoPerson[] {
    return this.#unplaced;
  }

  /** Somebody for an order of that day, who may be free again after earlier work, and is none of these. */
  find(trade: Trade, near: Place, day: number, not: readonly DemoPerson[]): DemoPerson {
    const again = this.#everybody.find(
      (person) =>
        person.trade === trade &&
        person.home.region === near.region &&
        person.freeFrom !== null &&
        person.freeFrom < day &&
        !not.includes(person),
    );
    const person = again && this.random.percent(60) ? again : this.meet(trade, near, day);
    person.freeFrom = null;
    return person;
  }

  /** The rest of those whom the agency knows, and everybody into the calendar. */
  enterInto(calendar: DemoCalendar, office: DemoAgencyBuilder): void {
    const needed = this.#everybody.length;
    const trades = Object.keys(tradeSkills) as Trade[];
    while (this.#names.length > 0) {
      this.meet(this.random.pick(trades), this.random.pick(Object.values(places)), -1);
    }
    for (const person of this.#everybody) {
      const minute = MORNING + this.random.int(0, 20);
      const details = this.#details(person, calendar);
      calendar.schedule({ day: person.added, minute }, async (at) => {
        const ctx = await office.as(person.owner, at);
        const ownerId = idOf('Account', { id: office.accountOf(person.owner) });
        person.id = await written(
          candidateCommands.create(ctx, { ...details, ownerId }),
          'candidate',
        );
      });
    }
    this.#enterStatuses(calendar, office, this.#everybody.slice(needed));
  }

  /** Somebody new, who was added shortly before that day; -1: some time in the past year. */
  meet(trade: Trade, home: Place, day: number): DemoPerson {
    const name = this.#names.shift();
    if (!name) throw new Error('The demo agency has too few candidates for its orders.');
    const added = day - this.random.int(1, day === -1 ? 300 : 28);
    const owner = this.random.pick(this.recruiters);
    const person: DemoPerson = {
      name,
      trade,
      home,
      added,
      owner,
      employed: false,
      freeFrom: null,
    };
    this.#everybody.push(person);
    return person;
  }

  #details({ name, trade, home, added }: DemoPerson, calendar: DemoCalendar) {
    const { firstName, lastName, handle } = name;
    const { random } = this;
    const { city, region, postalCode, areaCode } = home;
    return {
      firstName,
      lastName,
      email: random.percent(96) ? `${handle}@${random.pick(mailHosts)}` : null,
      phone: random.percent(90) ? `(${areaCode}) 555-01${random.int(10, 99)}` : null,
      city,
      region,
      postalCode,
      skills: random.some(tradeSkills[trade], random.int(1, 4)),
      desiredPay: random.percent(70)
        ? `${payWish[trade] + random.int(0, 6)}.${random.pick(['00', '50'])}`
        : null,
      availableFrom: calendar.date(
        random.percent(40) ? added + random.int(0, 21) : random.int(1, 45),
      ),
      source: random.pick(sources),
      notes: random.percent(15) ? random.pick(remarks) : null,
    };
  }

  /** Some who were never needed are not looking any more, and a few may not be placed. */
  #enterStatuses(
    calendar: DemoCalendar,
    office: DemoAgencyBuilder,
    unneeded: readonly DemoPerson[],
  ): void {
    const chosen = this.random.some(unneeded, Math.ceil(unneeded.length / 4));
    this.#unplaced = unneeded.filter((person) => !chosen.includes(person));
    chosen.forEach((person, index) => {
      const barred = index % 4 === 0;
      const day = this.random.int(person.added, -1);
      calendar.schedule({ day, minute: EVENING }, async (at) => {
        const ctx = await office.as(person.owner, at);
        const status = barred ? 'DO_NOT_PLACE' : 'PASSIVE';
        const reason = this.random.pick(barred ? barredBecause : passiveBecause);
        await done(
          changeCandidateStatus(ctx, { ids: [idOf('Candidate', person)], status, reason }),
        );
      });
    });
  }
}

const MORNING = 8 * 60;
const EVENING = 17 * 60;
const mailHosts = ['example.com', 'example.org', 'example.net', 'mail.example.com'];
const sources = ['Referral', 'Indeed', 'LinkedIn', 'Walk-in', 'Job fair', 'Website', 'Former temp'];
const payWish: Readonly<Record<Trade, number>> = {
  warehouse: 18,
  manufacturing: 21,
  office: 20,
  support: 19,
  health: 22,
  technology: 38,
  finance: 26,
  hospitality: 17,
};
const remarks = [
  'Prefers first shift. Has own car.',
  'Can start on short notice; call after 3 pm.',
  'Two strong references on file.',
  'Looking for a permanent position eventually.',
  'Needs a site that can be reached by train.',
  'Habla español y un poco de portugués.',
];
const passiveBecause = ['Took a permanent job', 'Back to school until summer', 'On parental leave'];
const barredBecause = [
  'Walked off two sites',
  'Falsified a certificate',
  'Asked not to be contacted',
];
