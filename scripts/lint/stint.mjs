import noOwnDecision from './no-own-decision.mjs';

/** Lint rules that hold the house's ways where no ready-made rule knows them. */
export default { meta: { name: 'stint' }, rules: { 'no-own-decision': noOwnDecision } };
