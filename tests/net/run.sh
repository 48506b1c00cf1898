#!/bin/sh
# The fuzz targets over their corpus and over mutations of it, the same ones every time. B is the
# build folder; RUNS=N sets how many mutations each target tries.
set -u
cd "$(dirname "$0")/../.." || exit 2
B=${B:-build}
passed=0 failed=0
# target NAME MUTATIONS
target() {
    if "$B/tests/net/fuzz_$1" "tests/net/corpus/$1" "${RUNS:-$2}" >"$out" 2>&1; then
        p=$(sed -n 's/^\([0-9]*\) passed.*/\1/p' "$out")
        passed=$((passed + p))
    else
        failed=$((failed + 1))
        echo "fuzz_$1 fell; KEEP=FILE keeps the input:"
        tail -n 30 "$out"
    fi
}
out=$(mktemp) || exit 2
trap 'rm -f "$out"' EXIT
target frame 20000
target hall 600
target desk 600
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
