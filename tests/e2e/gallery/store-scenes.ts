import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../../utils/words/store.ts';
import { root } from '../../tools/build.ts';

/** A picture in base64, and how large it is drawn, in pixels. */
export type Drawn = { png: string; width: number; height: number };

const font = (file: string) =>
  readFileSync(join(root, 'node_modules/@fontsource-variable', file)).toString('base64');

const style = () => `<style>
  @font-face { font-family: Fraunces; font-weight: 100 900;
    src: url(data:font/woff2;base64,${font('fraunces/files/fraunces-latin-full-normal.woff2')}); }
  @font-face { font-family: Source; font-weight: 200 900;
    src: url(data:font/woff2;base64,${font('source-sans-3/files/source-sans-3-latin-wght-normal.woff2')}); }
  * { margin: 0; box-sizing: border-box; }
  body { display: grid; place-items: center; block-size: 100vh; overflow: hidden;
    background: radial-gradient(circle at 70% 45%, #fbe8d3, #f6efe5 62%); color: #332b26; }
  h1 { font: 380 1em/1.15 Fraunces; font-variation-settings: 'SOFT' 100; text-wrap: balance; }
  p { font: 400 1em/1.4 Source; color: #5f544c; text-wrap: balance; }
</style>`;

/** The popup beside one sentence. */
export function scene({ png, width, height }: Drawn, sentence: string): string {
  const scale = 1.18;
  return `<!doctype html>${style()}<style>
    main { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 96px;
      inline-size: 1040px; }
    h1 { font-size: 54px; }
    img { inline-size: ${width * scale}px; block-size: ${height * scale}px; border-radius: 20px;
      box-shadow: 0 18px 60px rgb(92 62 40 / 0.22); }
  </style><main><h1>${sentence}</h1><img src="data:image/png;base64,${png}" alt=""></main>`;
}

/** The mark, the name and what it is, as large as the tile allows. @param mark an SVG */
export function tile(mark: string, { height }: { height: number }): string {
  const unit = height / 280;
  return `<!doctype html>${style()}<style>
    body { background: radial-gradient(circle at 50% 38%, #fbe8d3, #f6efe5 68%); }
    main { display: grid; justify-items: center; gap: ${10 * unit}px; text-align: center; }
    svg { inline-size: ${104 * unit}px; block-size: ${104 * unit}px; }
    h1 { font-size: ${38 * unit}px; }
    p { font-size: ${17 * unit}px; max-inline-size: ${330 * unit}px; }
  </style><main>${mark}<h1>${words.name}</h1><p>${words.description}</p></main>`;
}
