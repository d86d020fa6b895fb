/** Takes an index of a test's own away again; a server without keys refuses an empty one, so none is sent then. */
export async function deleteIndex(index: string): Promise<void> {
  const { MEILI_URL = '', MEILI_API_KEY = '' } = process.env;
  const headers: Record<string, string> = MEILI_API_KEY === '' ? {} : { authorization: `Bearer ${MEILI_API_KEY}` };
  const removed = await fetch(`${MEILI_URL}/indexes/${index}`, { method: 'DELETE', headers });
  if (removed.status !== 202) throw new Error(`index ${index} was left behind: HTTP ${removed.status}`);
}
