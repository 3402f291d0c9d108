import type { Page } from '@playwright/test';

/**
 * Records from now on what a page should not do: console messages, which include CSP violations, errors, failed
 * requests, and requests to another host.
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
