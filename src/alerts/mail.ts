import nodemailer from 'nodemailer';
import type { Mail } from './digest.ts';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** tls: from the first byte; starttls: asked for and insisted on; none: for a relay on this machine. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string | null;
  readonly password: string | null;
  readonly from: string;
}

const TIMEOUT_MS = 20_000;

/** Sends one mail. @throws with the server's words where it does not take it */
export async function sendMail(settings: MailSettings, { to, subject, text, messageId }: Mail): Promise<void> {
  const { host, port, security, user, password, from } = settings;
  const transport = nodemailer.createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    // Answering machines are to leave it alone.
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } finally {
    transport.close();
  }
}
