const MESSAGE =
  'SQL names no status by itself: write IN (${stateList(machine, …)}) of apps/api/src/database/state-list.ts, ' +
  'so that a renamed state is a type error here.';

/** `status = 'PENDING'`, `${rows.column('stage')} NOT IN ('OFFERED')`, `CASE status WHEN 'LOCKED'`. */
const STATE_IN_SQL =
  /\b(?:status|stage)\b["'`)}]*\s*(?:=(?!=)|<>|!=(?!=)|(?:NOT\s+)?IN\s*\(|WHEN)\s*'[A-Z_]+'/;

/** Finds the states of records written into the text of SQL. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'states in SQL come from the machines' },
  },
  create(context) {
    const check = (node) => {
      if (STATE_IN_SQL.test(context.sourceCode.getText(node)))
        context.report({ node, message: MESSAGE });
    };
    return {
      TemplateLiteral: check,
      Literal: (node) => {
        if (typeof node.value === 'string') check(node);
      },
    };
  },
};
