#!/usr/bin/env bash
# The PDF part of `./dev bench`: reports and a letter on a release build, beside Typst and WeasyPrint on the same rows in the same run.
# The peers are installed by pip into a folder of the build; without a network they are left out, and that is said.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${CARGO_TARGET_DIR:-target}
cargo build --locked --release --quiet --package ctl --bin tutelactl
cargo run --locked --release --quiet --package paper --example letter_bench | tee "$target/letter-bench.txt"
letter=$(sed -n 's/^letter: \([0-9.]*\) ms.*/\1/p' "$target/letter-bench.txt")

peers=$target/bench-peers
if ! cmp -s tests/bench/peers.txt "$peers/installed.txt"; then
    rm -rf "$peers"
    if python3 -m venv "$peers" >/dev/null 2>&1 &&
        "$peers/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --requirement tests/bench/peers.txt; then
        cp tests/bench/peers.txt "$peers/installed.txt"
    else
        rm -rf "$peers"
    fi
fi
python=()
[ -x "$peers/bin/python" ] && python=("$peers/bin/python")
python3 tests/bench/pdf.py "$target/release/tutelactl" "$letter" "${python[@]}"
