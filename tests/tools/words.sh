#!/bin/sh
# tests/tools/words.sh – no word of docs/WORDS.tsv stands in the catalogue, a scenario, a card, a form
# or the rules, and no tag of a source (PC 10, REG 28 …) in any text of theirs. Numbers have one form:
# up to four digits whole, the groups of longer ones parted by no-break spaces, in English by commas.
set -u
cd "$(dirname "$0")/../.." || exit 2
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT

# The texts of a language, one line each: FILE:LINE:TEXT. A long string of Lua belongs to the key
# it follows.
texts() {
    grep -Hn ' = ' "src/text/$1.txt"
    grep -Hn "\"$1\": \"" roles/*.json | grep -v role-cards
    awk '/^```/ { code = !code } !code && !/^$/ { print FILENAME ":" FNR ":" $0 }' "docs/RULES.$1.md"
    find scenarios lua -name '*.lua' ! -path 'lua/types/*' | sort | while read -r file; do
        awk -v file="$file" -v lang="$1" '
            long { if (of) print file ":" NR ":" $0; if ($0 ~ /\]\]/) long = of = 0; next }
            /^ *--/ { next }
            {
                line = $0
                while (match(line, /(kk|ru|en) = ("([^"\\]|\\.)*"|\[\[|[a-z]+ \.\. "[^"]*")/)) {
                    part = substr(line, RSTART, RLENGTH)
                    if (substr(part, 1, 2) == lang) print file ":" NR ":" part
                    if (part ~ /\[\[$/) { long = 1; of = substr(part, 1, 2) == lang }
                    line = substr(line, RSTART + RLENGTH)
                }
                if (long && line ~ /\]\]/) long = of = 0
            }' "$file"
    done
}

failed=0
for lang in kk ru en; do
    texts "$lang" >"$tmp/$lang"
    [ "$(wc -l <"$tmp/$lang")" -gt 1500 ] || { echo "only $(wc -l <"$tmp/$lang") texts in $lang"; failed=1; }
    if grep -E '(^|[^A-Z])(LAW|REG|PC|COUNCIL|HERITAGE|ASSEMBLY|MEDIA) ?[0-9]' "$tmp/$lang" |
        grep -vE ':check\.law-form = '; then
        echo "  tags of sources in texts: write the law's name and the article"
        failed=1
    fi
    if LC_ALL=C.UTF-8 grep -P '(^|[^\d, \xa0])\d[ \xa0,]\d{3}(?!\d|[ \xa0,]\d{3})|\d \d{3}(?!\d)' "$tmp/$lang"; then
        echo "  numbers: 2000, not 2 000; longer ones with no-break spaces"
        failed=1
    fi
done
tail -n +2 docs/WORDS.tsv >"$tmp/words"
while IFS='	' read -r lang word instead but; do
    LC_ALL=C.UTF-8 grep -iF -e "$word" "$tmp/$lang" >"$tmp/hits"
    if [ -n "$but" ]; then LC_ALL=C.UTF-8 grep -ivF -e "$but" "$tmp/hits"; else cat "$tmp/hits"; fi >"$tmp/found"
    if [ -s "$tmp/found" ]; then
        cut -c 1-160 "$tmp/found"
        echo "  «$word»: $instead"
        failed=1
    fi
done <"$tmp/words"
exit $failed
