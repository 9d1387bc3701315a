import { getNamedType, type GraphQLInputField, isEnumType, isListType } from 'graphql';
import { modelOf } from '../../../src/graphql/read/model.ts';
import { type Probe, probesOf } from '../probes.ts';
import { billRate, kept } from './kept-values.ts';
import type { Matrix } from './matrix.ts';

/** What filters of lists are asked with: of ids, those of rows in sight and of others. */
export class FilterValues {
  readonly #probes: readonly Probe[];

  constructor(private readonly matrix: Matrix) {
    this.#probes = probesOf(matrix.world.graph.schema);
  }

  /** Three values, others for each turn: between them everybody asks for all. */
  of(list: string, filter: GraphQLInputField, turn: number): unknown[] {
    const values = this.#all(list, filter);
    const first = (turn * 3) % Math.max(values.length, 1);
    return [...values, ...values].slice(first, first + Math.min(3, values.length));
  }

  #all(list: string, { name, type }: GraphQLInputField): readonly unknown[] {
    const named = getNamedType(type);
    const values = isEnumType(named)
      ? named.getValues().map((each) => each.name)
      : named.name === 'ID'
        ? this.#ids(list, name)
        : (ofScalars[named.name] ?? []);
    return isListType(type) ? values.map((each) => [each]) : values;
  }

  /** Of the records that the filter takes, in all agencies. */
  #ids(list: string, filter: string): readonly string[] {
    const { type } = this.#probes.find(({ name }) =>
      name.startsWith(`query ${list}(filter.${filter}`),
    )!;
    const bound = modelOf(this.matrix.world.graph.schema).types.get(type);
    return bound?.rows ? this.matrix.predicted.idsOf(bound) : [];
  }
}

const ofScalars: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false],
  Int: [1, 7],
  Date: ['2026-03-02', '2026-11-20'],
  DateTime: ['2026-11-20T10:00:00Z'],
  Decimal: ['2', billRate],
  String: ['weld', 'Birch', 'moreau', 'North', kept.text, kept.note, '7'],
};
