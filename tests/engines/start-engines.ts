import { existsSync } from 'node:fs';
import { ensurePrograms } from '../tools/ensure-programs.ts';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { MINI_BROWSER, startWebKit } from './webkit.ts';

/**
 * Gives what starts each engine, by name; Debian’s are installed where one is missing, as root. For one that is not
 * there and cannot be installed it prints a sentence.
 */
export async function findEngines(): Promise<Map<string, () => Promise<Engine>>> {
  const found = await ensurePrograms({
    'firefox-esr': ['firefox-esr'],
    WebKitWebDriver: ['webkit2gtk-driver'],
    Xvfb: ['xvfb'],
  });
  const { 'firefox-esr': firefox, WebKitWebDriver: driver, Xvfb: screen } = found;
  const engines = new Map([['Chromium', startChromium]]);
  if (firefox) engines.set('Firefox', () => startFirefox(firefox));
  else console.log('No journey in Firefox: install firefox-esr.');
  if (driver && screen && existsSync(MINI_BROWSER))
    engines.set('WebKit', () => startWebKit({ driver, screen }));
  else console.log('No journey in WebKit: install webkit2gtk-driver and xvfb.');
  return engines;
}
