/** What every title must have that is one: thousands of texts pass by, and the search for names around `<>` is slow. */
const HINT = /1:1|<>|on[- ]one|t mata/i;
/** "A <> B" between names; "A / B" may be lunch or dinner, and "10:00 <> 11:00" is a time. */
const TITLE = /(?<![\d:./-])1:1(?![\d:./-])|\bone[- ]on[- ]one\b|\bempat mata\b|\p{L}[^<>\n]{0,80}<>[^<>\n\d]{0,80}\p{L}/iu;

/** Whether a title alone makes a one-on-one likely: enough for a quiet mark on a chip, and for nothing else. */
export function looksLikeOneOnOne(title: string): boolean {
  return HINT.test(title) && TITLE.test(title);
}
