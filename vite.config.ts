import { defineConfig } from 'vite';

/** The analyst's page: browser code, built once into files that the server ships. */
export default defineConfig({
  root: 'src/web/app',
  base: '/',
  publicDir: 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy lets nothing through that is not a file of ours.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
});
