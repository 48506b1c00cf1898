#!/bin/sh
# lua/types/maslikhat.lua against the program's tables. `--write` puts in what is generated: the words
# of the engine, the events, and every key of scenarios, field and method that the part written by
# hand lacks – better said there, with its type and a word about it. `--check` fails when that
# differs, or when something is there that the program has not, or has another type.
set -eu
cd "$(dirname "$0")/../.."
types=lua/types/maslikhat.lua
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fault=0

# ---@alias NAME "a"|"b" from an array of names, or from a list of rows on one line.
alias_of() {
    awk -v array="$2" -v name="$1" '
    index($0, "const " array "[") || index($0, "*const " array "[") { on = 1 }
    index($0, "#define " array "(") { all = "{" $0 }
    on { all = all $0 }
    on && /};/ { on = 0 }
    END {
        sub(/^[^{]*/, "", all)
        while (match(all, /"[^"]*"/)) {
            out = out (out ? "|" : "") substr(all, RSTART, RLENGTH)
            all = substr(all, RSTART + RLENGTH)
        }
        if (!out) { print "no names " array >"/dev/stderr"; exit 1 }
        print "---@alias maslikhat." name " " out
    }' "$3"
}

aliases() {
    alias_of SpeechKind speech_names src/core/names.c
    alias_of Stance stance_names src/core/names.c
    alias_of Stage order_stage_names src/core/names.c
    alias_of Method method_names src/core/names.c
    alias_of VoteChoice choice_names src/core/names.c
    alias_of Result result_names src/core/names.c
    alias_of AmendmentKind amend_names src/core/names.c
    alias_of SeatKind seat_kind_names src/core/names.c
    alias_of Closing closing_names src/core/names.c
    alias_of Fate fate_names src/core/names.c
    alias_of SittingState sitting_names src/core/names.c
    alias_of InjectState inject_names src/core/names.c
    alias_of Competence competence_names src/core/names.c
    alias_of Lang LANG_LIST src/base/lang.h
    alias_of ThresholdName threshold_names src/core/threshold.c
}

