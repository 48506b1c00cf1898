#!/bin/sh
# Every table of src whose index is an enumeration (`rows[X_COUNT] = { … }`) against that
# enumeration: fails when a row is missing, for what it would then say is whatever stands at 0. That
# is NONE where the enumeration begins with it; in tables of functions a missing row is none. Where
# it means something else a comment among the rows says what: `// others: not asked for`.
set -eu
cd "$(dirname "$0")/../.."
awk '
# Without comments and what strings hold.
function bare(line) {
    gsub(/"([^"\\]|\\.)*"/, "S", line)
    if (line ~ /\/\/ others: /) sub(/\/\/.*/, " OTHERS", line)
    sub(/\/\/.*/, "", line)
    return line
}
# A list in braces that is complete.
function count_of(text,   i, c, depth, commas, filled) {
    for (i = 1; i <= length(text); i++) {
        c = substr(text, i, 1)
        if (c ~ /[{(]/) depth++
        if (c ~ /[})]/) depth--
        if (depth == 0 && c == ",") { commas++; filled = 0 } else if (c != " ") filled = 1
    }
    return commas + filled
}
function take_enum(text,   n, member, i, list) {
    gsub(/^[^{]*\{|\}.*$/, "", text)
    gsub(/=[^,]*|[ \t]/, "", text)
    sub(/,$/, "", text)
    n = split(text, member, ",")
    if (member[n] !~ /_COUNT$/) return
    for (i = 1; i < n; i++) list = list member[i] " "
    if (FILENAME ~ /h$/) members[member[n]] = list
    own[FILENAME, member[n]] = list
}
function check(head, text, of,   list, n, member, i, named, rows) {
    list = (FILENAME, of) in own ? own[FILENAME, of] : members[of]
    if (text ~ /#include|OTHERS/ || text ~ /^ *(0|false) *$/ || list == "") return
    tables++
    named = text ~ /\[[A-Z_0-9]+\] =/
    rows = named ? 0 : count_of(text)
    n = split(list, member, " ")
    for (i = 1; i <= n; i++)
        if (member[i] !~ /_NONE$/ && (named ? !index(text, "[" member[i] "]") : i > rows)) {
            print FILENAME ": " head " has no row for " member[i]
            bad = 1
        }
}
FNR == 1 { text = ""; inside = "" }
{ line = bare($0) }
!inside && line ~ /(^| )enum ([a-z_]+ )?\{/ { inside = "enum"; text = "" }
inside == "enum" { text = text " " line }
inside == "enum" && line ~ /\}/ { take_enum(text); inside = ""; next }
!inside && match(line, /[a-z_]+\[[A-Z_]+_COUNT\](\[[A-Z_0-9]+\])? = \{/) {
    head = substr(line, RSTART, RLENGTH - 4)
    of = head
    gsub(/^[^[]*\[|\].*$/, "", of)
    inside = "table"
    text = ""
    line = substr(line, RSTART + RLENGTH)
}
inside == "table" { text = text " " line }
inside == "table" && line ~ /\};/ { sub(/\};.*/, "", text); check(head, text, of); inside = "" }
END {
    if (tables < 60) { print "only " tables + 0 " tables were found"; bad = 1 }
    exit bad
}' src/*/*.h src/*/*.c
