/** Something that went otherwise, with the sentence for it. */
export class SaidProblem extends Error {
  readonly said: string;

  constructor(said: string) {
    super(said);
    this.name = 'SaidProblem';
    this.said = said;
  }
}
