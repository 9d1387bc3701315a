/**
 * The text of a mail as HTML: a paragraph for each part. Addresses of this server are links to click on; others stay
 * text, as anybody may have typed them: a client into the title of an order.
 *
 * @param origin of this server, such as `https://stint.example`
 */
export function htmlOf(text: string, origin: string): string {
  const paragraphs = text.split(/\n{2,}/).map((part) => `<p>${linked(part, origin)}</p>`);
  return `<!doctype html><html><body style="font: 16px/1.5 sans-serif">${paragraphs.join('')}</body></html>`;
}

function linked(part: string, origin: string): string {
  return part
    .split(/(https?:\/\/\S+)/)
    .map((piece) => {
      const safe = escaped(piece).replaceAll('\n', '<br>');
      return isWithin(piece, origin) ? `<a href="${safe}">${safe}</a>` : safe;
    })
    .join('');
}

function isWithin(piece: string, origin: string): boolean {
  return URL.canParse(piece) && new URL(piece).origin === origin;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
