import type { Delivery, DeliveryUpdate } from '../store/alerts/records.ts';

const MINUTE_MS = 60_000;
/** Minutes before the second try, the third, ...: some two days in all, then a person has to see to it. */
const WAITS = [1, 5, 30, 2 * 60, 6 * 60, 12 * 60, 24 * 60];
const LONGEST_ERROR = 300;

export function sent(delivery: Delivery, at: Date): DeliveryUpdate {
  return { state: 'sent', attempts: delivery.attempts + 1, nextAt: null, sentAt: at.toISOString(), error: null };
}

/** `final`: trying again cannot help. */
export function failed(delivery: Delivery, error: string, final: boolean, at: Date): DeliveryUpdate {
  const attempts = delivery.attempts + 1;
  const wait = final ? undefined : WAITS[delivery.attempts];
  const nextAt = wait === undefined ? null : new Date(at.getTime() + wait * MINUTE_MS).toISOString();
  return { state: nextAt === null ? 'dead' : 'waiting', attempts, nextAt, sentAt: null, error: error.slice(0, LONGEST_ERROR) };
}

export function postponed(delivery: Delivery, until: Date): DeliveryUpdate {
  const { state, attempts, sentAt, error } = delivery;
  return { state, attempts, nextAt: until.toISOString(), sentAt, error };
}

/** By hand: all tries are open again, at once. */
export function again(at: Date): DeliveryUpdate {
  return { state: 'waiting', attempts: 0, nextAt: at.toISOString(), sentAt: null, error: null };
}
