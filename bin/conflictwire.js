#!/usr/bin/env node
// Plain, old JavaScript: this file must still run on the Node that is too old for the rest.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write('conflictwire needs Node 24 or newer; this is Node ' + process.versions.node + '.\n');
  process.exitCode = 2;
} else {
  import('../dist/cli/main.js').catch(function (error) {
    process.stderr.write(String((error && error.stack) || error) + '\n');
    process.exitCode = 1;
  });
}
