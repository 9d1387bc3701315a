import { CalendarResolver } from './calendar.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Calendar feeds of shifts, as the application is put together from them. */
export const calendarModule: NounModule = { entities: [], resolvers: [CalendarResolver] };
