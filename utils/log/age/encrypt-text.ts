import { Decrypter, Encrypter } from 'age-encryption';

/** Seals a short text for the public half of a lock, in the age format. @throws Error */
export async function encryptText(recipient: string, text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(text);
}

/** The text again, with the secret half. @throws Error when it does not open */
export async function decryptText(identity: string, sealed: Uint8Array): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed, 'text');
}
