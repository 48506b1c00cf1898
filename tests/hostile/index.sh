#!/bin/sh
# index.sh [--write|--check] – the table of the hostile scripts, from their headers; INDEX.md holds it.
set -eu
cd "$(dirname "$0")"
index() {
    cat <<'END'
# Hostile scripts

What each script tries, and what it must end as: OK (the text after ~ is in the result), ERROR (an
error of the script; the text after ~ is in the report), STEPS, TIME, MEMORY (a limit), REFUSED (not
loaded). In every case nothing is written but the one line, nothing hangs, nothing crashes, and what
runs next is not harmed. `run.sh` runs scripts/ through `maslikhat lua`; the unit test `test_hostile`
runs all of them as handlers of a session, here and in the worker. Those in handlers/ return the
handler. Made from the headers by `index.sh --write`.

| script | what it tries | expected |
|---|---|---|
END
    for script in scripts/*.lua handlers/*.lua; do
        beside=${script%.lua}.expect
        if [ -f "$beside" ]; then
            desc=$(sed -n 2p "$beside") expect=$(sed -n 1p "$beside")
        else
            desc=$(head -n 5 "$script" | LC_ALL=C sed -n 's/^-- desc: *//p' | head -n 1)
            expect=$(head -n 5 "$script" | LC_ALL=C sed -n 's/^-- expect: *//p' | head -n 1)
        fi
        expect=$(printf '%s' "$expect" | sed 's/|/ or /g')
        desc=$(printf '%s' "$desc" | sed 's/|/\\|/g')
        printf '| %s | %s | %s |\n' "$(basename "$script")" "$desc" "$expect"
    done
}
case ${1:-} in
--write) index >INDEX.md ;;
--check) index | diff -u INDEX.md - || { echo "run: sh tests/hostile/index.sh --write"; exit 1; } ;;
*) index ;;
esac
