import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, its output on our stderr: stdout belongs to whoever called us.
 * @returns its exit code; 127 when it could not be started.
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 127;
}
