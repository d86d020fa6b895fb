import { Cron } from 'croner';
import type { AlertChannel, QuietHours } from '../domain/alerts.ts';
import { minutesOf, wallClock } from './clock.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** Clocks are put forward and back at quarters of an hour, everywhere. */
const QUARTER = 15;

/**
 * When the quiet hours end that an instant lies in; null where it lies in none. By the clock on the wall: a night in which the
 * clocks change is an hour shorter or longer, and hours that come twice are quiet twice.
 */
export function quietUntil(instant: Date, quiet: QuietHours | null): Date | null {
  if (quiet === null || !isQuiet(instant, quiet)) return null;
  let end = new Date(Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS);
  const clock = wallClock(quiet.timeZone);
  while (isQuiet(end, quiet)) {
    const left = ((minutesOf(quiet.to) ?? 0) - clock.minutesAt(end) + DAY_MINUTES) % DAY_MINUTES;
    const toQuarter = QUARTER - ((end.getTime() / MINUTE_MS) % QUARTER);
    end = new Date(end.getTime() + Math.min(left, toQuarter) * MINUTE_MS);
  }
  return end;
}

function isQuiet(instant: Date, { from, to, timeZone }: QuietHours): boolean {
  const at = wallClock(timeZone).minutesAt(instant);
  const [start, end] = [minutesOf(from) ?? 0, minutesOf(to) ?? 0];
  return start <= end ? at >= start && at < end : at >= start || at < end;
}

/** When an alert that came at an instant is sent on a channel: at once or at the channel's time of day, after quiet hours. */
export function sendingTime(instant: Date, channel: AlertChannel, quiet: QuietHours | null): Date {
  const wanted = channel.kind === 'mail' && channel.at !== null ? nextDaily(instant, channel.at, channel.timeZone) : instant;
  return quietUntil(wanted, quiet) ?? wanted;
}

/** The next time that a clock shows it, the very minute included; where it is passed over, the moment that it would have been. */
function nextDaily(instant: Date, time: string, timeZone: string): Date {
  const minutes = minutesOf(time) ?? 0;
  if (wallClock(timeZone).minutesAt(instant) === minutes) return instant;
  const daily = new Cron(`${minutes % 60} ${Math.floor(minutes / 60)} * * *`, { timezone: timeZone, paused: true });
  return daily.nextRun(instant) ?? instant;
}
