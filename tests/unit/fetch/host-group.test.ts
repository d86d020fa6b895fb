import { describe, expect, test } from 'vitest';
import { hostGroup } from '../../../src/fetch/host-group.ts';
import { HostSchedule } from '../../../src/fetch/schedule.ts';

test.each([
  ['feeds.bbci.co.uk', 'bbci.co.uk'],
  ['www.bbci.co.uk:8443', 'bbci.co.uk'],
  ['rss.dw.com', 'dw.com'],
  ['أخبار.example', 'أخبار.example'],
  ['xn--80a.xn--p1ai', 'xn--80a.xn--p1ai'],
  ['news.blogspot.com', 'news.blogspot.com'],
  ['other.blogspot.com', 'other.blogspot.com'],
  ['front.github.io', 'front.github.io'],
  ['a.tumblr.com', 'a.tumblr.com'],
  ['b.wordpress.com', 'b.wordpress.com'],
  ['blogspot.com', 'blogspot.com'],
  ['localhost:8080', 'localhost:8080'],
  ['127.0.0.1:8080', '127.0.0.1:8080'],
  ['127.0.0.1', '127.0.0.1'],
  ['[2001:db8::1]:8080', '[2001:db8::1]:8080'],
  ['', ''],
])('%s waits in the queue of %s', (host, group) => {
  expect(hostGroup(host)).toBe(group);
});

describe('hosts of one registrable domain', () => {
  const { signal } = new AbortController();
  const schedule = (): HostSchedule => new HostSchedule({ concurrency: 8, perHost: { concurrency: 2, minDelayMs: 0 } });

  async function most(hosts: readonly string[]): Promise<number> {
    const turns = schedule();
    let now = 0;
    let highest = 0;
    const task = async (): Promise<void> => {
      highest = Math.max(highest, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
    };
    await Promise.all([...hosts, ...hosts].map((host) => turns.run({ host, signal }, task)));
    return highest;
  }

  test('share their places', async () => {
    expect(await most(['a.gazette.co.uk', 'b.gazette.co.uk', 'gazette.co.uk'])).toBe(2);
    expect(await most(['a.blogspot.com', 'b.blogspot.com', 'c.blogspot.com'])).toBe(6);
  });

  test('are paused together, and no others', () => {
    const turns = schedule();
    turns.pause('feeds.gazette.co.uk', Date.now() + 60_000);
    expect(turns.pauseOf('www.gazette.co.uk')).not.toBeNull();
    expect(turns.pauseOf('herald.co.uk')).toBeNull();
  });
});
