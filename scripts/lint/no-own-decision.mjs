const MESSAGE =
  'Only packages/domain decides by comparing a status. Ask the machine (decide, preview) or show the ' +
  "record's own `actions`. If nothing is decided here, write " +
  '`// oxlint-disable-next-line stint/no-own-decision -- <what it is instead>`.';

const STATE_WORD = /^[A-Z][A-Z0-9_]+$/;
const STATE_HOLDER = /(status|stage|state|backofficelocation)$/i;
const COMPARISONS = new Set(['===', '!==', '==', '!=']);

/** Finds `record.status === 'ACTIVE'`, `switch (order.status)` and `['OPEN'].includes(order.status)`. */
export default {
  meta: { type: 'problem', docs: { description: 'no second place that decides what may happen' } },
  create(context) {
    const report = (node) => context.report({ node, message: MESSAGE });
    return {
      BinaryExpression(node) {
        if (!COMPARISONS.has(node.operator)) return;
        const { left, right } = node;
        if ((isHolder(left) && isStateWord(right)) || (isHolder(right) && isStateWord(left)))
          report(node);
      },
      SwitchStatement(node) {
        const cases = node.cases.map((each) => each.test).filter(Boolean);
        if (isHolder(node.discriminant) && cases.some(isStateWord)) report(node.discriminant);
      },
      CallExpression(node) {
        const { callee, arguments: args } = node;
        if (callee.type !== 'MemberExpression' || nameOf(callee) !== 'includes') return;
        const list = unwrap(callee.object);
        if (list.type !== 'ArrayExpression' || !list.elements.some(isStateWord)) return;
        if (isHolder(args[0])) report(node);
      },
    };
  },
};

function isStateWord(node) {
  return node?.type === 'Literal' && typeof node.value === 'string' && STATE_WORD.test(node.value);
}

function isHolder(node) {
  const name = nameOf(unwrap(node));
  return name !== undefined && STATE_HOLDER.test(name);
}

function nameOf(node) {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type === 'MemberExpression' && !node.computed) return node.property.name;
  return undefined;
}

/** The expression inside optional chains, casts and non-null assertions. */
function unwrap(node) {
  const wrappers = [
    'ChainExpression',
    'TSAsExpression',
    'TSNonNullExpression',
    'TSSatisfiesExpression',
  ];
  return node && wrappers.includes(node.type) ? unwrap(node.expression) : node;
}
