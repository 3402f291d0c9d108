import { expect, test } from '@playwright/test';

const EXPLAINER = '/ukraine-ceasefire-call/';

/** Where sources are named: a page, and the part of it. */
const PLACES = [
  ['/', '.comparison'],
  [EXPLAINER, '.comparison'],
  [EXPLAINER, '.short'],
  [EXPLAINER, '.quote'],
  [EXPLAINER, '.so-far'],
  [`${EXPLAINER}timeline/`, '.entry'],
] as const;

for (const width of [390, 1280])
  for (const [path, part] of PLACES)
    test(`the name of a source in ${part} of ${path} opens its box in view, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      const name = page.locator(`main ${part} .ref`).first();
      const button = name.getByRole('button');
      await name.click();
      const box = page.locator(`#${await button.getAttribute('popovertarget')}`);
      await expect(box).toBeInViewport({ ratio: 1 });
      await expect(box.getByRole('link')).toHaveCount(2);
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
    });
