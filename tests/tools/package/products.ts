/** One package that a store takes: for which browser, and whether its new tab is in it. */
export type Product = { browser: 'chrome' | 'edge' | 'firefox'; newTab: boolean };

/** All that are made from this one source. */
export const products: readonly Product[] = [
  { browser: 'chrome', newTab: true },
  { browser: 'chrome', newTab: false },
  { browser: 'edge', newTab: true },
  { browser: 'edge', newTab: false },
  { browser: 'firefox', newTab: true },
  { browser: 'firefox', newTab: false },
];

/** The name of a package's file without its ending, such as `kind-pause-0.1.0-chrome`. */
export function fileName({ browser, newTab }: Product, version: string): string {
  return `kind-pause-${version}-${browser}${newTab ? '' : '-without-new-tab'}`;
}
