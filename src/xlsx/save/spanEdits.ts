const ENCODER = new TextEncoder();

/** Bytes to be replaced by a text; where `start` is `end`, the text is put in between. */
export interface SpanEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with their spans replaced. Spans must not overlap; texts put in at one place keep their order and stand before what is replaced there. */
export function withEdits(bytes: Uint8Array, edits: readonly SpanEdit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const ordered = [...edits].sort((a, b) => a.start - b.start || isReplacing(a) - isReplacing(b));
  const texts = ordered.map(({ text }) => ENCODER.encode(text));
  const removed = ordered.reduce((sum, { start, end }) => sum + end - start, 0);
  const added = texts.reduce((sum, text) => sum + text.length, 0);
  const result = new Uint8Array(bytes.length - removed + added);
  let from = 0;
  let to = 0;
  ordered.forEach(({ start, end }, index) => {
    result.set(bytes.subarray(from, start), to);
    to += start - from;
    result.set(texts[index]!, to);
    to += texts[index]!.length;
    from = end;
  });
  result.set(bytes.subarray(from), to);
  return result;
}

function isReplacing({ start, end }: SpanEdit): number {
  return Number(end > start);
}
