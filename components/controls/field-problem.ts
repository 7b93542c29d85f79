import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The id of the sentence that says what is wrong with the fields inside; null where nothing is. */
export const FieldProblem = createContext<string | null>(null);

/** What a field says of a problem with it; nothing where there is none. */
export function useFieldProblem() {
  const problem = useContext(FieldProblem);
  return problem ? ({ 'aria-invalid': true, 'aria-describedby': problem } as const) : {};
}
