import { all, at, nameOf } from '../../tools/bundle-scan/tree.ts';
import { parse, type Source } from './source.ts';

/** Names that mean the same wherever they stand, each with its reason. */
export const allowedTwice: Record<string, string> = {
  App: 'what an entrypoint shows',
  Practice: 'a practice as its folder shows it, and the type of all of them',
  words: 'the words of an area',
};

/** The names a file declares and exports; what it only passes on is declared elsewhere. */
function declaredIn(source: Source): string[] {
  return all(parse(source).program, 'body').flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const declaration = at(statement, 'declaration');
    if (!declaration) return [];
    const named =
      declaration.type === 'VariableDeclaration' ? all(declaration, 'declarations') : [declaration];
    return named.map((one) => nameOf(at(one, 'id')) ?? '').filter((name) => name !== '');
  });
}

/** Exported names that stand in more than one file: `name: file, file`. A language's words are data. */
export function meanings(sources: Source[], allowed = allowedTwice): string[] {
  const files = new Map<string, string[]>();
  for (const source of sources) {
    if (/^utils\/words\/[a-z]{2}\//.test(source.path)) continue;
    for (const name of new Set(declaredIn(source))) {
      files.set(name, [...(files.get(name) ?? []), source.path]);
    }
  }
  return [...files]
    .filter(([name, paths]) => paths.length > 1 && !(name in allowed))
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`)
    .sort();
}
