import boundedNormalize from './bounded-normalize.mjs';
import noOwnDecision from './no-own-decision.mjs';
import noRuleNumberInText from './no-rule-number-in-text.mjs';
import statesFromMachines from './states-from-machines.mjs';
import waitsAreLongEnough from './waits-are-long-enough.mjs';

/** The project's own lint rules, for what no published rule checks. */
export default {
  meta: { name: 'stint' },
  rules: {
    'bounded-normalize': boundedNormalize,
    'no-own-decision': noOwnDecision,
    'no-rule-number-in-text': noRuleNumberInText,
    'states-from-machines': statesFromMachines,
    'waits-are-long-enough': waitsAreLongEnough,
  },
};
