import { readFileSync } from 'node:fs';

/** Highest resident memory of a process so far, in MB; 0 when it has ended. Linux only. */
export function residentPeak(pid: number): number {
  try {
    return (Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    // it has ended
    return 0;
  }
}

/** Resident memory of this process, in MB. */
export const residentNow = (): number => process.memoryUsage.rss() / 1e6;
