import { join } from 'node:path';
import { createServer, type UserConfig } from 'vite';
import { expect, test, vi } from 'vitest';
import config from '../../../wxt.config.ts';
import { root } from '../../tools/build.ts';

/** A server as `npm run dev` has it, as far as messages go: nothing listens, nothing watches. */
async function developing() {
  const server: UserConfig = { root };
  const hooks = config.hooks as Record<string, (config: UserConfig) => void>;
  hooks['vite:devServer:extendConfig']?.(server);
  return createServer({
    ...server,
    configFile: false,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
}

test('while developing, pages are given words, and a changed word begins them anew', async () => {
  const server = await developing();
  try {
    const code = async (path: string) => (await server.transformRequest(path))?.code ?? '';
    expect(await code('/locales/en/popup.js')).toContain('What would be kind now?');
    expect(await code('/locales/en-XA/practice/notice.js')).toContain('Ñööţîîçéé');
    expect(await code('/locales/ar-XB/worker.js')).toContain('"date-time":');
    expect(await code('/locales/en/content/guard-rules.js')).toContain('export default');
    expect(await code('/locales/en/pages/popup.js')).toMatch(/^export default ?\{\}/);
    await expect(code('/locales/en/nowhere.js')).rejects.toThrow();

    const { client } = server.environments;
    const send = vi.spyOn(client.hot, 'send').mockReturnValue();
    const served = client.moduleGraph.getModuleById('/locales/en/popup.js');
    expect(served?.transformResult).not.toBeNull();
    server.watcher.emit('change', join(root, 'locales/en/popup.json'));
    await vi.waitUntil(() => send.mock.calls.length > 0);
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
    expect(served?.transformResult).toBeNull();
  } finally {
    await server.close();
  }
});
