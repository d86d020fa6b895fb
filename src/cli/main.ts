#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Start-up is mostly compiling: half of it is saved from the second run on. Threads learn of the cache by the environment only.
const { directory } = enableCompileCache();
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;

// `| head` closes our output when it has seen enough: no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { run } = await import('./program.ts');
process.exitCode = await run(process.argv);
