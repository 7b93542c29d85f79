/** Something that went otherwise, with the sentence for it. */
export class UserMessageError extends Error {
  readonly said: string;

  constructor(said: string) {
    super(said);
    this.name = 'UserMessageError';
    this.said = said;
  }
}
