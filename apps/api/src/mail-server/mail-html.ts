/** The text of a mail as HTML: a paragraph for each part, its links to click on. */
export function htmlOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((part) => `<p>${linked(part)}</p>`);
  return `<!doctype html><html><body style="font: 16px/1.5 sans-serif">${paragraphs.join('')}</body></html>`;
}

function linked(part: string): string {
  return part
    .split(/(https?:\/\/\S+)/)
    .map((piece, index) => {
      const safe = escaped(piece).replaceAll('\n', '<br>');
      return index % 2 === 1 ? `<a href="${safe}">${safe}</a>` : safe;
    })
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
