const MESSAGE =
  'Text that people or programs read states a rule in words. Cite the number in a comment instead.';

/** The letters of the rules in docs/rules, so that `UTF-8` and the like pass. */
const RULE_NUMBER = /(?<![\w-])[LPASTMWX]-\d{1,2}(?![\w-])/g;

/** Official forms with a name that looks like a rule number. */
const OFFICIAL_FORMS = new Set(['W-4']);

/** Finds rule numbers in messages, labels and descriptions. Comments are free to cite them. */
export default {
  meta: { type: 'problem', docs: { description: 'no rule numbers in messages and on screens' } },
  create(context) {
    const check = (node, text) => {
      const numbers = text.match(RULE_NUMBER) ?? [];
      if (numbers.some((number) => !OFFICIAL_FORMS.has(number)))
        context.report({ node, message: MESSAGE });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement(node) {
        check(node, node.value.raw);
      },
      JSXText(node) {
        check(node, node.value);
      },
    };
  },
};
