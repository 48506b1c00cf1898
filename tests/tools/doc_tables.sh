#!/bin/sh
# The tables of docs/AUTHORING.md that the program's own tables give. They stand between
# <!-- table: NAME --> and <!-- end -->. `doc_tables.sh --write` puts them there; `--check` fails
# when they differ, and when the reference leaves out a field, a path, a method or an option.
set -eu
cd "$(dirname "$0")/../.."
doc=docs/AUTHORING.md
manual=docs/maslikhat.1
english=src/text/en.txt

# Common to the generators: words(KEY) is an English text; cell() escapes a table's cell.
library='
function load(file,   line, at) {
    while ((getline line < file) > 0) {
        at = index(line, " = ")
        if (at) text[substr(line, 1, at - 1)] = substr(line, at + 3)
    }
}
# Plurals {n:one|many} are told as many, what the body that sits is called as of a maslikhat.
function words(key,   value, form, name) {
    value = text[key]
    while (match(value, /\{[Mm]embers\}|\{[Cc]hair\}|\{[Ss]ecretary\}|\{[Dd]ecision\}/)) {
        name = substr(value, RSTART + 1, RLENGTH - 2)
        form = text["called." tolower(name)]
        if (name ~ /^[A-Z]/) form = toupper(substr(form, 1, 1)) substr(form, 2)
        value = substr(value, 1, RSTART - 1) form substr(value, RSTART + RLENGTH)
    }
    while (match(value, /\{[a-z_]+:[^}]*\}/)) {
        form = substr(value, RSTART, RLENGTH - 1)
        sub(/.*\|/, "", form)
        value = substr(value, 1, RSTART - 1) form substr(value, RSTART + RLENGTH)
    }
    return value
}
function dashes(name) { gsub(/\./, "-", name); return name }
function cell(value) { gsub(/\|/, "\\|", value); return value }
function code(value) { return value == "" ? "" : "`" cell(value) "`" }
# The quoted strings of a row, unescaped, into list; returns how many.
function strings(row, list,   count, c, i, inside, value) {
    for (i = 1; i <= length(row); i++) {
        c = substr(row, i, 1)
        if (inside && c == "\\") value = value substr(row, ++i, 1)
        else if (c == "\"") {
            if (inside) list[++count] = value
            value = ""
            inside = !inside
        } else if (inside) value = value c
    }
    return count + 0
}
BEGIN { load(ENVIRON["ENGLISH"]) }
'
export ENGLISH="$english"

verbs() {
    echo '| verb | arguments | who | what it does |'
    echo '|---|---|---|---|'
    awk "$library"'
    BEGIN { who["ANYONE"] = who["EACH"] = "see below"; who["SEAT"] = "a seat"; who["PRESIDING"] = "presiding"
            who["SECRETARY"] = "secretary"; who["FACILITATOR"] = "facilitator"
            who["LEADER"] = "leader" }
    /^VERB\(/ { on = 1 }
    on { row = row " " $0 }
    on && /\)$/ {
        count = strings(row, s)
        for (i = 4; i <= count; i++) s[3] = s[3] s[i]
        split(row, part, /, */)
        print "| " code(s[1]) " | " code(s[3]) " | " who[part[3]] " | " \
            cell(words("verb." dashes(s[1]))) " |"
        row = ""
        on = 0
    }' src/core/transcript.def
}

