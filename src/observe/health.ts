/** One thing that was looked at. */
export interface HealthCheck {
  readonly name: string;
  readonly ok: boolean;
  /** One sentence for an operator: what is, and what to do when it is not well. */
  readonly message: string;
}

/** `degraded`: searches are answered but something needs a person. `down`: they are not. */
export interface HealthReport {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly checks: readonly HealthCheck[];
  readonly version: string;
}

/** The report of some checks; only the failure of one that is `vital` means that the service is down. */
export function healthReport(checks: readonly (HealthCheck & { readonly vital: boolean })[], version: string): HealthReport {
  const failed = checks.filter((check) => !check.ok);
  const status = failed.some((check) => check.vital) ? 'down' : failed.length > 0 ? 'degraded' : 'ok';
  return { status, checks: checks.map(({ name, ok, message }) => ({ name, ok, message })), version };
}
