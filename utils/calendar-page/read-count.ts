/** Any decimal digit of any script, and what `\d` means for the numbers that we compare with. */
const NUMBER = /\p{Nd}+/u;

/** Digits of every script as ASCII digits; all else stays. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Unicode keeps the ten digits of a script together and in order. Several tens may follow each other (mathematical
    // digits), so the distance from where they begin is counted, and only its last figure matters.
    let first = code;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  });
}

/** The first whole number in a text whatever the words around it, or null. */
export function readCount(text: string): number | null {
  const match = NUMBER.exec(asciiDigits(text));
  return match ? Number(match[0]) : null;
}
