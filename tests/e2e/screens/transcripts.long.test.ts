import { afterAll, beforeAll, it } from 'vitest';
import { Session } from '../../tools/transcripts/session.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { heardAsWritten, journeysOf } from '../drivers/transcripts.ts';

let open: OpenChromium;
let session: Session;
beforeAll(async () => {
  open = await openChromium();
  session = new Session(open.chromium);
});
afterAll(() => open.close());

it.each(journeysOf('long'))('what somebody hears who walks by keyboard: %s', (name) =>
  heardAsWritten(session, name),
);
