#!/bin/sh
# run.sh – broken scenarios and cards: each folder beside base/ changes one thing of it, and
# expected.txt is what `maslikhat check` says. A case has any of scenario.lua, other .lua files,
# roles.sed, which edits the cards, and without, a list of files to remove. B=DIR names the build.
set -u
here=$(cd "$(dirname "$0")" && pwd)
bin=${MASLIKHAT:-$PWD/${B:-build}/maslikhat}
passed=0 failed=0
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
trap 'exit 130' INT TERM
export MASLIKHAT_LANG=en

for case in "$here"/*/; do
    name=$(basename "$case")
    [ "$name" = base ] && continue
    mkdir "$dir/$name"
    cp "$here"/base/* "$dir/$name/"
    cp "$case"/*.lua "$dir/$name/" 2>/dev/null
    [ -f "$case/scenario.lua" ] || cp "$here/sound/scenario.lua" "$dir/$name/"
    [ ! -f "$case/roles.sed" ] ||
        sed -f "$case/roles.sed" "$here/base/roles.json" >"$dir/$name/roles.json"
    for gone in $(cat "$case/without" 2>/dev/null); do rm "$dir/$name/$gone"; done
    (cd "$dir" && timeout 10 "$bin" check "./$name") >"$dir/$name.out" 2>"$dir/$name.err"
    status=$?
    { sed "s|^\./$name/||" "$dir/$name.err"; cat "$dir/$name.out"; echo "status $status"; } \
        >"$dir/$name.got"
    if [ "${UPDATE:-}" = 1 ]; then cp "$dir/$name.got" "$case/expected.txt"; fi
    if diff -u "$case/expected.txt" "$dir/$name.got" >"$dir/$name.diff"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "--- $name"
        cat "$dir/$name.diff"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
