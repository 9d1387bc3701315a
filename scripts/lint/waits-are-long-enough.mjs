const MESSAGE =
  'This waits for one second only, which is too short on a busy machine. Use waitFor of @testing-library/react or ' +
  'expect.poll, which have a limit of their own, or give a limit as the second argument.';

const WAITING = new Set(['waitFor', 'waitUntil']);

/** Finds `vi.waitFor(…)` that relies on the default limit of Vitest. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'tests wait as long as a busy machine may take' },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || node.arguments.length > 1) return;
        if (callee.object.name === 'vi' && WAITING.has(callee.property.name)) {
          context.report({ node, message: MESSAGE });
        }
      },
    };
  },
};
