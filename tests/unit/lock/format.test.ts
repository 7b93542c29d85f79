import { Decrypter } from 'age-encryption';
import { beforeEach, expect, test } from 'vitest';
import { withLog } from '../../../utils/log/database/connection.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { savePrivateSettings } from '../../../utils/log/lock-setup/private-settings.ts';
import { newProfile, restart } from '../log/place.ts';
import { line, lock, passphrase } from './secrets.ts';

// By docs/lock-format.md alone: nothing of the code that seals is used to open.

type Sealed = { iv: Uint8Array<ArrayBuffer>; data: Uint8Array<ArrayBuffer> };
type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string) => new TextEncoder().encode(text);

async function opened(bytes: Bytes, { iv, data }: Sealed, place: unknown[]): Promise<unknown> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
  const additionalData = utf8(JSON.stringify(['kind-pause', 1, ...place]));
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data);
  return JSON.parse(new TextDecoder().decode(text));
}

type Row = {
  [clear: string]: unknown;
  sealed: Sealed & { key: string };
  identity: Sealed;
  derivation: { name: string; rounds: number; salt: Bytes };
  proof: Bytes;
};

const rows = (store: 'entries' | 'drafts' | 'meta', key: string) =>
  withLog((log) => log.get(store, key)) as unknown as Promise<Row>;

async function identity(): Promise<string> {
  const record = await rows('meta', 'lock');
  const { name, rounds, salt } = record.derivation;
  expect(name).toBe('PBKDF2-SHA-256');
  expect(rounds).toBeGreaterThanOrEqual(600_000);
  const base = await crypto.subtle.importKey(
    'raw',
    utf8(passphrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
  return String(await opened(bits, record.identity, ['lock', 2]));
}

async function proofOf(secret: string): Promise<Bytes> {
  const { name, state, derivation, recipient, identity } = await rows('meta', 'lock');
  const base = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveBits']);
  const info = utf8('kind-pause lock 2');
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  const bits = await crypto.subtle.deriveBits(how, base, 256);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bits, hmac, false, ['sign']);
  const said = [
    ...['kind-pause', 2, 'lock', name, state],
    ...[derivation.name, derivation.rounds, derivation.salt.toBase64(), recipient],
    ...[identity.iv.toBase64(), identity.data.toBase64()],
  ];
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(JSON.stringify(said))));
}

async function keyOf(id: string, secret: string): Promise<Bytes> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  const { sealed } = await rows('meta', `key:${id}`);
  const text = await decrypter.decrypt(sealed as unknown as Uint8Array, 'text');
  const [product, what, version, name, bytes = ''] = text.split(' ');
  expect([product, what, version, name]).toEqual(['kind-pause', 'key', '1', id]);
  return Uint8Array.fromBase64(bytes);
}

beforeEach(newProfile);

test('a log opens by its description alone', async () => {
  const entry = await keepEntry({ ...line('sealed by the lock'), after: 'lighter' });
  await savePrivateSettings({ dearName: 'Sam' });
  await lock();
  const later = await keepEntry(line('sealed when it was kept'));
  await lockNow();
  const draft = await openDraft('line', { text: textField });
  draft.set({ text: 'half a word' });
  await draft.flush();
  draft.close();
  await restart();

  const secret = await identity();
  expect(await proofOf(secret)).toEqual((await rows('meta', 'lock')).proof);
  for (const one of [entry, later]) {
    const { sealed, ...clear } = await rows('entries', one?.id ?? '');
    const { id, at, day, kind, element } = clear;
    const place = ['entry', id, at, day, kind, element, sealed.key];
    const rest = await opened(await keyOf(sealed.key, secret), sealed, place);
    expect({ ...clear, ...(rest as object) }).toEqual(one);
  }
  const dear = (await rows('meta', 'dear')) as unknown as Sealed & { key: string };
  expect(await opened(await keyOf(dear.key, secret), dear, ['dear', dear.key])).toBe('Sam');
  const typed = await rows('drafts', 'line');
  const place = ['draft', 'line', typed.id, typed.sealed.key];
  expect(await opened(await keyOf(typed.sealed.key, secret), typed.sealed, place)).toMatchObject({
    text: { value: 'half a word' },
  });
});
