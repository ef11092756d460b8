#!/usr/bin/env bash
# What must stay fast, measured in one run on release builds: store, search, clocks, trail, PDF, the window's start. `./dev bench` calls it.
# BENCH_FULL=1 measures the office with a million requests too.
set -euo pipefail
cd "$(dirname "$0")/../.."

sizes=(100000)
[ "${BENCH_FULL:-}" = 1 ] && sizes+=(1000000)

printf '== %s, %s cores, load %s\n' "$(uname -sm)" "$(getconf _NPROCESSORS_ONLN)" "$(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown)"
cargo run --locked --release --quiet --package api --example office_bench -- "${sizes[@]}"

printf '\n== PDF\n'
tests/bench/pdf.sh

printf '\n== start of the window: from the process to its first usable screen, and an empty window of the same toolkit\n'
if ! command -v xvfb-run >/dev/null; then
    echo "not measured: there is no xvfb-run"
    exit 0
fi
# A folder of its own, so that the binary that says when it is ready is never taken for the one that is shipped.
out="${CARGO_TARGET_DIR:-target}/bench"
cargo build --locked --release --quiet --package tutela --features bench --bin tutela --example empty_window --target-dir "$out"
xvfb-run -a -s "-screen 0 1280x800x24" bash -c '
    start_of() { # BINARY: milliseconds from its start to the line "ready", the middle one of seven
        for run in 1 2 3 4 5 6 7; do
            home=$(mktemp -d)
            mkfifo "$home/said"
            begin=$(date +%s%N)
            env HOME="$home" XDG_DATA_HOME="$home" XDG_CONFIG_HOME="$home" XDG_STATE_HOME="$home" XDG_RUNTIME_DIR="$home" "$1" >/dev/null 2>"$home/said" &
            child=$!
            while read -r -t 60 line; do
                case $line in *ready*) echo $((($(date +%s%N) - begin) / 1000000)); break ;; esac
            done <"$home/said"
            kill "$child" 2>/dev/null || true
            wait "$child" 2>/dev/null || true
            rm -rf "$home"
        done | sort -n | sed -n 4p
    }
    empty=$(start_of "$1/release/examples/empty_window")
    ours=$(start_of "$1/release/tutela")
    if [ -n "$empty" ] && [ -n "$ours" ]; then
        echo "empty window ${empty} ms · first screen ${ours} ms · ratio $(awk "BEGIN { printf \"%.2f\", $ours / $empty }")"
    else
        echo "not measured: a window did not say that it is ready (empty: ${empty:-none}, first screen: ${ours:-none})"
    fi' start "$out"
