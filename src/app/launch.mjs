// Starts a script of this folder on Node 24, which runs TypeScript as it is. npm puts the project's own Node (the
// package `node`) first in PATH; where install scripts are blocked that one is missing and the system's is used.
// Plain JavaScript, so that an old Node can say what is wrong.
import * as nodeModule from 'node:module';

const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `section232 needs Node 24 or newer; this is Node ${process.versions.node}.\n` +
      'npm ci normally brings its own copy. If your npm blocks install scripts, allow the package "node"\n' +
      '(npm install-scripts approve node, then npm ci) or install Node 24 from https://nodejs.org.\n',
  );
  process.exit(1);
}
// What was compiled is kept in the system's folder for temporary files: the next start takes two thirds of the time.
// https://nodejs.org/api/module.html#moduleenablecompilecachecachedir
nodeModule.enableCompileCache?.();
const [name] = process.argv.splice(2, 1);
await import(new URL(`./${name}.ts`, import.meta.url).href);
