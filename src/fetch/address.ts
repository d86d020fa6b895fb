import ipaddr from 'ipaddr.js';

/** Where global unicast IPv6 lives; what is outside (::127.0.0.1, fec0::, 5f00::, ...) reaches no public host. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Whether an IP address, in any spelling a resolver or a URL may give, belongs to the public internet. False for loopback,
 * private, shared, link-local, multicast and reserved ranges, for IPv6 forms that carry an IPv4 address (mapped, compatible,
 * 6to4, Teredo, NAT64), and for anything that is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address;
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/** An address made up by a DNS64 resolver (RFC 6052, RFC 8215) beside, or in place of, the host's own ones. */
export function isTranslatedAddress(address: string): boolean {
  return ipaddr.IPv6.isValid(address) && ipaddr.IPv6.parse(address).range() === 'rfc6052';
}
