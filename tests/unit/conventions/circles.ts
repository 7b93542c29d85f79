import { posix } from 'node:path';
import { parse, type Source } from './source.ts';

/** Which files each file imports, types and dynamic imports too; only those among the sources. */
export function importGraph(sources: Source[]): Map<string, string[]> {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map((source) => [
      source.path,
      [
        ...new Set(
          parse(source)
            .imports.filter(({ from }) => from.startsWith('.'))
            .map(({ from }) => posix.join(posix.dirname(source.path), from.split('?')[0] ?? from)),
        ),
      ].filter((to) => known.has(to)),
    ]),
  );
}

/** The groups of nodes that reach each other, by Tarjan's search; sorted, each as a sorted list. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const index = order.size;
    let low = index;
    order.set(node, index);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    lowest.set(node, low);
    if (low === index) {
      const group = stack.splice(stack.indexOf(node)).sort();
      const isCircle = group.length > 1 || (graph.get(node) ?? []).includes(node);
      if (isCircle) found.push(group);
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found.sort();
}

/** The same between rooms: which rooms import each other, directly. @returns pairs, sorted */
export function pairsOfRooms(
  graph: ReadonlyMap<string, readonly string[]>,
  roomOf: (path: string) => string,
): [string, string][] {
  const arrows = new Set<string>();
  for (const [from, targets] of graph) {
    for (const to of targets) arrows.add(`${roomOf(from)} ${roomOf(to)}`);
  }
  return [...arrows]
    .map((arrow): [string, string] => [arrow.split(' ')[0] ?? '', arrow.split(' ')[1] ?? ''])
    .filter(([from, to]) => from < to && arrows.has(`${to} ${from}`))
    .sort();
}
