// Package dom is the door to the browser: every call that the page makes into it
// is a function here with Go's types, so that no name of a script's function
// stands anywhere else. The scripts are in web/*.js.
//
// In a program that is no WebAssembly there is no browser; calls are then
// recorded and answered by a Twin, with which tests drive the page natively.
package dom
