"""Which hosts are this computer's or a private network's, and which may be spoken to.

Pure: by a host's name or number alone, without a look-up.
"""

import ipaddress

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_LOCAL_DOMAINS = (".localhost", ".local", ".internal", ".home.arpa")

# Never to be spoken to, not even for the user's own sites: "this" host, link-local (the cloud's
# metadata services live there), the abandoned 6to4 relays, multicast and reserved space.
_NEVER = tuple(
    ipaddress.ip_network(network)
    for network in ("0.0.0.0/8", "169.254.0.0/16", "192.88.99.0/24", "224.0.0.0/4", "240.0.0.0/4")
)
_OWN_V6 = (ipaddress.IPv6Network("::1/128"), ipaddress.IPv6Network("fc00::/7"))
_PUBLIC_V6 = ipaddress.IPv6Network("2000::/3")
_DOCUMENTATION_V6 = ipaddress.IPv6Network("3fff::/20")  # not known to Python 3.11
# An IPv6-only network reaches every IPv4 site through this prefix.
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def may_speak_to(address: str, *, allow_private: bool) -> bool:
    """Whether a connection to `address` (an IP address in text) is allowed.

    `allow_private` admits loopback and private networks; nothing admits link-local, multicast or
    reserved space, nor those behind IPv4-mapped or NAT64 forms.
    """
    try:
        ip: IPAddress = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.scope_id:
            return False
        inner = _inner_ipv4(ip)
        if inner is None:
            return _v6_allowed(ip, allow_private=allow_private)
        ip = inner
    if any(ip in network for network in _NEVER):
        return False
    return ip.is_global or allow_private


def is_ip_address(host: str) -> bool:
    """Whether `host` is an address in numbers, which needs no look-up."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_local_name(host: str) -> bool:
    """Whether `host` is a name that only a private network can know: a single word, or under a
    domain that is set apart for them (RFC 6761, 6762, 8375; ICANN's .internal)."""
    if is_ip_address(host):
        return False
    return "." not in host or f".{host}".endswith(_LOCAL_DOMAINS)


def is_public(address: str) -> bool:
    """Whether `address` (an IP address in text) is on the public internet."""
    return may_speak_to(address, allow_private=False)


def is_own_address(host: str) -> bool:
    """Whether `host` is written as an IP address on loopback or a private network."""
    return may_speak_to(host, allow_private=True) and not is_public(host)


def _v6_allowed(ip: ipaddress.IPv6Address, *, allow_private: bool) -> bool:
    if any(ip in network for network in _OWN_V6):
        return allow_private
    if ip not in _PUBLIC_V6 or ip in _DOCUMENTATION_V6 or ip.sixtofour is not None:
        return False
    return ip.is_global


def _inner_ipv4(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped
