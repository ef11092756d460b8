#!/usr/bin/env bash
# Fuzzes each target for a while, from its kept corpus: run.sh [SECONDS] [TARGET..]. `./dev fuzz` calls it.
# What ends a target (a panic, more than ten seconds on one input, more than 512 MiB) is kept in the corpus, where the ordinary tests run it from then on.
set -euo pipefail
cd "$(dirname "$0")"

seconds=60
[[ ${1:-} =~ ^[0-9]+$ ]] && { seconds=$1; shift; }
out=$(realpath -m "${CARGO_TARGET_DIR:-../../target}")/fuzz
host=$(rustc -vV | sed -n 's/^host: //p')
# Counters at every edge and traced comparisons, as libFuzzer wants them. A target is named, so that build scripts and macros go without.
RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-simplifycfg-branch-fold-threshold=0 --cfg fuzzing" \
    cargo build --locked --release --quiet --target "$host" --target-dir "$out"
fuzz=$out/$host/release/fuzz

targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(TUTELA_FUZZ=targets "$fuzz" 2>/dev/null)
failed=()
# fuzz_one TARGET: what was found on the way stays in the build's folder and is begun from the next time.
fuzz_one() {
    local name=$1 found=$out/found/$1 kept=corpus/$1
    mkdir -p "$found" "$kept"
    if TUTELA_FUZZ=$name "$fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 -print_final_stats=1 -artifact_prefix="$kept/" \
        "$found" "$kept" >"$out/$name.log" 2>&1; then
        printf '%-10s %s\n' "$name" "$(awk '/^Done/ { runs = $2; s = $5 } /peak_rss_mb/ { rss = $2 } /cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") cov = $(i + 1) }
            END { printf "%d runs in %d s, %d edges, %d MiB at most, nothing found", runs, s, cov, rss }' "$out/$name.log")"
    else
        printf '%-10s FOUND something: %s\n' "$name" "$out/$name.log"
        return 1
    fi
}
for name in "${targets[@]}"; do
    fuzz_one "$name" || failed+=("$name")
done
[ ${#failed[@]} = 0 ] || { printf 'fuzz: look at %s\n' "${failed[*]}" >&2; exit 1; }
