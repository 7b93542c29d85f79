import { defineBackground } from 'wxt/utils/define-background';
import { type AlarmName, onAlarm } from '../../utils/browser/alarms.ts';
import { elapsed, now } from '../../utils/browser/clock.ts';
import { onCommand } from '../../utils/browser/commands.ts';
import { onManagedChange } from '../../utils/browser/managed-storage.ts';
import { onMenu } from '../../utils/browser/menu.ts';
import { onMessages } from '../../utils/browser/messages.ts';
import { onNotification } from '../../utils/browser/notifications.ts';
import { onIdleChange } from '../../utils/browser/surroundings.ts';
import { holdUpdate, onBrowserEvents, takeUpdate } from '../../utils/browser/updates.ts';
import { lockIfOver } from '../../utils/log/lock/lock-session.ts';
import { applyRetention } from '../../utils/log/retention/apply-retention.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { followPolicy } from './follow-policy.ts';
import { installed } from './install.ts';
import { runCommand } from './menu-and-keys.ts';
import { createHandlers } from './message-handlers.ts';
import { onClosed, onPressed } from './notification-events.ts';
import { createLoop, type Loop } from './nudge-loop.ts';
import { lookAfterExit } from './quick-exit.ts';

/** Every listener is added before the first await: only those can wake the worker. */
export default defineBackground(() => {
  const loop = createLoop();
  onAlarm((name) => void rang(loop, name));
  onNotification({
    pressed: (id, press) => void onPressed(loop, id, press),
    closed: (id, byUser) => void onClosed(loop, id, byUser),
  });
  onIdleChange(() => void loop.go('idle', undefined, true));
  onMenu((id) => void runCommand(loop, id));
  onCommand((command) => void runCommand(loop, command));
  onMessages(createHandlers(loop));
  onBrowserEvents({
    installed: (reason) => void installed(loop, reason),
    started: () => void loop.go('started').then(() => followPolicy(loop)),
    updateWaits: () => void loop.go('update', () => holdUpdate(now().epochMilliseconds)),
  });
  onManagedChange(() => void followPolicy(loop));
  loop.start();
});

async function rang(loop: Loop, name: AlarmName): Promise<void> {
  await loop.go(name, undefined, true);
  if (name !== 'heartbeat') return;
  const at = now();
  await lockIfOver(at.epochMilliseconds).catch((error) =>
    noteTrouble('lock', error, at.epochMilliseconds),
  );
  await lookAfterExit(at.epochMilliseconds);
  await applyRetention(at, { elapsed: elapsed() }).catch((error) =>
    noteTrouble('keepFor', error, at.epochMilliseconds),
  );
  await takeUpdate(at.epochMilliseconds);
}
