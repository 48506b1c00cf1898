#!/bin/sh
# docs/VIEWS.md is made of src/view/fields.def: checks that it is (the default), or writes it
# (--write). --used has the compiler say which fields no view fills, and which no terminal reads.
set -u
cd "$(dirname "$0")/../.." || exit 2
made=$(mktemp) || exit 2
trap 'rm -f "$made"' EXIT
# used FILE…: the lines of src/view/fields.def whose fields they use.
used() {
    for file in "$@"; do
        ${CC:-cc} -std=c11 -D_GNU_SOURCE -Isrc -I"${B:-build}/gen" -fsyntax-only -DVIEW_WATCHED \
            -Wdeprecated-declarations "$file" 2>&1
    done | grep -o 'src/view/fields.def:[0-9]*' | sed 's/.*://' | sort -u
}
# unused WHAT FILE…: the fields that none of the files uses.
unused() {
    what=$1
    shift
    used "$@" | awk -v what="$what" '
    NR == FNR { used[$1] = 1; next }
    /^SHAPE/ { shape = $0; gsub(/^SHAPE\(|\)$/, "", shape) }
    /^(STRING|INT|FLAG|TIME|SPAN|WORD|PART|LIST|STRINGS)(_AS)?\(/ && !(FNR in used) {
        field = $0
        gsub(/^[A-Z_]*\(|[,)].*$/, "", field)
        print "view_" shape "." field " is " what
        bad = 1
    }
    END { exit bad }' - src/view/fields.def
}
if [ "${1:-}" = --used ]; then
    unused "never filled: src/server" src/server/*.c
    filled=$?
    unused "never read: src/ui, src/phrase" src/ui/*.c src/phrase/*.c src/view/called.c src/view/facts.c src/view/complete.c && exit $filled
    exit 1
fi
{
    cat <<'TEXT'
# Views

What a terminal gets from the server, as JSON: the message `view` whenever something happened, the
message `words` when it joins or changes its language. A member that has its default is left out.
The fields are declared once, in `src/view/fields.def`; this page is made of it.

| kind | in JSON | default | bounds |
|---|---|---|---|
| text | string | empty | |
| number | integer | 0 | ±1,000,000 |
| flag | boolean | false | |
| time | integer, milliseconds | −1: never | ±2^50 |
| span | integer, milliseconds | 0 | ±2^50 |
| word | string, one of an enumeration | the first of them, as is an unknown one | |
| part | object | none | |
| list | array of objects | none | |
| texts | array of strings | none | |

Who gets what is decided in `src/server/view_*.c`, and nowhere else.
TEXT
    awk '
    BEGIN {
        kind["STRING"] = "text"; kind["INT"] = "number"; kind["FLAG"] = "flag"
        kind["TIME"] = "time"; kind["SPAN"] = "span"; kind["WORD"] = "word"
        kind["PART"] = "part"; kind["LIST"] = "list"; kind["STRINGS"] = "texts"
    }
    /^\/\/ / { said = said (said ? " " : "") substr($0, 4); next }
    /^$/ { said = ""; next }
    /^SHAPE/ {
        name = $0; sub(/^SHAPE\(/, "", name); sub(/\).*/, "", name)
        print "\n## " name "\n"
        if (said != "") print said "\n"
        print "| member | kind | |\n|---|---|---|"
        said = ""
        next
    }
    /^END/ || /^LOCAL/ { next }
    match($0, /^[A-Z]+(_AS)?\(/) {
        row = substr($0, 1, RLENGTH - 1)
        as = sub(/_AS$/, "", row)
        rest = substr($0, RLENGTH + 1)
        about = ""
        if (match(rest, /\/\/ /)) about = substr(rest, RSTART + 3)
        sub(/\).*/, "", rest)
        n = split(rest, part, /, */)
        member = part[1]
        if (as) { member = part[2]; gsub(/"/, "", member) }
        of = row == "PART" ? " `" part[n] "`" : row == "LIST" ? " of `" part[n] "`" : ""
        print "| `" member "` | " kind[row] of " | " about " |"
    }' src/view/fields.def
} | sed 's/|  *|$/| |/' >"$made"
case "${1:-}" in
--write) cp "$made" docs/VIEWS.md ;;
*) diff docs/VIEWS.md "$made" || {
    echo "docs/VIEWS.md is not what src/view/fields.def says: sh tests/tools/views.sh --write"
    exit 1
} ;;
esac
