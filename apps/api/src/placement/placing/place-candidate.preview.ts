import { placeCandidateSchema, type PlaceCandidateInput } from './place-candidate.input.ts';
import { planPlacing } from './place-candidate.plan.ts';
import { placementEffect } from '../placement-effect.preview.ts';
import type { PlacementPreview } from '../placement-results.type.ts';
import { marginOfTerms } from '../../assignment/margin.type.ts';
import { dateWarnings } from '../../graphql/date-warnings.ts';
import { parseInput } from '../../graphql/parse-input.ts';
import { InvalidInput, type Outcome, refusalOf } from '../../graphql/results.ts';
import type { SignedInContext } from '../../context/request-context.ts';

/** What `placeCandidate` would do with this form: the same decision, nothing written. */
export async function previewPlacement(
  ctx: SignedInContext,
  input: PlaceCandidateInput,
): Promise<PlacementPreview> {
  const form = parseInput(placeCandidateSchema, input);
  const undecided: Outcome = {
    recordId: input.submissionId,
    label: '',
    done: false,
    refusals: [],
    effects: [],
  };
  if (form instanceof InvalidInput) {
    return {
      margin: null,
      burdenPercent: null,
      outcome: undecided,
      warnings: [],
      dateWarnings: [],
      problems: form.problems,
    };
  }
  const { agency, today } = ctx;
  const doubted = dateWarnings(placeCandidateSchema, input, today);
  const planned = await ctx.database.read((db) =>
    planPlacing({ db, agencyId: agency.id }, ctx, form),
  );
  if ('code' in planned) {
    const outcome = { ...undecided, refusals: [refusalOf(planned)] };
    const unknown = { margin: null, burdenPercent: null, warnings: [], problems: [] };
    return { ...unknown, outcome, dateWarnings: doubted };
  }
  const doubtful = planned.decide([]);
  const warnings = doubtful.allowed ? [] : doubtful.refusals.filter(({ warning }) => warning);
  const decision = planned.decide(warnings.map(({ code }) => code));
  const refusals = [...(decision.allowed ? [] : decision.refusals), ...planned.unknown];
  const done = decision.allowed && refusals.length === 0;
  return {
    margin: marginOfTerms(planned.terms),
    burdenPercent: planned.terms.burdenPercent,
    outcome: {
      recordId: input.submissionId,
      label: planned.loaded.facts.submission.label,
      done,
      refusals: refusals.map(refusalOf),
      effects: done ? decision.effects.map(placementEffect) : [],
    },
    warnings: warnings.map(refusalOf),
    dateWarnings: doubted,
    problems: [],
  };
}
