import { Parser } from 'saxen';

export interface XmlListener {
  /** @param attributes read only when asked for */
  open: (name: string, attributes: () => Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/**
 * Reads XML from its beginning to its end; names come without their prefix.
 *
 * @throws Error when it is not well-formed
 */
export function parseXml(xml: string, { open, close, text }: XmlListener): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    open(localName(name), () =>
      Object.fromEntries(
        Object.entries(attributes()).map(([key, value]) => [localName(key), decode(value)]),
      ),
    );
  });
  if (close) parser.on('closeTag', (name) => close(localName(name)));
  if (text) parser.on('text', (raw, decode) => text(decode(raw)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
