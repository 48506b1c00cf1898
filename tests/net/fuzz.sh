#!/bin/sh
# libFuzzer over each target for FUZZ_SECONDS seconds. What it learns is kept in B/corpus, not in the
# repository; an input that ends a target is left in B.
set -u
cd "$(dirname "$0")/../.." || exit 2
status=0
for name in frame hall desk; do
    mkdir -p "$B/corpus/$name"
    echo "fuzz_$name for ${FUZZ_SECONDS:-60} s"
    "$B/tests/net/fuzz_$name" -max_total_time="${FUZZ_SECONDS:-60}" -max_len=65536 -timeout=10 -verbosity=0 \
        -print_final_stats=1 -artifact_prefix="$B/$name-" "$B/corpus/$name" "tests/net/corpus/$name" 2>&1 |
        grep -e '^stat' -e ERROR -e SUMMARY -e Sanitizer
    ls "$B/$name"-* >/dev/null 2>&1 && status=1
done
exit $status
