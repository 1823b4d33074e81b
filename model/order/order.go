// Package order sorts with one copy of the algorithm for all types. The generic
// sorts of package slices are compiled once for every type: in the program of the
// browser two hundred kilobytes.
package order

import "sort"

// Stable sorts s by compare, as slices.SortStableFunc does.
func Stable[T any](s []T, compare func(a, b T) int) {
	sort.SliceStable(s, func(i, j int) bool { return compare(s[i], s[j]) < 0 })
}
