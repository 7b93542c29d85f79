import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { markPaths } from '../../../components/controls/mark-paths.ts';

/** Which pixels of an icon are not see-through, as the box around them. */
function inkBox(size: number) {
  const png = readFileSync(`public/icon/${size}.png`);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), size);
  const alpha = (x: number, y: number) => rows[y]?.[x * 4 + 3] ?? 0;
  const all = Array.from({ length: size }, (_, at) => at);
  const inked = (on: (at: number) => boolean) => all.filter(on);
  const across = inked((x) => all.some((y) => alpha(x, y) > 127));
  const down = inked((y) => all.some((x) => alpha(x, y) > 127));
  return {
    left: across[0] ?? size,
    right: size - 1 - (across.at(-1) ?? 0),
    top: down[0] ?? size,
    bottom: size - 1 - (down.at(-1) ?? 0),
  };
}

/** The rows of a PNG with 8 bits for each of red, green, blue and alpha. */
function unfiltered(data: Buffer, size: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  const stride = size * 4;
  for (let y = 0; y < size; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    const row = new Uint8Array(data.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    const above = rows[y - 1] ?? new Uint8Array(stride);
    for (let at = 0; at < stride; at += 1) {
      const left = row[at - 4] ?? 0;
      const up = above[at] ?? 0;
      const corner = at < 4 ? 0 : (above[at - 4] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      row[at] = (row[at] ?? 0) + guess;
    }
    rows.push(row);
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const off = (one: number) => Math.abs(guess - one);
  if (off(left) <= off(up) && off(left) <= off(corner)) return left;
  return off(up) <= off(corner) ? up : corner;
}

describe('the icon', () => {
  test('for a store is 96 wide, and keeps a clear margin of 16 on every side', () => {
    const { left, right, top, bottom } = inkBox(128);
    expect([left, right]).toEqual([16, 16]);
    expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(16);
  });

  test.each([16, 32, 48])('for the toolbar, at %i, fills its square', (size) => {
    const { left, right, top, bottom } = inkBox(size);
    expect(Math.max(left, right)).toBeLessThanOrEqual(size / 16);
    expect(Math.max(top, bottom)).toBeLessThanOrEqual(size / 8);
  });

  test('is the mark itself where there is room for fingers', () => {
    const icon = readFileSync('tests/tools/icon.svg', 'utf8');
    for (const part of Object.values(markPaths)) expect(icon).toContain(`"${part}"`);
  });

  test('and on the pages', () => {
    const { place, ...outlines } = markPaths;
    const style = readFileSync('components/controls/mark.css', 'utf8');
    for (const outline of Object.values(outlines)) expect(style).toContain(`'${outline}'`);
    expect(readFileSync('components/controls/mark.tsx', 'utf8')).toContain(`"${place}"`);
  });
});
