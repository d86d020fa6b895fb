/** What a clock on a wall shows, in minutes from midnight. */
export interface WallClock {
  minutesAt(instant: Date): number;
}

const clocks = new Map<string, WallClock>();

/** @throws RangeError where there is no such time zone */
export function wallClock(timeZone: string): WallClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const clock = { minutesAt: (instant: Date): number => minutesOf(format.format(instant)) ?? 0 };
  clocks.set(timeZone, clock);
  return clock;
}

export function isTimeZone(name: string): boolean {
  try {
    wallClock(name);
    return true;
  } catch {
    // RangeError: that is the answer
    return false;
  }
}

/** Minutes from midnight of a time such as `07:30`; null where it is none. */
export function minutesOf(time: string): number | null {
  const [, hour = '', minute = ''] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hour === '' ? null : Number(hour) * 60 + Number(minute);
}
