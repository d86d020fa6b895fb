const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?([Zz]|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * Unix seconds of a UTC year, month, day (their start) or ISO 8601 time; a time without a zone is UTC and a fraction
 * is rounded up, so that `>=` and `<` on whole seconds mean what was written. Null for everything else.
 */
export function parseInstant(text: string): number | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '0', zone = 'Z'] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).getUTCDate() !== Number(day)) return null;
  const offset = zoneSeconds(zone);
  if (offset === null) return null;
  const clock = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + (Number(fraction) > 0 ? 1 : 0);
  return midnight / 1000 + clock - offset;
}

function zoneSeconds(zone: string): number | null {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}
