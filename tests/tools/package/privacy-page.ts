/** What PRIVACY.md says as a page of its own, to be hosted anywhere: no script, nothing from elsewhere. */
export function privacyPage(markdown: string): string {
  const blocks = markdown
    .replaceAll('\r', '')
    .trim()
    .split(/\n{2,}/)
    .map(block);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Kind Pause: privacy</title>
<style>
:root { color-scheme: light dark; }
body { max-inline-size: 42rem; margin: 3rem auto; padding-inline: 1rem; font: 1.05rem/1.6 system-ui, sans-serif;
  color: light-dark(#332b26, #f5ebdf); background: light-dark(#f6efe5, #221b1c); }
a { color: light-dark(#a04539, #efad9c); }
div { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.5rem; text-align: start; vertical-align: top; border-block-end: 1px solid light-dark(#84746a, #a5928d); }
</style>
<main>
${blocks.join('\n')}
</main>
</html>
`;
}

function block(text: string): string {
  const heading = /^(#{1,3}) (.*)$/.exec(text);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    return `<h${level}>${inline(heading[2] ?? '')}</h${level}>`;
  }
  const lines = text.split('\n');
  if (text.startsWith('|')) return table(lines);
  if (/^- /.test(text)) return list('ul', text.split(/^- /m));
  if (/^\d+\. /.test(text)) return list('ol', text.split(/^\d+\. /m));
  return `<p>${inline(lines.join(' '))}</p>`;
}

function list(tag: string, items: readonly string[]): string {
  const told = items.slice(1).map((item) => `<li>${inline(item.trim().replace(/\s+/g, ' '))}</li>`);
  return `<${tag}>${told.join('')}</${tag}>`;
}

function table(lines: readonly string[]): string {
  const row = (line: string, tag: string) => {
    const cells = line.slice(1, line.lastIndexOf('|')).split('|');
    return `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`;
  };
  // The second line only draws.
  const [head = '', , ...rest] = lines;
  const body = rest.map((line) => row(line, 'td'));
  return `<div><table>${row(head, 'th')}\n${body.join('\n')}</table></div>`;
}

/** A link into the checkout leads nowhere on a page of its own: its words stay. */
function inline(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\[([^\]]*)\]\((https:[^)\s]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]*)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');
}