refusals() {
    echo '| rule | words | when it comes | source at a maslikhat | at other bodies | what to do instead |'
    echo '|---|---|---|---|---|---|'
    awk "$library"'
    # Of a kind of body: ["not-deputy"] = "LAW 39-3", and where its quorum is written.
    FILENAME ~ /bodies/ {
        body = FILENAME
        gsub(/.*\/|\.lua/, "", body)
        if (match($0, /\["[a-z-]+"\]/)) rule = substr($0, RSTART + 2, RLENGTH - 4)
        law = ""
        if (match($0, /\["[a-z-]+"\] = "/) || (rule == "quorum" && match($0, /law = "/))) {
            law = substr($0, RSTART + RLENGTH)
            sub(/".*/, "", law)
        }
        if (law != "" && law != "(choice)") own[rule] = own[rule] body " " law "; "
        next
    }
    /^REFUSAL\(/ { row = "" }
    /^REFUSAL\(/, /"\)$/ {
        row = row " " $0
        if ($0 !~ /"\)$/) next
        n = strings(row, s)
        bare = row
        gsub(/"([^"\\]|\\.)*"/, "", bare)
        split(bare, part, /[(,] */)
        advice = part[5]
        gsub(/_/, "-", advice)
        advice = words("advice." tolower(advice))
        gsub(/[{}]/, "`", advice) # its lines
        for (i = 4; i <= n; i++) s[3] = s[3] s[i]
        elsewhere = s[2] == "" ? "" : s[1] in own ? own[s[1]] "others (choice)" : "(choice)"
        print "| " code(s[1]) " | " cell(words("refuse." s[1])) " | " s[3] " | " s[2] " | " elsewhere \
            " | " cell(advice) " |"
    }' lua/bodies/*.lua src/core/refusal.def
}

events() {
    echo '| event | fields | in words |'
    echo '|---|---|---|'
    awk "$library"'
    BEGIN { names["num"] = "number"; names["flag"] = "true/false"; names["amend"] = "amendment"
            names["amend_kind"] = "kind of amendment"; names["speech"] = "kind of speech"
            names["lang"] = "language"; names["closing"] = "answered, led or over" }
    # Fields are F(type, member, "name"), O(…) or H(…).
    function fields(row,   out, one, s, type) {
        while (match(row, /[FOH]\([^)]*\)/)) {
            one = substr(row, RSTART + 2, RLENGTH - 3)
            row = substr(row, RSTART + RLENGTH)
            delete s
            strings(one, s)
            type = substr(one, 1, index(one, ",") - 1)
            if (type in names) type = names[type]
            out = out (out ? ", " : "") code(s[1]) " " type
        }
        return out
    }
    /^EVENT\(/ { on = 1; row = "" }
    on { row = row " " $0 }
    on && /\)$/ && !/[FOH]\([^()]*\)$/ {
        on = 0
        strings(row, s)
        print "| " code(s[1]) " | " fields(row) " | " cell(words("event." dashes(s[1]))) " |"
    }' src/core/transcript.def
}

figures() {
    echo '| path | value |'
    echo '|---|---|'
    awk "$library"'
    BEGIN {
        means["present"] = "deputies registered and in the hall"
        means["total"] = "deputies elected"
        means["established"] = "seats the council has by law"
        means["quorum.needed"] = "deputies the quorum needs"
        means["quorum.reached"] = "true or false"
        means["quorum.spare"] = "how many may leave before the quorum is lost"
        means["phase"] = "id of the phase"
        means["item.stage"] = "stage of an item led in order: report, coreports, dissent, questions, debate, closing, votes; none for others"
        means["item.clause"] = "id of the clause that is debated, or none"
        means["item"] = "id of the item under way, or none"
        means["sitting"] = "none, open, break, recess, closed"
        means["sitting.registering"] = "deputies register again, until the result is announced: true or false"
        means["sitting.private"] = "closed to the public: true or false"
        means["presiding"] = "the seat that presides"
        means["agenda.adopted"] = "true or false"
        means["floor.seat"] = "who speaks, or none"
        means["floor.kind"] = "kind of speech, or none"
        means["floor.limit"] = "seconds of the running speech, extensions included"
        means["floor.left"] = "seconds left of it, below 0 when its time is over; they stand while the hall votes on extending it"
        means["floor.queue"] = "how many wait for the floor"
        means["floor.next"] = "the first of them, or none"
        means["vote"] = "subject of the running vote, or none"
        means["vote.voters"] = "how many may vote in it"
        means["vote.not_voted"] = "how many of them have not"
        means["clock.paused"] = "true or false"
        means["clock.time"] = "session time, seconds"
        means["clock.running"] = "session time without pauses, seconds"
        means["amendments"] = "how many have been tabled"
        means["ending"] = "name of the ending, or none"
        means["day"] = "day of the story, its first being 0, or none"
        means["date"] = "the same as a date, or none"
        means["day.working"] = "a working day: true or false"
        means["sitting.id"] = "id of the sitting, or none when the scenario has one only"
        means["sitting.step"] = "id of its step, or none"
        means["remarks"] = "how many remarks and problems there are"
    }
    /^} figures\[\] = \{/ { on = 1; next }
    /^};/ { on = 0 }
    on { strings($0, s); print "| " code(s[1]) " | " means[s[1]] " |" }' src/core/query.c
}

