import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keepsPage } from './src/web/offline/plugin.ts';

/** The page: src/web as the root, one bundle served by our own server under a strict content policy. */
export default defineConfig({
  root: join(import.meta.dirname, 'src', 'web'),
  plugins: [react(), keepsPage()],
  server: { proxy: { '/api': 'http://127.0.0.1:4680', '/foods.json': 'http://127.0.0.1:4680' } },
  build: {
    outDir: join(import.meta.dirname, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The content policy allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
