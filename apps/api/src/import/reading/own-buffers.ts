/**
 * The buffers that can be handed over to another thread instead of being copied: those of which these bytes are all.
 * Small ones are parts of a buffer that others use, too.
 */
export function ownBuffers(views: readonly Uint8Array[]): ArrayBuffer[] {
  return views.flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : [],
  );
}
