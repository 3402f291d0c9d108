import type { Page } from '@playwright/test';

/**
 * Notes down what a page should not do from now on: a message in the console, where a breach of its
 * Content Security Policy shows, an error, a failed request, a request to another host.
 */
export function recordNoise(page: Page, ownHost: string): readonly string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(ownHost)) noise.push(`elsewhere: ${request.url()}`);
  });
  return noise;
}
