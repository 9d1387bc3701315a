const MESSAGE =
  'Normalizing text without a limit on its length stops the process. Call normalizedText or normalizedStart ' +
  'of packages/domain/src/kernel/bounded-text.ts.';

const OWN_FILE = /packages\/domain\/src\/kernel\/bounded-text[.]ts$/;

/** Finds `text.normalize('NFC')` outside the one file that checks the length first. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'text is normalized in one place, which limits it' },
  },
  create(context) {
    if (OWN_FILE.test(context.filename)) return {};
    return {
      MemberExpression(node) {
        const { property, computed } = node;
        const name = computed ? property.value : property.name;
        if (name === 'normalize') context.report({ node, message: MESSAGE });
      },
    };
  },
};
