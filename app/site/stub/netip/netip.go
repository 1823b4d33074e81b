// Package netip stands in for net/netip, of which net/url asks whether what stands in
// the brackets of an address is of the sixth version. The browser has read the address
// of the page before us.
package netip

// Addr is an address of the sixth version.
type Addr struct{}

// ParseAddr takes everything for one.
func ParseAddr(string) (Addr, error) { return Addr{}, nil }

// Is4 reports whether it is of the fourth version.
func (Addr) Is4() bool { return false }