goals() {
    echo '| test | names | and | reached when |'
    echo '|---|---|---|---|'
    awk "$library"'
    BEGIN {
        about["AMENDMENT"] = "a prepared amendment"; about["DRAFT"] = "a draft"
        about["FIGURE"] = "DRAFT.CLAUSE.FIGURE"; about["ITEM"] = "an agenda item"
        about["SUBJECT"] = "`whole:DRAFT`, `basis:DRAFT` or `amend:AMENDMENT`"
        about["SPEECH"] = "a kind of speech, or `any`"
        about["PAPER"] = "a paper"; about["QUESTION"] = "a question with answers"
        about["DEADLINE"] = "a deadline"; about["PROBLEM"] = "a problem of the map"
        about["ENDING"] = "the name of an ending"; about["TALKS"] = "talks"; about["TERM"] = "TALKS.TERM"
        means["talks"] = "the parties have agreed; have not: somebody walked out, or time was over"
        means["term"] = "the parties have agreed, and the number fits; of choices, the place in their list from 0"
        means["paper"] = "the paper was sent; was answered; was adopted by a vote"
        means["wrote"] = "the paper was sent, and the seat wrote in it or signed it"
        means["answered"] = "the seat answered the question so; with the id of a choice: chose that"
        means["deadline"] = "it was met; was missed"
        means["problem"] = "the problem has marks and this place on the map, or a better one"
        means["traced"] = "a paper that was sent takes the problem up"
        means["remarks"] = "the seat handed in so many written remarks"
        means["ending"] = "the story ended so; did not"
        means["amendment"] = "it was adopted; was not, and it or its draft was voted on; was tabled at all"
        means["decision"] = "the draft was adopted as a whole; was not; was voted down, as the basis or as a whole"
        means["figure"] = "the adopted decision has the clause, and the figure fits"
        means["recused"] = "the seat declared its interest before the first vote on the item; did not"
        means["voted_undeclared"] = "the seat voted on the item with its interest undeclared; give it negative points"
        means["voted"] = "this was the choice of the seat in the last vote on it that has a result"
        means["spoke"] = "the seat had the floor so often"
        means["overtime"] = "the seat spoke, and never past its time"
        means["refused"] = "the seat was refused so often for breaking a rule that has a source"
        means["faction_united"] = "all of the faction who voted chose the same"
        means["quorum"] = "a sitting was opened, and the quorum never lost while it was open"
        means["present"] = "the seat was in the hall when the sitting closed"
        means["tabled"] = "the seat tabled so many amendments"
    }
    # "at_most at_least" becomes `"at_most": N` or `"at_least": N`.
    function measure(is, number, test,   list, count, i, out) {
        count = split(is, list, " ")
        for (i = 1; i <= count; i++) {
            if (number) out = out (i > 1 ? " or " : "") "`\"" list[i] "\": N`"
            else if (list[i] == "true" || list[i] == "false")
                out = out (i > 1 ? " or " : "") "`\"is\": " list[i] "`"
            else
                out = out (i > 1 ? ", " : "`\"" (test == "voted" ? "choice" : "is") "\"`: ") \
                    "`\"" list[i] "\"`"
        }
        return count || !number ? out : "`\"count\": N`"
    }
    /^const struct goal_row goal_rows/ { on = 1; next }
    /^};/ { on = 0 }
    # After ABOUT_… come the word, the words of `is`, and whether a number is needed.
    on { row = row $0 }
    on && /},$/ {
        $0 = row
        row = ""
        delete s
        strings($0, s)
        match($0, /ABOUT_[A-Z]+/)
        kind = substr($0, RSTART + 6, RLENGTH - 6)
        split(substr($0, RSTART + RLENGTH), part, ",")
        word = part[2]; is = part[3]
        gsub(/[" ]/, "", word); gsub(/"/, "", is)
        if (is ~ /NULL/) is = ""
        if (!means[s[1]]) { print "doc_tables.sh: the goal " s[1] " is not told" >"/dev/stderr"; exit 1 }
        print "| " code(s[1]) " | " (kind == "WORD" ? code(word) : about[kind]) " | " \
            measure(is, $0 ~ /true}/, s[1]) " | " means[s[1]] " |"
    }' src/core/goal.c
}