# A class for each EVENT row, and the table of handlers.
events() {
    awk '
    BEGIN {
        type["num"] = "integer"; type["flag"] = "boolean"; type["speech"] = "maslikhat.SpeechKind"
        type["method"] = "maslikhat.Method"; type["choice"] = "maslikhat.VoteChoice"
        type["result"] = "maslikhat.Result"; type["amend_kind"] = "maslikhat.AmendmentKind"
        type["threshold"] = "maslikhat.ThresholdName"; type["stance"] = "maslikhat.Stance"; type["closing"] = "maslikhat.Closing"; type["stage"] = "maslikhat.Stage"
        type["lang"] = "maslikhat.Lang"
    }
    /^EVENT\(/ { on = 1; row = "" }
    on { row = row " " $0 }
    on && /\)$/ && !/[FOH]\([^()]*\)$/ {
        on = 0
        tag = substr(row, index(row, "(") + 1)
        tag = substr(tag, 1, index(tag, ",") - 1)
        match(row, /"[^"]*"/)
        name = substr(row, RSTART, RLENGTH)
        rest = substr(row, RSTART + RLENGTH)
        print "\n---@class maslikhat.e." tag "\n---@field event " name
        while (match(rest, /[FOH]\([a-z_]+, [a-z_]+, "[a-z_]+"\)/)) {
            split(substr(rest, RSTART + 2, RLENGTH - 3), part, ", ")
            gsub(/"/, "", part[3])
            if (part[3] == "for") part[3] = "[\"for\"]"
            print "---@field " part[3] "? " (part[1] in type ? type[part[1]] : "string")
            rest = substr(rest, RSTART + RLENGTH)
        }
        handlers = handlers "\n---@field [" name "]? fun(s: maslikhat.Session, e: maslikhat.e." tag ")"
    }
    END { print "\n---@class maslikhat.Handlers" handlers }' src/core/transcript.def
}

generated() {
    awk -v file="$work/generated" '
    /^-- <generated>$/ { print; while ((getline line < file) > 0) print line; skip = 1 }
    /^-- <\/generated>$/ { skip = 0 }
    !skip' "$types"
}

# CLASS KEY needed|optional TYPE, from the tables that read scenarios. TYPE "-" is not compared.
wanted_keys() {
    awk '
    BEGIN {
        class["load_players"] = "Players"; class["load_council"] = "Council"
        class["load_head"] = "Scenario"; class["load_rules"] = "Rules"
        class["read_threshold"] = "Threshold"; class["read_item"] = "Item"
        class["read_phase"] = "Phase"; class["read_after"] = "After"; class["read_inject"] = "Inject"
        class["read_question"] = "Question"; class["read_page"] = "Page"
        class["read_clause"] = "Clause"; class["read_draft"] = "Draft"
        class["read_amendment"] = "Amendment"
        class["load_cast"] = "-"; class["read_ltext"] = "-" # the library sets it; by hand
        class["check_number"] = "-"
        class["read_to"] = "-" # an office: a text
        class["read_about"] = "-" # an item: its index
        class["read_order"] = "-" # a seat: its id
        class["read_carried"] = "-" # a draft: its index
        class["take_private"] = "-"; class["take_scale"] = "-"; class["take_band"] = "-" # by hand
        class["read_problem_of"] = "Problem"; class["read_holidays"] = "Holiday"
        class["load_holidays"] = "Holiday"
        type["ID"] = "string"; type["SEAT"] = "string"; type["ITEM"] = "string"
        type["DRAFT"] = "string"; type["PHASE"] = "string"; type["TITLE"] = "maslikhat.Text"
        type["TEXT"] = "maslikhat.Text"; type["INT"] = "integer"; type["LONG"] = "integer"
        type["FLAG"] = "boolean"
    }
    # read_paper_part() fills a PaperPart.
    function camel(name,   count, word, i, out) {
        sub(/^[a-z]+_/, "", name)
        count = split(name, word, "_")
        for (i = 1; i <= count; i++) out = out toupper(substr(word[i], 1, 1)) substr(word[i], 2)
        return out
    }
    /^[a-z].*\(/ { match($0, /[a-z_]+\(/); name = substr($0, RSTART, RLENGTH - 1) }
    match($0, /\{"[a-z_]+", READ_[A-Z]+, (true|false)/) {
        split(substr($0, RSTART + 1, RLENGTH - 1), part, ", ")
        gsub(/"/, "", part[1]); sub(/READ_/, "", part[2])
        if (!(name in class)) class[name] = camel(name)
        if (class[name] == "-" || part[1] == "preset" || part[1] == "missing") next
        key = class[name] " " part[1]
        if (part[2] == "ELSEWHERE" && key in row) next
        if (!(key in row)) order[++count] = key
        need = part[3] == "true" || need_of[key] ? "needed" : "optional"
        need_of[key] = need == "needed"
        row[key] = key " " need " " (part[1] != "format" && part[2] in type ? type[part[2]] : "-")
    }
    END { for (i = 1; i <= count; i++) print row[order[i]] }' src/script/load*.c
    # What the library makes into other keys of a scenario.
    sed -n 's/^  settings\.\([a-z]*\) = nil$/Scenario \1 optional -/p' lua/maslikhat.lua
}

# The same from the functions that push tables, and the rows of `s`.
wanted_reads() {
    awk '
    BEGIN {
        class["session_api_seat"] = "SeatState"; class["set_recused"] = "SeatState"
        class["session_api_draft"] = "DraftState"; class["set_figures"] = "DraftState"
        class["push_amendment"] = "AmendmentState"; class["push_closed_vote"] = "VoteResult"
        class["session_api_vote"] = "VoteRunning"; class["set_may"] = "VoteRunning"
        class["session_api_speech"] = "Speech"; class["session_api_queue"] = "Request"
        class["session_api_paper"] = "PaperState"; class["set_parts"] = "PaperState"
        class["set_signed"] = "PaperState"; class["set_days"] = "PaperState"; class["session_api_question"] = "QuestionState"
        class["set_answers"] = "QuestionState"; class["set_counts"] = "QuestionState"
        class["session_api_deadline"] = "DeadlineState"
        class["push_remark"] = "Remark"
    }
    /^[a-z].*\(/ { match($0, /[a-z_]+\(/); name = substr($0, RSTART, RLENGTH - 1) }
    match($0, /(set_(text|number|flag|seat|date)\(lua|lua_setfield\(lua, -[0-9]), "[a-z_]+"/) {
        if (!(name in class)) next # tables of other files have no class yet
        split(substr($0, RSTART, RLENGTH), part, "\"")
        type = $0 ~ /set_number/ ? "integer" : $0 ~ /set_flag/ ? "boolean" : "-"
        print class[name] " " part[2] " any " type
    }' src/script/session_read*.c
    sed -n '/^} fields\[\]/,/^};/p' src/script/session_api.c | grep -o '{"[a-z_]*"' | tr -d '{"' |
        sed 's/.*/Session & any -/'
    echo 'Session vars any -'
}

# What the types say of those classes.
declared() {
    awk '
    /^---@class maslikhat\.[A-Za-z]+$/ { class = substr($2, 11) }
    /^[^-]/ || /^$/ { class = "" }
    /^---@field / && class {
        key = $2; sub(/\?$/, "", key); gsub(/[]["]/, "", key)
        if (key != "string" && key != "integer") # every other key
            print class " " key " " ($2 ~ /\?$/ ? "optional" : "needed") " " $3
    }' "$1"
}

by_hand() { sed '/^-- <generated>$/,/^-- <\/generated>$/d' "$types"; }

# Fields that are only in the program, by class.
lacking_fields() {
    { wanted_keys; wanted_reads; } | sort -u >"$work/wanted"
    by_hand >"$work/hand"
    declared "$work/hand" | sort -u >"$work/declared"
    awk '
    NR == FNR { has[$1 " " $2] = 1; next }
    !(($1 " " $2) in has) {
        if ($1 != class) print "\n---@class maslikhat." $1
        class = $1
        print "---@field " $2 ($3 == "optional" ? "? " : " ") ($4 == "-" ? "any" : $4)
    }' "$work/declared" "$work/wanted"
}

program_functions() {
    sed -n '/luaL_Reg methods/,/^};/p' src/script/session_api.c | grep -o '{"[a-z_]*"' | tr -d '{"' |
        sed 's/^/Session:/'
    sed -n '/^for _, kind in/,/^end/p' lua/maslikhat.lua | grep -o '"[a-z]*"' | tr -d '"' |
        sed 's/^/m./'
    sed -n 's/^function \(m\.[a-z]*\)(.*/\1/p; s/^\(m\.[a-z]*\) = constructor(.*/\1/p' lua/maslikhat.lua
    sed -n '/luaL_Reg own/,/};/p' src/script/lib_text.c | grep -o '{"[a-z_]*"' | tr -d '{"' |
        sed 's/^/text./'
}

typed_functions() { sed -n 's/^function \([A-Za-z]*[.:][a-z]*\)(.*/\1/p' "$@"; }

lacking_functions() {
    by_hand >"$work/hand"
    typed_functions "$work/hand" lua/types/sandbox.lua >"$work/typed"
    program_functions | grep -vxFf "$work/typed" | sed 's/.*/\nfunction &(...) end/' || :
}

# What is in the types must be in the program, with the same type.
check_fields() {
    { wanted_keys; wanted_reads; } | sort -u >"$work/wanted"
    declared "$types" | sort -u >"$work/declared"
    [ "$(wc -l <"$work/wanted")" -gt 60 ] || { echo "too few keys were found in the program"; fault=1; }
    awk -v types="$types" '
    NR == FNR { has[$1 " " $2] = $3 " " $4; next }
    {
        key = $1 " " $2
        of[$1] = 1
        known[key] = 1
        if (!(key in has)) next
        split(has[key], own, " ")
        if ($3 != "any" && $3 != own[1]) {
            print types ": " key " is " own[1] ", not " $3; bad = 1
        }
        if ($4 != "-" && $4 != own[2]) { print types ": " key " is " own[2] ", not " $4; bad = 1 }
    }
    END {
        for (key in has) {
            split(key, part, " ")
            if (part[1] in of && !(key in known)) { print types ": the program has no " key; bad = 1 }
        }
        exit bad
    }' "$work/declared" "$work/wanted" || fault=1
}

check_functions() {
    typed_functions lua/types/*.lua | sort >"$work/typed"
    program_functions | sort | diff "$work/typed" - >"$work/differ" || {
        echo "$types and the program have other functions:"
        cat "$work/differ"
        fault=1
    }
}

{ aliases; events; lacking_fields; lacking_functions; } >"$work/generated"
generated >"$work/new"
case ${1:-} in
--write) cp "$work/new" "$types" ;;
--check)
    diff -u "$types" "$work/new" || { echo "run: sh tests/tools/lua_types.sh --write"; fault=1; }
    check_fields
    check_functions
    exit $fault
    ;;
*) cat "$work/new" ;;
esac
