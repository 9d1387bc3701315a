import { faulty, type Reading } from './reading.ts';
import { folded } from './text.ts';

/** The words that other systems use for the values of an enum. Our own (`ON_HOLD`) are always accepted. */
export type Synonyms<Word extends string> = Readonly<Record<Word, string>>;

export const jobTypeSynonyms = {
  DIRECT:
    'direct, direct hire, permanent, perm, full time perm, dh, direct placement, festanstellung, fijo',
  TEMP_CONTRACT:
    'temp, temporary, contract, temp/contract, temporary/contract, contractor, temporal, zeitarbeit, befristet',
  TEMP_CONTRACT_TO_DIRECT:
    'temp/contract to direct, temp to hire, temp to perm, temp to direct, contract to hire, contract to perm, contract to direct, right to hire, c2h, t2h, tth, ttp',
} as const satisfies Synonyms<string>;

export const candidateStatusSynonyms = {
  ACTIVELY_SEARCHING:
    'actively searching, active, searching, available, looking, new, open to work, buscando, verfügbar, aktiv',
  ON_ASSIGNMENT:
    'on assignment, assigned, working, placed, on contract, on a job, employed by us, en asignación, im einsatz',
  PASSIVE: 'passive, inactive, not looking, not available, unavailable, pasivo, inaktiv, passiv',
  DO_NOT_PLACE:
    'do not place, dnp, do not hire, dnh, do not use, dnu, do not return, dnr, blacklisted, ineligible, no contratar, nicht einsetzen',
} as const satisfies Synonyms<string>;

export const jobOrderStatusSynonyms = {
  NEEDS_REVIEW: 'needs review, in review, pending review, submitted, draft, pending, new',
  OPEN: 'open, active, accepting candidates, in progress, reopened, sourcing, abierta, abierto, offen',
  ON_HOLD: 'on hold, hold, paused, suspended, en espera, pausiert, zurückgestellt',
  FILLED: 'filled, placed, covered, fully staffed, cubierta, besetzt',
  CLOSED: 'closed, complete, completed, done, archived, cerrada, geschlossen, lost',
  CANCELLED: 'cancelled, canceled, cancelada, storniert, abgesagt',
  DECLINED: 'declined, rejected, refused',
} as const satisfies Synonyms<string>;

export const assignmentStatusSynonyms = {
  PENDING: 'pending, in hiring, onboarding, not started, pendiente',
  NEEDS_APPROVAL:
    'needs approval, awaiting approval, pending approval, unapproved, to be approved, por aprobar, zu genehmigen',
  ACTIVE:
    'active, approved, working, current, running, in progress, open, started, activa, aktiv, laufend',
  CLOSED:
    'closed, ended, complete, completed, finished, terminated, inactive, done, cerrada, beendet, geschlossen',
  CANCELLED: 'cancelled, canceled, cancelada, storniert, fall off, falloff, no start, void',
} as const satisfies Synonyms<string>;

/** Reads a value of an enum, in any case and punctuation. */
export function readEnumValue<Word extends string>(
  cell: string,
  synonyms: Synonyms<Word>,
): Reading<Word> {
  const value = wordsOf(synonyms).get(folded(cell));
  if (value !== undefined) return { value };
  const possible = Object.values<string>(synonyms).map((others) => others.split(', ')[0]!);
  return faulty('FAULT.noneOf', { possible });
}

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Each word and synonym, folded, with the word that it stands for; prepared once. The first one declared wins. */
function wordsOf<Word extends string>(synonyms: Synonyms<Word>): ReadonlyMap<string, Word> {
  const prepared = known.get(synonyms) ?? prepare(synonyms);
  known.set(synonyms, prepared);
  return prepared as ReadonlyMap<string, Word>;
}

function prepare(synonyms: Synonyms<string>): ReadonlyMap<string, string> {
  const pairs = Object.entries(synonyms).flatMap(([word, others]) =>
    [word, ...others.split(', ')].map((each) => [folded(each), word] as const),
  );
  return new Map(pairs.toReversed());
}
