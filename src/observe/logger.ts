import { type DestinationStream, destination as openDestination, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SECRETS = [
  'apiKey',
  'api_key',
  'authorization',
  'Authorization',
  'password',
  'cookie',
  'set-cookie',
  'masterKey',
  'key',
  'token',
  'secret',
];
/** How deep a secret may hide in what is logged: settings, requests and errors of clients nest no further. */
const DEPTHS = ['', '*.', '*.*.', '*.*.*.'];
const STANDARD_ERROR = 2;

/** JSON lines, one per event; values under the names of secrets are replaced. `destination` default: standard error, results own standard output. */
export function createLogger(options: { readonly level: LogLevel; readonly destination?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: pino.stdSerializers.err, err: pino.stdSerializers.err },
      redact: { paths: DEPTHS.flatMap((depth) => SECRETS.map((name) => depth + name)), censor: '[redacted]' },
    },
    options.destination ?? openDestination({ dest: STANDARD_ERROR, sync: true }),
  );
}
