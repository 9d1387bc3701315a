import boundedNormalize from './bounded-normalize.mjs';
import noOwnDecision from './no-own-decision.mjs';

/** Lint rules that hold the house's ways where no ready-made rule knows them. */
export default {
  meta: { name: 'stint' },
  rules: { 'bounded-normalize': boundedNormalize, 'no-own-decision': noOwnDecision },
};
