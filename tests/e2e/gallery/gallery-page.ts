import { type Picture, themes } from './picture.ts';

const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const anchor = (screen: string) => screen.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-inline-size: 1800px; padding: 24px; }
  nav { position: sticky; inset-block-start: 0; background: Canvas; padding-block: 8px; }
  nav a { margin-inline-end: 16px; }
  .pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(520px, 1fr)); gap: 32px 24px; }
  figure { margin: 0; }
  .both { display: flex; gap: 8px; align-items: flex-start; }
  .both a { flex: 1; min-inline-size: 0; }
  img { inline-size: 100%; block-size: auto; border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); }
  figcaption { margin-block-start: 6px; }
  .problem { color: light-dark(#a00, #f99); }`;

function figure({ name, language, percent, files, problem }: Picture): string {
  const images = themes.flatMap((theme) => {
    const file = files[theme];
    const alt = safe(`${name}, ${theme}`);
    return file ? [`<a href="${file}"><img loading="lazy" src="${file}" alt="${alt}"></a>`] : [];
  });
  const told = problem === '' ? '' : `<p class="problem">${safe(problem)}</p>`;
  return `<figure>
<div class="both">${images.join('')}</div>
<figcaption><b>${safe(name)}</b> · ${language} · ${percent} %</figcaption>${told}
</figure>`;
}

/** The page with all pictures beside it: no script, no server, a heading for each screen. */
export function galleryPage(pictures: readonly Picture[]): string {
  const screens = Map.groupBy(pictures, ({ screen }) => screen);
  const links = [...screens].map(
    ([screen, all]) => `<a href="#${anchor(screen)}">${safe(screen)} (${all.length})</a>`,
  );
  const sections = [...screens].map(
    ([screen, all]) => `<section id="${anchor(screen)}">
<h2>${safe(screen)}</h2>
<div class="pictures">
${all.map(figure).join('\n')}
</div>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Kind Pause, every screen</title>
<style>${style}</style>
<h1>Kind Pause, every screen</h1>
<nav>${links.join('\n')}</nav>
${sections.join('\n')}
</html>
`;
}
