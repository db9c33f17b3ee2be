/** A theme is believed for so long, ms: reading style makes the page compute it. */
const FRESH = 2000;

let known: { theme: 'light' | 'dark'; at: number } | null = null;

/** The page's theme has no stable marker: the luminance of what it paints tells. Reads style: never inside the observer. */
export function pageTheme(): 'light' | 'dark' {
  const now = performance.now();
  if (!known || now - known.at > FRESH) known = { theme: readTheme(), at: now };
  return known.theme;
}

function readTheme(): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return 'light';
}
