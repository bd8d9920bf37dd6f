package runtime

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime/internal/engine"
)

// Error numbers of wasi_snapshot_preview1 that we answer.
const (
	wasiOK      = 0
	wasiBadf    = 8
	wasiInval   = 28
	wasiNoSys   = 52
	wasiNotSup  = 58
	wasiMaxIovs = 1024 // a longer list is written in part, as WASI allows
	wasiMaxSubs = 256
	maxLine     = 4 << 10 // bytes after which an open line of output is logged anyway
)

// wasiTypes gives every function of wasi_snapshot_preview1 with its parameters,
// i for i32 and I for i64; each returns an error number, but for proc_exit.
// Toolchains import many that their programs never call, so all must exist.
const wasiTypes = `args_get ii  args_sizes_get ii  environ_get ii  environ_sizes_get ii
clock_res_get ii  clock_time_get iIi  fd_advise iIIi  fd_allocate iII  fd_close i  fd_datasync i
fd_fdstat_get ii  fd_fdstat_set_flags ii  fd_fdstat_set_rights iII  fd_filestat_get ii
fd_filestat_set_size iI  fd_filestat_set_times iIIi  fd_pread iiiIi  fd_prestat_get ii
fd_prestat_dir_name iii  fd_pwrite iiiIi  fd_read iiii  fd_readdir iiiIi  fd_renumber ii
fd_seek iIii  fd_sync i  fd_tell ii  fd_write iiii  path_create_directory iii
path_filestat_get iiiii  path_filestat_set_times iiiiIIi  path_link iiiiiii
path_open iiiiiIIii  path_readlink iiiiii  path_remove_directory iii  path_rename iiiiii
path_symlink iiiii  path_unlink_file iii  poll_oneoff iiii  proc_exit i  proc_raise i
random_get ii  sched_yield  sock_accept iii  sock_recv iiiiii  sock_send iiiii  sock_shutdown ii`

// wasiFuncs are all functions of wasi_snapshot_preview1: the deterministic few
// that standard toolchains need, and ENOSYS for the rest.
func wasiFuncs() []engine.Func {
	does := map[string]func(*run, engine.Memory, []uint64) uint64{
		"args_get": zeroEntries, "environ_get": zeroEntries,
		"args_sizes_get": zeroSizes("args_sizes_get"), "environ_sizes_get": zeroSizes("environ_sizes_get"),
		"clock_res_get": clockRes, "clock_time_get": clockTime,
		"fd_prestat_get": badDescriptor, "fd_prestat_dir_name": badDescriptor,
		"fd_fdstat_get": descriptorStat, "fd_write": descriptorWrite,
		"poll_oneoff": pollOneoff, "random_get": randomGet,
		"sched_yield": zeroEntries, "proc_exit": procExit,
	}
	var funcs []engine.Func
	for _, entry := range strings.Split(wasiTypes, "\n") {
		for _, signature := range strings.Split(entry, "  ") {
			name, params, _ := strings.Cut(signature, " ")
			do := does[name]
			f := engine.Func{Module: abi.WASI, Name: name, Call: func(ctx context.Context, m engine.Memory, stack []uint64) {
				if do == nil {
					stack[0] = wasiNoSys
					return
				}
				stack[0] = do(runOf(ctx), m, stack)
			}}
			for _, p := range params {
				if p == 'I' {
					f.Params = append(f.Params, engine.I64)
				} else {
					f.Params = append(f.Params, engine.I32)
				}
			}
			if name == "proc_exit" {
				f.Call = func(ctx context.Context, m engine.Memory, stack []uint64) { procExit(runOf(ctx), m, stack) }
			} else {
				f.Results = []engine.ValueType{engine.I32}
			}
			funcs = append(funcs, f)
		}
	}
	return funcs
}

func zeroEntries(*run, engine.Memory, []uint64) uint64   { return wasiOK }
func badDescriptor(*run, engine.Memory, []uint64) uint64 { return wasiBadf }

func zeroSizes(function string) func(*run, engine.Memory, []uint64) uint64 {
	return func(r *run, m engine.Memory, stack []uint64) uint64 {
		binary.LittleEndian.PutUint32(r.bytes(function, m, stack[0], 4), 0)
		binary.LittleEndian.PutUint32(r.bytes(function, m, stack[1], 4), 0)
		return wasiOK
	}
}

func clockRes(r *run, m engine.Memory, stack []uint64) uint64 {
	binary.LittleEndian.PutUint64(r.bytes("clock_res_get", m, stack[1], 8), 1)
	return wasiOK
}

// now is what every clock shows: the event's time, which stands still but for
// what poll_oneoff has moved it. It begins at 1 ns during init, and never shows
// less: standard Go gives up at once on a clock at zero.
func (r *run) now() int64 {
	if r.ev == nil {
		return 1 + r.clock
	}
	return max(r.ev.Time.UnixNano(), 1) + r.clock
}

func clockTime(r *run, m engine.Memory, stack []uint64) uint64 {
	binary.LittleEndian.PutUint64(r.bytes("clock_time_get", m, stack[2], 8), uint64(r.now()))
	return wasiOK
}

