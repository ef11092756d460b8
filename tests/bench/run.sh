#!/usr/bin/env bash
# What must stay fast, measured in one run on release builds: store, search, clocks, trail, PDF, the window's start. `./dev bench` calls it.
# BENCH_FULL=1 measures the office with a million requests too.
set -euo pipefail
cd "$(dirname "$0")/../.."

sizes=(100000)
[ "${BENCH_FULL:-}" = 1 ] && sizes+=(1000000)

printf '== %s, %s cores, load %s\n' "$(uname -sm)" "$(getconf _NPROCESSORS_ONLN)" "$(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown)"
cargo run --locked --release --quiet --package api --example office_bench -- "${sizes[@]}"

if [ -f src-tauri/crates/paper/examples/report_bench.rs ]; then
    printf '\n== PDF\n'
    cargo run --locked --release --quiet --package paper --example report_bench
fi

printf '\n== start of the window\n'
app="${CARGO_TARGET_DIR:-target}/release/tutela"
if [ ! -x "$app" ]; then
    echo "not measured: there is no $app (cargo build --release)"
elif ! command -v xvfb-run >/dev/null; then
    echo "not measured: there is no xvfb-run"
elif ! grep -rqs TUTELA_BENCH src-tauri/src; then
    echo "not measured: the application does not say when it is ready (TUTELA_BENCH)"
else
    # With TUTELA_BENCH=1 the application writes a line with "ready" to stderr when the lock screen can be used.
    xvfb-run -a -s "-screen 0 1280x800x24" bash -c '
        for run in 1 2 3 4 5; do
            home=$(mktemp -d)
            start=$(date +%s%N)
            coproc APP { HOME=$home XDG_DATA_HOME=$home XDG_CONFIG_HOME=$home TUTELA_BENCH=1 exec "$0" 2>&1 >/dev/null; }
            child=$APP_PID
            while read -r -t 30 line <&"${APP[0]}"; do
                case $line in *ready*) echo "run $run: $((($(date +%s%N) - start) / 1000000)) ms to the lock screen"; break ;; esac
            done
            kill "$child" 2>/dev/null || true
            wait "$child" 2>/dev/null || true
            rm -rf "$home"
        done' "$app"
fi
