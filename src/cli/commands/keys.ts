import type { Role } from '../../domain/access.ts';
import { openStore } from '../../store/sqlite-store.ts';
import type { AccessStore } from '../../store/access/records.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { dataFolder } from '../runtime.ts';
import { table } from '../table.ts';
import { harmless } from '../terminal.ts';

interface CreateOptions extends CommonOptions {
  readonly role: Role;
  readonly name: string;
}

const LONGEST_NAME = 100;

/** Makes a key and prints it: the only time that it is to be seen. */
export async function createKey(options: CreateOptions): Promise<ExitCode> {
  const name = options.name.trim();
  if (name === '' || name.length > LONGEST_NAME) throw new CommandError(`--name takes 1 to ${LONGEST_NAME} characters`, EXIT.usage);
  return withAccess(options, async (access) => {
    const { record, secret } = await access.createKey(name, options.role);
    if (options.json) console.log(JSON.stringify({ ...record, key: secret }));
    else {
      console.error(
        `Key ${record.id} for ${harmless(name)}, role ${record.role}. It is shown this once: keep it where only its user sees it.`,
      );
      console.log(secret);
    }
  });
}

/** Lists keys, oldest first. */
export async function listKeys(options: CommonOptions, action?: string): Promise<ExitCode> {
  if (action !== undefined) throw new CommandError(`keys ${harmless(action)} is not known: keys list, create or revoke`, EXIT.usage);
  return withAccess(options, async (access) => {
    const keys = await access.keys();
    if (options.json) return console.log(JSON.stringify({ keys }));
    if (keys.length === 0) return console.log('There are no keys. Everybody on this machine may do everything; others are not answered.');
    const rows = keys.map(({ id, prefix, role, name, createdAt, lastUsedAt, revokedAt }) => [
      id,
      `${prefix}…`,
      role,
      revokedAt === null ? (lastUsedAt ?? 'never') : `revoked ${revokedAt}`,
      createdAt,
      harmless(name),
    ]);
    return console.log(table(['id', 'key', 'role', 'last used', 'created', 'name'], rows));
  });
}

/** Ends a key. */
export async function revokeKey(options: CommonOptions, id = ''): Promise<ExitCode> {
  return withAccess(options, async (access) => {
    const key = await access.revokeKey(id);
    if (key === null) throw new CommandError(`there is no key ${harmless(id)}: \`keys list\` shows them`, EXIT.usage);
    if (options.json) return console.log(JSON.stringify(key));
    console.log(`Key ${key.id} (${harmless(key.name)}) opens nothing any more.`);
    if (!(await access.hasValidKeys()))
      console.error('No key is left. The server stays closed, also on this machine, until you make one with `keys create`.');
    return undefined;
  });
}

async function withAccess(options: CommonOptions, work: (access: AccessStore) => Promise<void>): Promise<ExitCode> {
  const store = await openStore(dataFolder(options));
  try {
    await work(store.access);
    return EXIT.done;
  } finally {
    await store.close();
  }
}