// descriptorStat describes the three standard streams as character devices.
func descriptorStat(r *run, m engine.Memory, stack []uint64) uint64 {
	if uint32(stack[0]) > 2 {
		return wasiBadf
	}
	stat := r.bytes("fd_fdstat_get", m, stack[1], 24)
	clear(stat)
	stat[0] = 2                                   // filetype character_device
	binary.LittleEndian.PutUint64(stat[8:], 1<<6) // rights: fd_write
	return wasiOK
}

// descriptorWrite makes log lines of standard output and error.
func descriptorWrite(r *run, m engine.Memory, stack []uint64) uint64 {
	fd, list := uint32(stack[0]), stack[1]
	if fd != 1 && fd != 2 {
		return wasiBadf
	}
	written := uint64(0)
	n := min(uint32(stack[2]), wasiMaxIovs)
	iovs := r.bytes("fd_write", m, list, uint64(n)*8)
	for ; len(iovs) > 0 && written < math.MaxInt32; iovs = iovs[8:] {
		text := r.bytes("fd_write", m, uint64(binary.LittleEndian.Uint32(iovs)), uint64(binary.LittleEndian.Uint32(iovs[4:])))
		written += uint64(len(text))
		r.output(int(fd-1), text)
	}
	binary.LittleEndian.PutUint32(r.bytes("fd_write", m, stack[3], 4), uint32(min(written, math.MaxInt32)))
	return wasiOK
}

// output cuts a stream into lines. Once nothing more would be kept it looks at
// no byte, so that a flood costs the host nothing.
func (r *run) output(stream int, text []byte) {
	level := [2]abi.Level{abi.Info, abi.Warn}[stream]
	for len(text) > 0 {
		if len(r.out.Logs) >= r.b.limits.LogLines || r.logBytes >= r.b.limits.LogBytes {
			r.lost++
			return
		}
		line := text
		end := bytes.IndexByte(text[:min(len(text), maxLine)], '\n')
		switch {
		case end >= 0:
			line, text = text[:end], text[end+1:]
		default:
			line = text[:min(len(text), maxLine)]
			text = text[len(line):]
		}
		r.stdio[stream] = append(r.stdio[stream], line...)
		if end >= 0 || len(r.stdio[stream]) >= maxLine {
			r.log(level, r.stdio[stream])
			r.stdio[stream] = r.stdio[stream][:0]
		}
	}
}

// pollOneoff waits for nothing: it moves the virtual clock to the earliest
// deadline asked for and reports the clocks that have come due. Descriptors are
// never ready.
func pollOneoff(r *run, m engine.Memory, stack []uint64) uint64 {
	const subSize, eventSize = 48, 32
	n := uint32(stack[2])
	if n == 0 || n > wasiMaxSubs {
		return wasiInval
	}
	subs := r.bytes("poll_oneoff", m, stack[0], uint64(n)*subSize)
	events := r.bytes("poll_oneoff", m, stack[1], uint64(n)*eventSize)
	before := r.now()
	first, clocks := int64(math.MaxInt64), false
	for at := 0; at < len(subs); at += subSize {
		if at, clock := due(subs[at:at+subSize], before); clock {
			first, clocks = min(first, at), true
		}
	}
	if clocks {
		r.clock += max(first-before, 0)
	}
	count := uint32(0)
	for at := 0; at < len(subs); at += subSize {
		sub := subs[at : at+subSize]
		at, clock := due(sub, before)
		if clock && at > r.now() {
			continue
		}
		var event [eventSize]byte
		copy(event[:8], sub[:8]) // userdata
		event[10] = sub[8]
		if !clock {
			binary.LittleEndian.PutUint16(event[8:], wasiNotSup)
		}
		copy(events[count*eventSize:], event[:])
		count++
	}
	binary.LittleEndian.PutUint32(r.bytes("poll_oneoff", m, stack[3], 4), count)
	return wasiOK
}

// due gives a clock subscription's deadline, counted from now where it is not
// absolute; clock is false for descriptors.
func due(sub []byte, now int64) (at int64, clock bool) {
	if sub[8] != 0 {
		return 0, false
	}
	at = int64(min(binary.LittleEndian.Uint64(sub[24:]), math.MaxInt64))
	if binary.LittleEndian.Uint16(sub[40:])&1 == 0 {
		at = min(at, math.MaxInt64-now) + now
	}
	return at, true
}

// randomGet gives bytes seeded by the module at load and by event and module
// in a run, so that a recorded event replays. They are no secret.
func randomGet(r *run, m engine.Memory, stack []uint64) uint64 {
	b := r.bytes("random_get", m, stack[0], stack[1])
	if !r.seeded {
		seed := r.b.module.Digest
		if r.ev != nil {
			seed = sha256.Sum256(append(seed[:], r.ev.seed[:]...))
		}
		if r.random == nil {
			r.random = rand.NewChaCha8(seed)
		} else {
			r.random.Seed(seed)
		}
		r.seeded = true
	}
	const piece = 256 << 10
	for len(b) > 0 {
		n := min(len(b), piece)
		r.random.Read(b[:n]) // never fails
		if b = b[n:]; len(b) > 0 && r.overdue() {
			r.stop(r.timeUp())
		}
	}
	return wasiOK
}

// procExit ends the run.
func procExit(r *run, _ engine.Memory, stack []uint64) uint64 {
	r.stop(&Error{Kind: abi.Failed, Message: "exit " + strconv.FormatUint(uint64(uint32(stack[0])), 10), Offset: -1})
	return wasiOK
}
