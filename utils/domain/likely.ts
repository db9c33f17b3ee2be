const WORDS = /(?<![\d:./-])1:1(?![\d:./-])|\bone[- ]on[- ]one\b|\bempat mata\b/i;
/** What stands around `<>` in "A <> B" between names; "A / B" may be lunch or dinner, and "10:00 <> 11:00" is a time. */
const NAME_BEFORE = /\p{L}[^<>\n]*$/u;
const NAME_AFTER = /^[^<>\n\d]*?\p{L}/u;
/** A name stands within so many characters: thousands of texts pass by. */
const NEAR = 80;

/** Whether a title alone makes a one-on-one likely: enough for a quiet mark on a chip, and for nothing else. */
export function looksLikeOneOnOne(title: string): boolean {
  return WORDS.test(title) || (title.includes('<>') && standsBetweenNames(title.split('<>')));
}

function standsBetweenNames(pieces: readonly string[]): boolean {
  return pieces.some((before, i) => {
    const after = pieces[i + 1];
    return after !== undefined && NAME_BEFORE.test(before.slice(-NEAR)) && NAME_AFTER.test(after.slice(0, NEAR));
  });
}
