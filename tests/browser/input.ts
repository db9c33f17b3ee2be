import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * A real mouse moves to the centre of an element and clicks there, whoever receives it: a thing that covers the element
 * gets the click, as it would from a person. Works inside shadow roots and frames.
 *
 * @throws when the element has no box, that is, when a person could not see it
 */
export async function clickCentre(page: Page, handle: ElementHandle): Promise<void> {
  await handle.evaluate((element) => element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }));
  const box = await handle.boundingBox();
  if (!box || box.width === 0 || box.height === 0) throw new Error('The element to click is not visible');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Clicks into a field and types with a real keyboard, which goes to whatever has the focus, in a frame too. */
export async function typeInto(page: Page, handle: ElementHandle, text: string): Promise<void> {
  await clickCentre(page, handle);
  await page.keyboard.type(text);
}
