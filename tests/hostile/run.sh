#!/bin/sh
# run.sh [FOLDER|FILE…] – runs hostile scripts through `maslikhat lua` and compares how they end
# with their header: `-- expect: CLASS|CLASS ~ text`. A script that cannot have a header has its
# expectation, and in the second line what it tries, in a file NAME.expect beside it. B=DIR names the build; LIMIT=SECONDS the wall time.
set -u

here=$(dirname "$0")
bin=${B:-build}/maslikhat
limit=${LIMIT:-10}
passed=0
failed=0
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
trap 'exit 130' INT TERM

expectation() {
    if [ -f "${1%.lua}.expect" ]; then
        head -n 1 "${1%.lua}.expect"
    else
        head -n 5 "$1" | LC_ALL=C sed -n 's/^-- expect: *//p' | head -n 1
    fi
}

# Prints what is wrong with the result of a script, or nothing.
fault() {
    want=$1 status=$2
    classes=${want%% ~*}
    class=$(cut -d ' ' -f 1 "$dir/out")
    [ -n "$want" ] || { echo "no expectation"; return; }
    [ "$status" != 124 ] && [ "$status" != 137 ] || { echo "longer than $limit s"; return; }
    [ "$status" = 0 ] || [ "$status" = 1 ] || { echo "exit status $status"; return; }
    [ ! -s "$dir/err" ] || { echo "wrote to stderr: $(head -n 1 "$dir/err")"; return; }
    [ "$(wc -l <"$dir/out")" = 1 ] || { echo "not one line on stdout"; return; }
    case "|$classes|" in
    *"|$class|"*) ;;
    *) echo "expected $want, got $(cat "$dir/out")"; return ;;
    esac
    [ "$class" = OK ] && code=0 || code=1
    [ "$status" = "$code" ] || { echo "$class with exit status $status"; return; }
    case $want in
    *" ~ "*) grep -qF -- "${want#* ~ }" "$dir/out" ||
        echo "expected $want, got $(cat "$dir/out")" ;;
    esac
}

check() {
    timeout -s KILL "$limit" "$bin" lua "$1" >"$dir/out" 2>"$dir/err" </dev/null
    status=$?
    what=$(fault "$(expectation "$1")" "$status")
    if [ -z "$what" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1: $what"
    fi
}

[ -x "$bin" ] || { echo "$bin is missing: run make first"; exit 2; }
if [ $# = 0 ]; then
    sh "$here/index.sh" --check || failed=1
    set -- "$here/scripts"
fi
for arg; do
    if [ -d "$arg" ]; then
        for script in "$arg"/*.lua; do
            check "$script"
        done
    else
        check "$arg"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
