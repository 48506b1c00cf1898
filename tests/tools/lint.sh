#!/bin/sh
# Everything that reads the code instead of running it. Prints one line a check; exits 1 when one
# finds something.
set -u
cd "$(dirname "$0")/../.." || exit 2
B=${B:-build}
out=$(mktemp) || exit 2
trap 'rm -f "$out"' EXIT
failed=0
check() {
    name=$1
    shift
    if "$@" >"$out" 2>&1; then
        echo "$name: ok"
    else
        echo "$name: FAILED"
        head -n 60 "$out"
        failed=1
    fi
}
sources=$(ls src/*.c src/*/*.[ch] tests/unit/*.[ch] tests/net/*.[ch] 2>/dev/null)
printf '#define VERSION "0"
#define DATA_DIR "/"
' >"$B/gen/lint.h" || exit 2
flags="-std=c11 -D_GNU_SOURCE -include $B/gen/lint.h -Isrc -I$B/gen $(pkg-config --cflags lua5.4 ncursesw libsodium)"
# shellcheck disable=SC2086
format() { clang-format --dry-run -Werror $sources; }
# How far the analyzer follows the paths of one function: a third of clang's own measure takes a third of
# the time; NODES=225000 goes the whole way.
deep="-Xclang -analyzer-config -Xclang max-nodes=${NODES:-75000}"
# shellcheck disable=SC2086
tidy() {
    ls src/*.c src/*/*.c |
        xargs -P "$(nproc)" -n 6 sh -c 'clang-tidy --quiet "$@" -- '"$flags $deep"' 2>/dev/null' sh
}
# shellcheck disable=SC2086
cpp() {
    cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr --enable=warning,portability \
        --suppress=missingIncludeSystem -Isrc -I"$B"/gen -j "$(nproc)" src
}
latin() { ! grep -rnP '\xC9\x99' src scenarios roles lua docs README.md; }
shells() { for f in tests/run tests/*/*.sh .ci/run; do sh -n "$f" || return 1; done; }
check clang-format format
check layering sh tests/tools/layers.sh
check "tables" sh tests/tools/tables.sh
check "the use of view fields" sh tests/tools/views.sh --used
check "Latin schwa" latin
check shell shells
check cppcheck cpp
check "file map" sh tests/tools/map.sh --check
check scenarios "$B"/maslikhat check
check clang-tidy tidy
exit $failed
