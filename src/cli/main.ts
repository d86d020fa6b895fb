#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Start-up is mostly compiling: half of it is saved from the second run on.
enableCompileCache();

const { run } = await import('./program.ts');
process.exitCode = await run(process.argv);
