import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Makes an order in which files that take long begin first, so that none runs alone at the end. By
 * itself vitest knows only from an earlier run which those are, and takes the largest at first.
 * @param longest their paths below the checkout, the longest first; of each project before its other files
 */
export function longestFirst(longest: readonly string[]): typeof BaseSequencer {
  const place = ({ moduleId }: TestSpecification) => {
    const at = longest.findIndex((path) => moduleId.endsWith(path));
    return at < 0 ? longest.length : at;
  };
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const usual = await super.sort(files);
      const projects = [...new Set(usual.map(({ project }) => project.name))];
      return projects.flatMap((name) =>
        usual
          .filter(({ project }) => project.name === name)
          .sort((one, other) => place(one) - place(other)),
      );
    }
  };
}
