/** The header `content-disposition` of a file that is saved, never shown by the browser (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  // Besides what `encodeURIComponent` encodes; an apostrophe separates the parts of the value.
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (reserved) => `%${reserved.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
