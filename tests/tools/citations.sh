#!/bin/sh
# tests/tools/citations.sh – every place that names a source (`law = "…"` in lua/ and scenarios/, the
# tables of refusals and thresholds) has its row in docs/CITATIONS.tsv, and every row its place.
# With --list the places as they are, one a line: FILE:KEY, a tab, the source.
set -u
cd "$(dirname "$0")/../.." || exit 2
table=docs/CITATIONS.tsv

# The key is the id nearest before the source; a threshold's is its name.
lua_places() {
    find lua scenarios -name '*.lua' ! -path 'lua/types/*' ! -path 'lua/template/*' | sort |
        while read -r file; do
            awk -v file="$file" '
                /^ *--/ { next }
                /^local LAW = "/ { constant = $0; sub(/^[^"]*"/, "", constant); sub(/".*/, "", constant); next }
                {
                    if (match($0, /\["[a-z0-9-]+"\]/)) key = substr($0, RSTART + 2, RLENGTH - 4)
                    else if (match($0, /[ {]id = "[a-z0-9-]+"/)) {
                        key = substr($0, RSTART + 7, RLENGTH - 8)
                        sub(/^"/, "", key)
                    }
                    if ($0 ~ /^  law = "/) key = "form"
                    rest = $0 # of a kind of body: what its law says, by the rule
                    while (match(rest, /\["[a-z-]+"\] = "[A-Z(][^"]*"/)) {
                        split(substr(rest, RSTART, RLENGTH), part, "\"")
                        print file ":" part[2] "\t" part[4]
                        rest = substr(rest, RSTART + RLENGTH)
                    }
                    if (match($0, /[ ,{]law = "[^"]*"/))
                        print file ":" key "\t" substr($0, RSTART + 8, RLENGTH - 9)
                    else if ($0 ~ /[ ,{]law = LAW/) print file ":" key "\t" constant
                }' "$file"
        done
}

c_places() {
    sed -n 's/^REFUSAL([A-Z_]*, "\([a-z0-9-]*\)", "\([^"]\{1,\}\)".*/src\/core\/refusal.def:\1\t\2/p' src/core/refusal.def
    sed -n 's/.*\[THRESHOLD_\([A-Z_]*\)\] = "\([^"]*\)".*/src\/core\/threshold.c:\1\t\2/p' src/core/threshold.c
}

places() {
    { lua_places; c_places; } | sort -u
}

if [ "${1:-}" = --list ]; then
    places
    exit 0
fi
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
places >"$tmp/places"
tail -n +2 "$table" | cut -f 1,2 | sort >"$tmp/rows"
failed=0
if ! diff "$tmp/rows" "$tmp/places" >"$tmp/diff"; then
    failed=1
    echo "$table: < a row whose place is gone or cites something else, > a place without a row"
    grep '^[<>]' "$tmp/diff"
fi
# What it says there, and whether the handbook for deputies quotes it, is part of every row.
awk -F '\t' 'NR > 1 && (NF != 4 || $3 == "" || $4 !~ /^(yes|no|partly|–)$/) {
    print "docs/CITATIONS.tsv:" NR ": place, source, what it says there, quoted (yes, no, partly, –)"
    bad = 1
} END { exit bad }' "$table" || failed=1
exit $failed
