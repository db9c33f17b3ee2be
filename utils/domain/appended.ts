/** A text with a piece added below, an empty line between. */
export function append(text: string, piece: string): string {
  const before = text.trimEnd();
  return before ? `${before}\n\n${piece}` : piece;
}

/** The text without a piece that was added; as it is where that was changed since. What was written around it stays. */
export function withoutPiece(text: string, piece: string): string {
  const at = text.lastIndexOf(piece);
  if (at < 0) return text;
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + piece.length);
  return before ? before + after : after.trimStart();
}
