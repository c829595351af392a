import { type Browser, chromium } from 'playwright-core';

interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** In milliseconds: a busy machine takes long, and only a browser that never opens takes longer. */
const PATIENCE = 120_000;

/** Opens the browser that was found beforehand; whoever opens it closes it. */
export function openBrowser(found = prepared()): Promise<Browser> {
  const { executablePath, env } = found;
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args: flags, timeout: PATIENCE });
}

function prepared(): FoundBrowser {
  const text = process.env.THROUGHLINE_BROWSER;
  if (!text) throw new Error('No browser was found: install Chromium, or name one in CHROME.');
  return JSON.parse(text);
}
