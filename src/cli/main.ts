// The command line: a keeper of compiled code first, then the program. Everything else is loaded when it is needed.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'bonewise', 'compiled'));

// A reader that has had enough, like `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [{ runCli }, { terminal }] = await Promise.all([import('./program.ts'), import('./io.ts')]);
process.exitCode = await runCli(process.argv.slice(2), terminal());
