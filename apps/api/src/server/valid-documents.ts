import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { parseOptions, tooDeep } from '../graphql/limits/limits.ts';
import { tooRepetitive } from '../graphql/limits/unvalidated.ts';

/** As many documents, and as long, as apps and programs follow something with. */
const most = 100;
const longest = 5_000;

/**
 * Reads documents for a schema. Those that were valid are kept by their text: thousands of sockets that follow the same
 * share one, which spares the memory of each having its own, and the time of reading it when all come again at once.
 */
export class ValidDocuments {
  readonly #kept = new Map<string, DocumentNode>();
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** @returns the document, or what is wrong with it */
  read(query: string): DocumentNode | readonly GraphQLError[] {
    const kept = this.#kept.get(query);
    if (kept) return kept;
    const document = parsed(query);
    if (document instanceof GraphQLError) return [document];
    const problems = validate(this.#schema, document, specifiedRules, { hideSuggestions: true });
    if (problems.length > 0) return problems;
    this.#keep(query, document);
    return document;
  }

  /** Instead of the oldest where there are too many. */
  #keep(query: string, document: DocumentNode): void {
    if (query.length > longest) return;
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= most && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(query, document);
  }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    const refusal = tooDeep(query);
    if (refusal) return refusal;
    const document = parse(query, parseOptions);
    return tooRepetitive(document) ?? document;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
