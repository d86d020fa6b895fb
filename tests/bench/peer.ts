import { spawn } from 'node:child_process';

export interface PeerRun {
  /** The line of what it printed that names its speed. */
  readonly said: string;
  /** The last number before "pages/s"; null where there is none. */
  readonly pagesPerSecond: number | null;
}

/** Runs another program with a shell, `input` on its stdin. */
export function runPeer(command: string, input = ''): Promise<PeerRun> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', command], { stdio: ['pipe', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    // A peer that reads no input may have ended before it is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`the peer ended with ${code}: ${printed.slice(-500)}`));
      const rate = [...printed.matchAll(/([\d.]+) pages\/s/g)].at(-1);
      const said = printed.split('\n').findLast((line) => line.includes('pages/s'));
      resolve({ said: said?.trim() ?? '(no speed printed)', pagesPerSecond: rate ? Number(rate[1]) : null });
    });
  });
}
