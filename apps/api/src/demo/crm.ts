import { normalizedStart } from '@stint/domain/kernel/bounded-text.ts';
import { clientCommands } from '../client/client.commands.ts';
import { contactCommands } from '../contact/contact.commands.ts';
import { locationCommands } from '../location/location.commands.ts';
import type { DemoClient } from './cast/demo-agency.ts';
import type { Place } from './cast/places.ts';
import { type Planned, type DemoAgencyBuilder, idOf, written } from './demo-agency-builder.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A client with its sites and people, as the demo goes on to use them. */
export interface KnownClient extends Planned {
  client: DemoClient;
  /** User name of the recruiter who looks after it. */
  owner: string;
  sites: (Planned & { place: Place })[];
  contacts: Planned[];
}

/** Enters the clients with all their sites and contacts, about a year ago, before anything is ordered. */
export function enterClients(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  random: SeededRandom,
  clients: readonly DemoClient[],
  recruiters: readonly string[],
): KnownClient[] {
  return clients.map((client, index) => {
    const known: KnownClient = {
      client,
      owner: recruiters[index % recruiters.length]!,
      sites: client.sites.map(([, , place]) => ({ place })),
      contacts: client.contacts.map(() => ({})),
    };
    const moment = { day: FOUNDED + index, minute: 9 * 60 + random.int(0, 120) };
    const phones = client.contacts.map(() => random.int(10, 99));
    calendar.schedule(moment, (at) => create(office, known, phones, at));
    return known;
  });
}

/** Days ago that the first client came. */
const FOUNDED = -395;

async function create(
  office: DemoAgencyBuilder,
  known: KnownClient,
  phones: readonly number[],
  at: string,
): Promise<void> {
  const { client, owner } = known;
  const { name, industry, website, terms, creditLimit = null } = client;
  const ctx = await office.as(owner, at);
  const areaCode = known.sites[0]!.place.areaCode;
  known.id = await written(
    clientCommands.create(ctx, {
      name,
      industry,
      website,
      phone: `(${areaCode}) 555-0100`,
      isAccountingCustomer: true,
      paymentTermsDays: terms,
      creditLimit,
      ownerId: idOf('Account', { id: office.accountOf(owner) }),
    }),
    'client',
  );
  const clientId = idOf('Client', known);
  for (const [index, [name, street, place]] of client.sites.entries()) {
    const { city, region, postalCode, timeZone } = place;
    const address = { street, city, region, postalCode, country: 'US', timeZone };
    const location = locationCommands.create(ctx, { clientId, name, ...address });
    known.sites[index]!.id = await written(location, 'location');
  }
  for (const [index, [firstName, lastName, title]] of client.contacts.entries()) {
    const contact = contactCommands.create(ctx, {
      clientId,
      firstName,
      lastName,
      title,
      email: `${mailName(firstName)}.${mailName(lastName)}@${new URL(website).hostname}`,
      phone: `(${areaCode}) 555-01${phones[index]}`,
      onAccountingCustomer: index === 0 || index === client.contacts.length - 1,
    });
    known.contacts[index]!.id = await written(contact, 'contact');
  }
}

/** A name as it stands in a mail address. */
export function mailName(name: string): string {
  return normalizedStart(name, 'NFD', 200)
    .replace(/ø/g, 'o')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}
