/** The part of `saxen` that is used; it has no types of its own. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      listener: (
        name: string,
        attributes: () => Record<string, string>,
        decodeEntities: (text: string) => string,
      ) => void,
    ): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(
      event: 'text',
      listener: (text: string, decodeEntities: (text: string) => string) => void,
    ): this;
    on(event: 'error' | 'warn', listener: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
