// Command bench compares tetra with other interpreters: the same programs, written in 4D and in
// each peer's language, run as whole processes in interleaved rounds. See README.md.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run() error {
	var (
		rounds = flag.Int("n", 5, "number of rounds")
		only   = flag.String("only", "", "programs to run, separated by commas (default all)")
		names  = flag.String("peers", "", "interpreters to run, separated by commas (default all that are found)")
		metric = flag.String("metric", "cpu", "what the table compares: cpu, wall or rss")
		limit  = flag.Duration("limit", time.Minute, "time limit of one run")
		budget = flag.Duration("budget", 20*time.Minute, "no new round begins when it could end after this time")
		tetra  = flag.String("tetra", "", "measure this tetra binary instead of building ../cmd/tetra")
		raw    = flag.String("raw", "", "write every measurement to this file, tab separated")
	)
	flag.Parse()
	if flag.NArg() > 0 {
		return fmt.Errorf("unexpected argument %q", flag.Arg(0))
	}
	value, ok := metrics[*metric]
	if !ok {
		return fmt.Errorf("unknown metric %q: cpu, wall or rss", *metric)
	}
	programs, err := choosePrograms(split(*only))
	if err != nil {
		return err
	}
	peers, err := findPeers(split(*names), *tetra)
	if err != nil {
		return err
	}

	results, err := measureAll(programs, peers, *rounds, *limit, *budget)
	if err != nil {
		return err
	}
	if *raw != "" {
		if err := os.WriteFile(*raw, []byte(rawTable(results)), 0o666); err != nil {
			return err
		}
	}
	fmt.Print(report(programs, peers, results, value))
	if n := disagreements(results); n > 0 {
		return fmt.Errorf("%d runs failed or printed another check line", n)
	}
	return nil
}

// split cuts a list at its commas; an empty text is an empty list.
func split(list string) []string {
	var names []string
	for name := range strings.SplitSeq(list, ",") {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}
