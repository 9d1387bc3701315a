import { startApollo } from '../../src/server/apollo-server.ts';
import {
  carryOut,
  type HandedBack,
  type HandedOver,
  type OtherProcess,
} from '../../src/server/handed-over.ts';
import { createLog } from '../../src/server/log.ts';
import type { Graph } from '../../src/graphql/graph.ts';
import type { ContextSources } from '../../src/context/create-request-context.ts';

/** Stands in for the process that carries out commands on many records: what is said to it and by it is copied, as between processes. */
export class OtherProcessHere implements OtherProcess {
  isReady = true;
  /** How often it was asked. */
  asked = 0;
  /** Instead of its answer. */
  fails: Error | undefined;

  private constructor(private readonly answer: (asked: HandedOver) => Promise<HandedBack>) {}

  static async start(graph: Graph, platform: ContextSources): Promise<OtherProcessHere> {
    const apollo = await startApollo(graph, createLog('silent'));
    return new OtherProcessHere((asked) => carryOut(apollo, platform, asked));
  }

  async carryOut(asked: HandedOver): Promise<HandedBack> {
    this.asked += 1;
    const answer = await this.answer(structuredClone(asked));
    if (this.fails) throw this.fails;
    return structuredClone(answer);
  }
}
