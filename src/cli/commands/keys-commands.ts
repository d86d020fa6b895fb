import { type Command, Option } from 'commander';
import { ROLES } from '../../domain/access.ts';
import type { Add } from '../program.ts';

/** `keys` and what stands below it. */
export function addKeys(add: Add, below: (parent: Command) => Add): void {
  const keys = add(
    'keys [action]',
    'keys for the API and the page: list, create, revoke',
    '  conflictwire keys create --role read --name newsroom\n  conflictwire keys list',
    async () => (await import('./keys.ts')).listKeys,
  )
    .usage('[options] [command]')
    .option('--json', 'print one JSON object');
  const sub = below(keys);
  sub(
    'create',
    'make a key; it is shown once. As soon as there is one, everything needs a key',
    '  conflictwire keys create --role read --name newsroom\n  conflictwire keys create --role admin --name chief-of-desk',
    async () => (await import('./keys.ts')).createKey,
  )
    .addOption(
      new Option('--role <role>', 'read: search and read; admin: also saved searches, feed tokens and deliveries')
        .choices(ROLES)
        .makeOptionMandatory(),
    )
    .requiredOption('--name <name>', 'who or what uses it');
  sub('list', 'list keys with role, age and last use', '  conflictwire keys list --json', async () => (await import('./keys.ts')).listKeys);
  sub(
    'revoke <id>',
    'end a key and the sessions that were opened with it, at once',
    '  conflictwire keys revoke k-3f9a1c02b7d4',
    async () => (await import('./keys.ts')).revokeKey,
  );
}