thresholds() {
    echo '| threshold | fraction | of | source |'
    echo '|---|---|---|---|'
    awk "$library"'
    /^    \["/ { strings($0, s); name = s[1] }
    name != "" && /num = / {
        count = strings($0, s)
        match($0, /num = [0-9]+/); num = substr($0, RSTART + 6, RLENGTH - 6)
        match($0, /den = [0-9]+/); den = substr($0, RSTART + 6, RLENGTH - 6)
        print "| " code(name) " | " (/strict = true/ ? "more than " : "at least ") num "/" den \
            " | " s[1] " | " s[count] " |"
        name = ""
    }' lua/rules/maslikhat.lua
}

speeches() {
    echo '| kind | minutes by default |'
    echo '|---|---|'
    awk '/^  speech = \{/ { on = 1; next } /^  }/ { on = 0 }
    on { print "| `" $1 "` | " $3 " |" }' lua/rules/maslikhat.lua
}

limits() {
    echo '| limit | |'
    echo '|---|---|'
    awk '
    BEGIN {
        means["LIMIT_STEPS"] = "steps of one call"
        means["LIMIT_CPU_MS"] = "milliseconds of processor time of one call"
        means["LIMIT_COMPILE_MS"] = "milliseconds to compile a file"
        means["LIMIT_BATCH_MS"] = "milliseconds of all calls that one command sets off"
        means["LIMIT_MEMORY"] = "memory of the whole script"
        means["LIMIT_BLOCK"] = "one value in memory"
        means["LIMIT_STRING"] = "one string"
        means["LIMIT_SOURCE"] = "one file"
        means["LIMIT_PATTERN"] = "one pattern"
        means["LIMIT_UNPACK"] = "values of table.unpack"
        means["LIMIT_EFFECTS"] = "acts of one handler call"
        means["LIMIT_OUTPUT"] = "text in those"
        means["LIMIT_TELL"] = "bytes of a text told, in one language"
        means["LIMIT_SHOWN_LEAST"] = "seconds for which the hall shows it, at least"
        means["LIMIT_SHOWN_MOST"] = "seconds for which the hall shows it, at most"
        means["WORKER_PATIENCE"] = "milliseconds until a handler has answered, in `run`"
        means["JAIL_MEMORY"] = "memory of the process of its handlers, in `run`"
        means["LIMIT_REPORT"] = "bytes of an error message"
    }
    function size(value) {
        if (value ~ /<< 20/) return value + 0 " MiB"
        if (value ~ /<< 10/) return value + 0 " KiB"
        return value + 0
    }
    /^    (LIMIT_|WORKER_PATIENCE|JAIL_MEMORY)/ {
        value = $0
        sub(/.*= /, "", value)
        sub(/,.*/, "", value)
        if (!($1 in means)) {
            print "tests/tools/doc_tables.sh has no words for " $1 >"/dev/stderr"
            exit 1
        }
        print "| " means[$1] " | " size(value) " |"
    }' src/script/limits.h src/worker/worker.h src/worker/jail.h
}

tables='verbs refusals events figures goals thresholds speeches limits'

write_all() {
    awk -v folder="$1" '
    /^<!-- table: / {
        print
        file = folder "/" $3
        while ((getline line < file) > 0) print line
        skip = 1
    }
    /^<!-- end -->/ { skip = 0 }
    !skip' "$doc" | awk '!/^<!-- table: / || $0 != last; { last = $0 }'
}

# missing PLACE NAME…: names that are not in the reference as code.
fault=0
missing() {
    place=$1
    shift
    for name; do
        grep -qF -- "\`$name\`" "$doc" || { echo "$doc: \`$name\` of $place is missing"; fault=1; }
    done
}

# rows FILE START: the first strings of the rows of a table.
rows() {
    sed -n "/^$2/,/^};/p" "$1" | grep -o '{"[a-z_]*"' | tr -d '{"'
}

check_names() {
    # shellcheck disable=SC2046
    missing "the scenario's tables" $(sed -n 's/.*{"\([a-z_]*\)", READ_.*/\1/p' src/script/load*.c | sort -u |
        grep -vx -e preset -e missing) # these two the library sets
    # shellcheck disable=SC2046
    missing "role cards" $(sed -n 's/.*{"\([a-z_]*\)", CARD_.*/\1/p' src/data/cards.c | sort -u)
    for name in $(rows src/script/session_api.c '} fields\[\]'); do
        missing "s" "s.$name"
    done
    for name in $(rows src/script/session_api.c '.*luaL_Reg methods'); do
        grep -qF "\`s:$name(" "$doc" || { echo "$doc: s:$name() is missing"; fault=1; }
    done
    for name in $(rows src/core/query.c '} families\[\]'); do
        grep -q "^| \`$name\.[A-Za]" "$doc" || { echo "$doc: the paths $name.… are missing"; fault=1; }
    done
    for name in $(sed -n '/subject_names\[SUBJECT_COUNT\]/,/};/p;/procedural_names\[PROC/,/};/p' src/core/subject.c |
        grep -o '"[a-z:-]*"' | tr -d '":'); do
        grep -q "\`\(procedural:\)\{0,1\}$name[:\`]" "$doc" || { echo "$doc: subject $name is missing"; fault=1; }
    done
    for name in $(grep -o '"--[a-z]*' src/cli/commands.c | tr -d '"' | sort -u); do
        grep -q -- "$(printf %s "$name" | sed 's/-/\\\\-/g')" "$manual" ||
            { echo "$manual: $name is missing"; fault=1; }
    done
    for name in $(sed -n 's/^ *{"\([a-z]*\)", *cli_.*/\1/p; s/^ *{"\([a-z]*\)",$/\1/p' src/cli/commands.c); do
        grep -q "maslikhat $name" "$manual" || { echo "$manual: maslikhat $name is missing"; fault=1; }
    done
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for table in $tables; do
    "$table" >"$folder/$table"
    [ "$(wc -l <"$folder/$table")" -gt 2 ] || { echo "table $table is empty"; exit 1; }
    grep -q "^<!-- table: $table -->" "$doc" || { echo "$doc: table $table has no place"; exit 1; }
done
write_all "$folder" >"$folder/new"
case ${1:-} in
--check)
    diff -u "$doc" "$folder/new" || { echo "run: sh tests/tools/doc_tables.sh --write"; fault=1; }
    check_names
    exit $fault
    ;;
--write) cp "$folder/new" "$doc" ;;
*) for table in $tables; do echo "## $table" && cat "$folder/$table"; done ;;
esac
