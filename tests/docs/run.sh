#!/bin/sh
# The documents say what the program does: every marked block of theirs is run, in their order and
# in one folder. What stands behind ``` decides:
#   … file=PATH            is written to that file
#   lua in=SCENARIO        fields put at the end of the scenario's table; ./example, which it makes,
#                          must have no errors
#   lua run                runs in the sandbox; the last line says how it ends: --> OK 3
#   transcript play=NAME   maslikhat play must exit 0; with after=FILE what that file holds is
#                          played before it
#   console                "$ COMMAND" and what it prints; … stands for anything
# Blocks of these languages without a mark are a fault; sh and text are only shown.
set -u
cd "$(dirname "$0")/../.." || exit 2
top=$PWD
bin=${MASLIKHAT:-$top/${B:-build}/maslikhat}
[ -x "$bin" ] || { echo "$bin is missing: run make first"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
trap 'exit 130' INT TERM
passed=0 failed=0

result() {
    if [ "$1" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$2"
        sed 's/^/    /' "$dir/out" | head -n 40
    fi
}

# Block N of a document becomes N.text, its mark N.info, its place N.place.
split() {
    awk -v dir="$dir/blocks" -v doc="$1" '
    /^```/ && !open { open = 1; name = sprintf("%s/%03d", dir, ++count)
                      print substr($0, 4) >(name ".info"); print doc ":" NR >(name ".place")
                      printf "" >(name ".text"); next }
    /^```$/ { open = 0; close(name ".info"); close(name ".place"); close(name ".text"); next }
    open { print >(name ".text") }' "$1"
}

# matches WANTED GOT: the same, where … in WANTED stands for anything.
matches() {
    awk '
    NR == FNR { want = want $0 "\n"; next }
    { got = got $0 "\n" }
    END {
        count = split(want, part, "…")
        if (substr(got, 1, length(part[1])) != part[1]) exit 1
        got = substr(got, length(part[1]) + 1)
        for (i = 2; i <= count; i++) {
            if (i == count) {
                at = length(got) - length(part[i]) + 1
                exit at < 1 || substr(got, at) != part[i]
            }
            at = index(got, part[i])
            if (!at) exit 1
            got = substr(got, at + length(part[i]))
        }
        exit count == 1 && got != ""
    }' "$1" "$2"
}

run_console() {
    : >"$dir/wanted"
    command=
    status=0
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        '$ '*)
            run_one || status=1
            command=${line#'$ '}
            : >"$dir/wanted"
            ;;
        *) printf '%s\n' "$line" >>"$dir/wanted" ;;
        esac
    done <"$1"
    run_one || status=1
    return $status
}

run_one() {
    [ -n "$command" ] || return 0
    (cd "$dir/work" && sh -c "$command") >"$dir/got" 2>&1 </dev/null
    matches "$dir/wanted" "$dir/got" && return 0
    { echo "$ $command" && diff "$dir/wanted" "$dir/got"; } >>"$dir/out"
    return 1
}

run_in() {
    rm -rf "$dir/work/example"
    cp -R "$dir/work/$1" "$dir/work/example"
    awk -v add="$2" '
    { line[NR] = $0; if ($0 == "}") last = NR }
    END { for (i = 1; i <= NR; i++) {
              if (i == last) while ((getline text < add) > 0) print text
              print line[i] } }' "$dir/work/$1/scenario.lua" >"$dir/work/example/scenario.lua"
    (cd "$dir/work" && maslikhat check ./example) >"$dir/out" 2>&1
}

run_lua() {
    cp "$1" "$dir/work/try.lua"
    (cd "$dir/work" && maslikhat lua try.lua) >"$dir/out" 2>&1
    sed -n '$s/^--> //p' "$1" >"$dir/wanted"
    [ -s "$dir/wanted" ] && matches "$dir/wanted" "$dir/out"
}

# run_play "NAME [after=FILE]" TRANSCRIPT
run_play() {
    before=/dev/null
    case $1 in *' after='*) before=$dir/work/${1#* after=} ;; esac
    cat "$before" "$2" >"$dir/transcript" 2>"$dir/out" || return 1
    (cd "$dir/work" && maslikhat play "${1%% *}" "$dir/transcript" >/dev/null) 2>"$dir/out"
}

run_block() {
    text=$1.text
    read -r language mark <"$1.info"
    : >"$dir/out"
    case "$language $mark" in
    *' file='*)
        file=$dir/work/${mark#file=}
        mkdir -p "$(dirname "$file")"
        cp "$text" "$file"
        return
        ;;
    'lua in='*) run_in "${mark#in=}" "$text" ;;
    'lua run') run_lua "$text" ;;
    'transcript play='*) run_play "${mark#play=}" "$text" ;;
    'console '*) run_console "$text" ;;
    'lua '* | 'json '* | 'transcript '*) echo "this block is not run" >"$dir/out" && false ;;
    *) return ;;
    esac
    result $? "$(cat "$1.place")"
}

