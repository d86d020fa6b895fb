import type { ChildProcess } from 'node:child_process';

/** Where a server is once it says that it listens. @throws when it ends before */
export function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const [, origin] = /Conflictwire is at (http:\S+?)\/?\n/.exec(said) ?? [];
      if (origin !== undefined) resolve(origin);
    });
    server.once('close', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}

/** Ends a process and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
}
