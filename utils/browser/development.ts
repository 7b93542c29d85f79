import { browser } from 'wxt/browser';

/** Whether it was loaded unpacked, by somebody who works on it. Never throws. */
export async function isUnpacked(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'development';
  } catch {
    return false;
  }
}
