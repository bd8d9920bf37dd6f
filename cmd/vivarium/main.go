// Command vivarium runs behaviors on simulated events, inspects modules, and
// shows what the catalog knows.
//
// Each subcommand is a file of its name. root.go is the tree they hang on,
// exit.go the exit codes.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() { os.Exit(process()) }

// process runs the command on this process's arguments and streams. The first
// interrupt ends a run as canceled, a second one the process.
func process() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	plain := os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb"
	return command(ctx, os.Args[1:], streams{in: os.Stdin, out: os.Stdout, err: os.Stderr, plain: plain})
}
