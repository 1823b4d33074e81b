// Package sheet writes the numbers of the model as tables: the parameters, one
// run step by step, the same run with and without the Belt and Road in the long
// form that statistics programs read, and the hosts in one year. Column names,
// names and units are in the reader's language; a number is written so that
// every spreadsheet reads it as one.
package sheet
