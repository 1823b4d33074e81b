package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

// newFlags returns a flag set that reports its errors through parse alone.
func newFlags(name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	return f
}

// once is a flag that may be given once and not empty. The flag package lets the
// last of two win, and an empty one (of an unset shell variable, say) would mean
// the default: in both cases somebody gets an answer to a question not asked.
type once struct {
	flag.Value
	given bool
}

func (o *once) Set(text string) error {
	switch {
	case o.given:
		return errors.New("given twice")
	case text == "":
		return errors.New("empty")
	}
	o.given = true
	return o.Value.Set(text)
}

// IsBoolFlag is how the flag package knows a flag that needs no value.
func (o *once) IsBoolFlag() bool {
	b, ok := o.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}

// many is a flag that may be given any number of times.
type many []string

func (m *many) String() string { return strings.Join(*m, " ") }

func (m *many) Set(text string) error {
	*m = append(*m, text)
	return nil
}

// parse reads the flags and refuses further arguments.
func parse(f *flag.FlagSet, args []string) error {
	if err := parseFlags(f, args); err != nil {
		return err
	}
	if f.NArg() > 0 {
		return badInput(fmt.Errorf("argument %q is not allowed (allowed: flags only)", f.Arg(0)))
	}
	return nil
}

// parseFlags reads the flags before the arguments.
func parseFlags(f *flag.FlagSet, args []string) error {
	f.VisitAll(func(g *flag.Flag) {
		if _, ok := g.Value.(*many); !ok {
			g.Value = &once{Value: g.Value}
		}
	})
	err := f.Parse(args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return badInput(err)
	}
	return err
}

// givenIn says of a parsed flag set which flags were typed.
func givenIn(f *flag.FlagSet) func(name string) bool {
	return func(name string) (yes bool) {
		f.Visit(func(g *flag.Flag) { yes = yes || g.Name == name })
		return yes
	}
}

// choice reports whether value is one of the allowed words of a flag.
func choice(name, value string, allowed ...string) error {
	for _, a := range allowed {
		if value == a {
			return nil
		}
	}
	return badInput(fmt.Errorf("-%s: %q is not allowed (allowed: %s)", name, value, strings.Join(allowed, ", ")))
}

// within reports whether a whole number is in the range of a flag.
func within(name string, x, lo, hi int) error {
	if x >= lo && x <= hi {
		return nil
	}
	return badInput(fmt.Errorf("-%s: %d is not allowed (allowed: %d to %d)", name, x, lo, hi))
}

// distinct refuses a thing that a list names twice, by whichever of its names.
func distinct(name string, ids []string) error {
	seen := map[string]bool{}
	for _, id := range ids {
		if seen[id] {
			return badInput(fmt.Errorf("-%s: %s is there twice (allowed: each once)", name, id))
		}
		seen[id] = true
	}
	return nil
}

// apart refuses to write the output over one of the files that it comes from.
func apart(out string, inputs ...string) error {
	if out == "" {
		return nil
	}
	there, err := os.Stat(out)
	if err != nil {
		return nil // a new file
	}
	for _, name := range inputs {
		if in, err := os.Stat(name); err == nil && os.SameFile(in, there) {
			return badInput(fmt.Errorf("-out: %s is read by this command (allowed: another file)", out))
		}
	}
	return nil
}
