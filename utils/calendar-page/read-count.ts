/** Any decimal digit of any script, and what `\d` means for the numbers that we compare with. */
const NUMBER = /\p{Nd}+/u;

/** Digits of every script as ASCII digits; all else stays. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Unicode keeps the ten digits of a script together and in order, so zero is found by walking down.
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

/** The first whole number in a text whatever the words around it, or null. */
export function readCount(text: string): number | null {
  const match = NUMBER.exec(asciiDigits(text));
  return match ? Number(match[0]) : null;
}
