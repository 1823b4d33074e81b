// Package lab is what stands beside the levers of the lab: which pictures, chosen
// slot by slot and carried in the address, and what each lever costs and who pays.
//
// It knows numbers and words, nothing of a page.
package lab
