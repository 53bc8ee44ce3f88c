/** Raised while reading only; `get` turns it into data. */
class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
  readonly code = "TOO_LARGE";
}

/** Counts what comes out of the decompressor, so that a bomb costs no more than the cap and one chunk. */
export async function readBody(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new BodyTooLarge(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}