mkdir -p "$dir/blocks" "$dir/work/build" "$dir/run" "$dir/data"
ln -s "$bin" "$dir/work/build/maslikhat"
cp -R tests/docs/school-bus tests/play/convening tests/play/inquiries tests/play/ordered tests/play/two-drafts "$dir/work/" # other scenarios for examples
PATH=$dir/work/build:$PATH
export PATH LC_ALL=C.UTF-8 MASLIKHAT_LANG=en XDG_DATA_HOME="$dir/data" XDG_RUNTIME_DIR="$dir/run"
unset MASLIKHAT_DATA MASLIKHAT_SOCKET
for doc in README.md docs/AUTHORING.md docs/JOURNAL.md docs/TRAINER.md docs/RULES.*.md; do
    rm -f "$dir/blocks"/*
    split "$doc"
    # The tutorial says itself in which language the program answers.
    MASLIKHAT_LANG=en
    [ "$doc" != docs/AUTHORING.md ] || MASLIKHAT_LANG=$(sed -n 's/^export MASLIKHAT_LANG=//p' "$doc")
    for info in "$dir/blocks"/*.info; do
        [ -e "$info" ] && run_block "${info%.info}"
    done
done
sh tests/tools/doc_tables.sh --check >"$dir/out" 2>&1
result $? "tests/tools/doc_tables.sh --check"
for tool in citations tables views words; do
    sh "tests/tools/$tool.sh" >"$dir/out" 2>&1
    result $? "tests/tools/$tool.sh"
done
# Every function of the library stands in an example that was run.
{
    sed -n '/^for _, kind/,/do$/p' lua/maslikhat.lua | grep -o '"[a-z]*"' | tr -d '"'
    sed -n 's/^function m[.]\([a-z]*\).*/\1/p' lua/maslikhat.lua
} | while read -r name; do
    awk '/^```lua (in|file)=/ { on = 1 } /^```$/ { on = 0 } on' docs/AUTHORING.md | grep -q "m[.]$name\b" ||
        echo "m.$name is in no example of docs/AUTHORING.md"
done >"$dir/out"
[ ! -s "$dir/out" ]
result $? "the library in docs/AUTHORING.md"
# Comments name rules by their number in docs/RULES.en.md, and there is such a rule.
rules=$(grep -c '^### ' docs/RULES.en.md)
{
    grep -rnE 'RULES(\.md| §)' src tests/unit docs
    grep -rhoE 'RULES [0-9][0-9, –]*' src tests/unit docs | grep -oE '[0-9]+' |
        awk -v most="$rules" '$1 < 1 || $1 > most { print "there is no rule " $1 }'
} >"$dir/out"
[ ! -s "$dir/out" ]
result $? "rules that comments name"
# The rules for people: the same ones in the same order with the same transcripts in three languages,
# each with a source that the program names, too.
shape() {
    awk '/^#/ && !block { match($0, /^#+ ([0-9]+[.])?/); print substr($0, 1, RLENGTH); next }
         /^```transcript/ { block = 1 } block { print } /^```$/ { block = 0 }' "docs/RULES.$1.md"
}
source_lines() {
    sed -n 's/^\*\*\(Негізі\|Источник\|Source\):\*\* //p' "docs/RULES.$1.md"
}
# is_cited SOURCE: a paragraph of the Model regulation on which a term of a scenario rests.
is_cited() {
    reg=$(echo "$1" | sed -n 's/^\(Model regulation, paragraph \|Типовой регламент, пункт \|Үлгі регламент, \)\([0-9]*\).*/REG \2/p')
    [ "$reg" ] && cut -f 2 docs/CITATIONS.tsv | grep -qxF "$reg"
}
shape en >"$dir/shape"
for lang in kk ru en; do
    shape "$lang" | diff "$dir/shape" - || echo "docs/RULES.$lang.md is not docs/RULES.en.md"
    for scenario in '' "$dir/work/convening"; do
        # shellcheck disable=SC2086
        maslikhat help rules $scenario --lang "$lang"
    done | tr -s ' \n' ' ' >"$dir/rules"
    source_lines "$lang" | while read -r source; do
        grep -qF -- ": $source" "$dir/rules" || is_cited "$source" || echo "docs/RULES.$lang.md: no rule has the source $source"
    done
    rules=$(grep -c '^### [0-9]' "docs/RULES.$lang.md")
    [ "$rules" -eq "$(source_lines "$lang" | wc -l)" ] || echo "docs/RULES.$lang.md: a rule without its source"
    [ "$rules" -eq "$(grep -c '^```transcript play=' "docs/RULES.$lang.md")" ] ||
        echo "docs/RULES.$lang.md: a rule without its transcript"
done >"$dir/out"
[ ! -s "$dir/out" ]
result $? "the rules for people"
# Links to files, and to headings as GitHub names them.
for doc in README.md docs/*.md; do
    folder=$(dirname "$doc")
    grep -o '](\([^)]*\))' "$doc" | sed 's/^](//; s/)$//' | while read -r link; do
        case $link in http*) continue ;; esac
        file=$folder/${link%%#*}
        [ -n "${link%%#*}" ] || file=$doc
        [ -e "$file" ] || echo "$doc: $link"
        case $link in *'#'*)
            grep '^#' "$file" | sed 's/^#* //' | tr 'A-Z ' 'a-z-' | tr -cd 'a-z0-9\n-' |
                grep -qx -- "${link#*#}" || echo "$doc: $link"
            ;;
        esac
    done
done >"$dir/out"
[ ! -s "$dir/out" ]
result $? "links that lead nowhere"
# Prose that a formatter of code has gone over has lost its heading, and the space after a full stop.
for doc in README.md docs/*.md; do
    head -n 1 "$doc" | grep -q '^# ' || echo "$doc: no heading in its first line"
    awk '/^```/ { code = !code; next } !code && !/`/ && /[a-z]\.[A-Z][a-z]/ { print FILENAME ":" FNR ": " $0 }
         !code && /^ +[a-z ]+ : [a-z]/ { print FILENAME ":" FNR ": " $0 }' "$doc"
done >"$dir/out"
[ ! -s "$dir/out" ]
result $? "documents whose prose is no longer prose"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
