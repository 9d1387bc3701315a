const WHOLE_TEXT = 0x81;
/** What the second byte says of a length that follows in 2 or in 8 bytes. */
const IN_TWO_BYTES = 126;
const IN_EIGHT_BYTES = 127;

/** A text message as a server writes it to a WebSocket: in one frame, not masked (RFC 6455, 5.2). */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = headerOf(length);
  const frame = Buffer.allocUnsafe(header.length + length);
  header.copy(frame);
  frame.write(text, header.length);
  return frame;
}

function headerOf(length: number): Buffer {
  if (length < IN_TWO_BYTES) return Buffer.from([WHOLE_TEXT, length]);
  if (length < 0x1_0000) {
    const header = Buffer.from([WHOLE_TEXT, IN_TWO_BYTES, 0, 0]);
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.alloc(10);
  header.set([WHOLE_TEXT, IN_EIGHT_BYTES]);
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}

/** The ids whose last message is kept in memory: browsers count theirs from 1, and have a few at once. */
const MOST_IDS = 20;
/** Programs choose longer ones, each its own. */
const LONGEST_ID = 8;

/**
 * The messages that tell subscriptions of an answer. Those with the same id are told by the same bytes, so that a
 * change is written as a frame once, however many sockets it goes to.
 */
export class AnswerFrames {
  readonly #last = new Map<string, { json: string; frame: Buffer }>();

  /** @param json the answer */
  of(id: string, json: string): Buffer {
    const last = this.#last.get(id);
    // The same text, and not one that reads the same: comparing it takes no time.
    if (last?.json === json) return last.frame;
    const frame = textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${json}}`);
    if (id.length > LONGEST_ID) return frame;
    if (!last && this.#last.size >= MOST_IDS) this.#last.clear();
    this.#last.set(id, { json, frame });
    return frame;
  }
}
