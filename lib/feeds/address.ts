import { BlockList, isIP } from 'node:net'

/**
 * Addresses that a feed may never be read from: every special range of IPv4 and IPv6 (IANA special-purpose registries,
 * RFC 6890), those included that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo).
 */
// Two lists: Node's checks an IPv4 address against IPv6 ranges too, and ::ffff:0:0/96 holds them all.
const special = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
  addRange(range, 'ipv4')
for (const range of [
  '::/96',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
])
  addRange(range, 'ipv6')

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [net = '', bits] = range.split('/')
  special[family].addSubnet(net, Number(bits), family)
}

/** Whether an IP address (text, without brackets) is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.split('%')[0] ?? ''
  const family = isIP(plain)
  if (family === 4) return !special.ipv4.check(plain, 'ipv4')
  // Global unicast is 2000::/3; the special ranges inside it are taken out.
  return family === 6 && /^[23][\da-f]{3}:/i.test(plain) && !special.ipv6.check(plain, 'ipv6')
}

const ports = new Set(['', '80', '443', '8080', '8443'])
/** Names that resolve inside a machine, a home network or a cloud (RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
const innerNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa|alt|onion|test|invalid)$/

/**
 * Why an address must not be fetched, in words; undefined when it may be tried (its name is still to be resolved).
 * Origins that the operator allows by name are free of every check but the scheme's.
 */
export function refusal(url: URL, allowedOrigins: readonly string[]): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `only http and https are read, not ${url.protocol}`
  if (url.username !== '' || url.password !== '') return 'addresses with credentials are not read'
  if (allowedOrigins.includes(url.origin)) return undefined
  if (!ports.has(url.port)) return `port ${url.port} is not read`
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return isPublicAddress(host) ? undefined : `${host} is not a public address`
  const name = host.toLowerCase().replace(/\.+$/, '')
  if (name === '' || !name.includes('.') || innerNames.test(name)) return `${name || 'the host'} is not a public name`
  return undefined
}
