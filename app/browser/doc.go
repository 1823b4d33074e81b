// Package browser tests the finished site in a real Chromium: the folder that
// the generator writes, served by the product's own server process, opened the
// way visitors open it. What a unit test cannot see is tested here: that pages
// show before the program runs and without scripts, that everything works after
// the server was killed, that an update keeps the open scenario and a broken
// one changes nothing, that the site lives in other people's frames.
//
// The package has no code of its own. TestMain builds the site and the server
// once; every test opens fresh tabs with their own storage. Any error on the
// console and any violation of the content security policy fails the test that
// opened the tab, unless the test announced it (tab.expect).
package browser
