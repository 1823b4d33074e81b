// Command silkladder runs the cluster-upgrading model from the command line.
//
//	silkladder run -scenario FILE|- [-format json|csv]
//	silkladder export -scenario FILE|- [-format mdl|xmile|csv|json]
//
// The other commands are studies of many runs: ensemble, sweep, sensitivity,
// threshold and claims. Each can be cut into shards for the jobs of an array,
// goes on where it was interrupted when it has an output file, and merge joins
// the shards to what the whole study prints. Every row says of which study it is
// and carries a check (see sheet), so that no two studies and no damaged rows are
// ever joined. `silkladder help` lists the flags.
//
// Results go to standard output, messages to standard error. The exit status is
// 0 on success, 2 when a flag or a scenario is not allowed (with one line that
// names field, value and what is allowed, and nothing on standard output), and 1
// for any other failure.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"silkladder/model"
)

// command is one subcommand. Each has a file of its own and one line in commands.
type command struct {
	name    string
	args    string // after the name, in the usage line
	summary string
	run     func(std streams, args []string) error
}

// commands lists the subcommands in the order of the usage text.
func commands() []command {
	return []command{
		{"run", "-scenario FILE|- [-format json|csv]", "run one scenario and print every series", runCommand},
		{"ensemble", subjectUsage + " [-draws N] [-seed N] [-noise G,B] [-over PARAM,...|none] [-any-cluster] [-series F,...] [-every YEARS] " + studyUsage, "run a scenario under many sets of assumptions around it, or of any cluster whatever", studyCommand("ensemble")},
		{"sweep", "-over KNOB=FROM:TO:COUNT|KNOB=X,Y,... [-over ...] " + subjectUsage + " " + studyUsage, "run every combination of a few settings", studyCommand("sweep")},
		{"sensitivity", subjectUsage + " [-method tornado|morris|sobol] [-size N] [-seed N] [-over PARAM,...] " + studyUsage, "which assumption moves the answer most", studyCommand("sensitivity")},
		{"threshold", subjectUsage + " [-knob KNOB,...] [-second KNOB] [-output F] [-above X] [-by YEARS] [-gain] [-grid N] " + studyUsage, "smallest value of a setting that reaches a goal, without and with levers", studyCommand("threshold")},
		{"claims", "[-draws N] [-seed N] " + studyUsage, "the paper's claims: verdict, share of plausible draws, where each breaks", claimsCommand},
		{"hindcast", hindcastUsage, "the model on trial: runs of all clusters held against what happened, beside rulers anybody can lay on", hindcastCommand},
		{"calibrate", "[-draws N] [-seed N] [-members N] [-format csv|json|table|posterior] [-shard i/n|auto|auto/n|all] [-out FILE] [-workers N]", "which assumptions the record rules out, and the file of those it leaves", calibrateCommand},
		{"scenarios", scenariosUsage, "under which assumptions something happens: boxes in words and numbers, every case to be opened again", scenariosCommand},
		{"rank", "-archetype ID | -scenario FILE|- [-year YEAR] [-format table|json]", "economies, corridors and parks for one trade, the best first, with the reason for each", rankCommand},
		{"policies", policiesUsage, "regret of named policies over many cases: who satisfies, who might be sorry", policiesCommand},
		{"front", frontUsage, "settings of the levers that no other beats in every objective, under a budget", frontCommand},
		{"forecast", forecastUsage, "forecasts of the record's series to 2030, dated and hashed, and how they turned out", forecastCommand},
		{"export", "-scenario FILE|- [-format mdl|xmile|csv|json]", "print a scenario's model for Vensim or in XMILE, or its numbers", exportCommand},
		{"merge", mergeUsage, "join the outputs of all shards of a study", mergeCommand},
	}
}

// streams are the standard streams of a subcommand; tests pass buffers.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

func main() {
	os.Exit(dispatch(streams{os.Stdin, os.Stdout, os.Stderr}, os.Args[1:]))
}

// dispatch runs the subcommand that args name and returns the exit status.
func dispatch(std streams, args []string) int {
	if len(args) == 0 {
		usage(std.err)
		return 2
	}
	if args[0] == "help" || args[0] == "-h" || args[0] == "-help" || args[0] == "--help" {
		usage(std.out)
		return 0
	}
	for _, c := range commands() {
		if c.name != args[0] {
			continue
		}
		err := c.run(std, args[1:])
		switch {
		case err == nil:
			return 0
		case errors.Is(err, flag.ErrHelp):
			fmt.Fprintf(std.out, "usage: silkladder %s %s\n%s\n", c.name, c.args, c.summary)
			return 0
		}
		fmt.Fprintf(std.err, "silkladder %s: %s\n", c.name, oneLine(err))
		if isInput(err) {
			return 2
		}
		return 1
	}
	fmt.Fprintf(std.err, "silkladder: no command %q (allowed: %s)\n", args[0], strings.Join(names(), ", "))
	return 2
}

func names() (list []string) {
	for _, c := range commands() {
		list = append(list, c.name)
	}
	return list
}

func usage(w io.Writer) {
	fmt.Fprintln(w, "usage: silkladder COMMAND [flags]")
	fmt.Fprintln(w)
	for _, c := range commands() {
		fmt.Fprintf(w, "  %s %s\n        %s\n", c.name, c.args, c.summary)
	}
}

// inputError is an error in what the user typed or named, other than a field of
// a scenario.
type inputError struct{ error }

// badInput wraps err as the user's to mend: the exit status will be 2.
func badInput(err error) error { return inputError{err} }

func isInput(err error) bool {
	var field *model.FieldError
	var input inputError
	return errors.As(err, &field) || errors.As(err, &input)
}

func oneLine(err error) string {
	return strings.Join(strings.FieldsFunc(err.Error(), func(r rune) bool { return r == '\n' || r == '\r' }), " ")
}

// readScenario reads the scenario in the named file, "-" for standard input.
func readScenario(std streams, name string) (model.Scenario, error) {
	if name == "" {
		return model.Scenario{}, badInput(errors.New("-scenario: missing (allowed: a file, or - for standard input)"))
	}
	in := std.in
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return model.Scenario{}, unreadable(name, err)
		}
		defer f.Close()
		in = f
	}
	// A little more than the parser accepts, so that it can say so.
	data, err := io.ReadAll(io.LimitReader(in, 2<<20))
	if err != nil {
		return model.Scenario{}, unreadable(name, err)
	}
	return model.ParseScenario(data)
}

// unreadable says why a scenario cannot be read, in words that are the same on
// every system where the cause is a missing file.
func unreadable(name string, err error) error {
	why := "cannot be read: " + err.Error()
	if errors.Is(err, fs.ErrNotExist) {
		why = "does not exist"
	}
	return badInput(fmt.Errorf("-scenario: %q %s (allowed: a file that can be read, or - for standard input)", name, why))
}
