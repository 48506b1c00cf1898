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
# Plurals {n:one|many} are told as many.
function words(key,   value, form) {
    value = text[key]
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
    BEGIN {
        when["unknown-verb"] = "the first word after who acts is no command"
        when["unknown-seat"] = "the command names a seat the scenario does not have"
        when["unknown-item"] = "the command names an item that is not on the agenda, was dropped, or belongs to another sitting"
        when["unknown-draft"] = "the command names a draft the scenario does not have"
        when["unknown-clause"] = "an amendment names a clause its draft does not have"
        when["unknown-field"] = "an amendment names a figure its clause does not have, or a placeholder of none"
        when["unknown-amendment"] = "the command names an amendment that has not been tabled or prepared for this draft"
        when["unknown-subject"] = "what is put to the vote cannot be voted on"
        when["unknown-question"] = "the command names a question the scenario does not have"
        when["unknown-method"] = "a vote is opened by a method that does not exist"
        when["unknown-choice"] = "a ballot is none of for, against, abstain"
        when["unknown-kind"] = "a kind of speech, of amendment or of remark does not exist"
        when["unknown-phase"] = "the command names a phase the scenario does not have"
        when["unknown-inject"] = "the command names a complication the scenario does not have"
        when["unknown-ending"] = "the scenario is ended with an ending it does not name"
        when["unknown-vote"] = "a vote is to be repeated that is not closed, was annulled, or was void for want of a quorum"
        when["unknown-stage"] = "an item is led to a stage that does not exist"
        when["unknown-candidate"] = "in an election a ballot is given for somebody who is no candidate"
        when["argument"] = "a word of the command is missing, too many, not a number, or out of range"
        when["quorum"] = "a sitting is opened or a vote put with fewer in the hall than the quorum"
        when["agenda-first"] = "an item is called, or something on it put to the vote, before the agenda was adopted with it"
        when["agenda-items"] = "the agenda as a whole is put to the vote before each item has been"
        when["agenda-fixed"] = "the agenda is changed or voted on after its adoption"
        when["extraordinary"] = "an item is added to the agenda of an extraordinary session"
        when["agenda-full"] = "an item is added to as many as the program holds"
        when["agenda-unchanged"] = "an agenda that was rejected is put to the vote again as it was"
        when["agenda-twice"] = "an agenda that was rejected twice is put to the vote again"
        when["drop-vote"] = "an item is withdrawn once the agenda is being discussed"
        when["item-author"] = "an item somebody else has proposed is withdrawn"
        when["item-first"] = "a draft or amendment is put to the vote, or an amendment tabled, while its item is not the one called"
        when["no-item"] = "the debate is to be closed, a question put or asked or, once the agenda is adopted, an election held while no item is called"
        when["no-stage"] = "an item is led on that is not led in order or whose votes have come, or a speech is asked for that only such an item has"
        when["report-first"] = "the item is led on, or another speaks to it, before whoever reports has"
        when["stage-waits"] = "the floor is given, or a vote opened, for a later stage"
        when["stage-over"] = "the floor is asked for or given, or the item led, for a stage that is over"
        when["debate-waits"] = "the debate is left without a vote while somebody waits for the floor in it"
        when["clause-waits"] = "a debate clause by clause is left without a vote before its last clause"
        when["last-clause"] = "a debate clause by clause is led on after its last clause"
        when["closing-word"] = "the votes are gone to while whoever reported waits for the closing word"
        when["not-rapporteur"] = "somebody else asks for or is given the closing word"
        when["item-postponed"] = "something on an item that the council has postponed is called, tabled or put to the vote"
        when["item-returned"] = "the same on an item that was returned for revision"
        when["unknown-commission"] = "the command names a standing commission the scenario does not have"
        when["opinion-unknown"] = "a commission that is not asked about the draft gives its opinion"
        when["opinion-author"] = "somebody who does not speak for the commission gives its opinion"
        when["opinion-awaited"] = "an opinion is read out that has not been given"
        when["opinion-heard"] = "an opinion is given or read out after it was heard"
        when["basis-first"] = "an amendment or the whole is put to the vote before the draft is the basis"
        when["basis-taken"] = "a rival draft, or an amendment to it, is put to the vote or tabled after another became the basis"
        when["no-equal-draft"] = "a choice between drafts is opened for one that has not as many votes as another"
        when["amendment-first"] = "the whole is put to the vote while an amendment has not been"
        when["no-revote"] = "a draft or an amendment is put to the vote again, or a rejected amendment tabled again"
        when["voted-once"] = "an item, a question, a paper or a draft that has the majority is put to the vote again"
        when["repeat-final"] = "the vote on repeating a vote is itself to be repeated"
        when["later-vote"] = "a vote is to be repeated on whose result a later one rests"
        when["repeat-limit"] = "a question is to be voted on again once too often"
        when["figure-limit"] = "an amendment gives a figure that is no whole number, less than 0 or more than 10,000,000,000,000"
        when["amendment-form"] = "an amendment comes without its clause, wording, figure or value, or with digits outside its figures"
        when["empty-decision"] = "the whole is put to the vote after amendments deleted every clause"
        when["same-amendment"] = "an amendment is tabled that stands already"
        when["amendment-unchanged"] = "an amendment gives a figure the value or a clause the words that the draft has"
        when["akim-opinion"] = "a draft or an amendment that costs money is put to the vote without the opinion"
        when["not-akim"] = "somebody other than the akim gives the opinion"
        when["not-author"] = "an amendment is withdrawn by somebody else"
        when["moot"] = "an amendment is put to the vote or withdrawn that an adopted one excludes"
        when["withdrawn"] = "an amendment that was withdrawn is put to the vote, or withdrawn again"
        when["not-translator"] = "the text of an amendment is translated by somebody who is neither its author nor the secretary nor the facilitator"
        when["no-translation"] = "a translation is given into a language in which the text stands, or of an amendment that has none"
        when["translation-voted"] = "a translation is corrected when the vote on the amendment is open or over"
        when["other-figures"] = "a translation has other figures or numbers than the text of the amendment"
        when["decision-signed"] = "a translation comes when the sitting is closed or a paper has carried the decision to its addressee"
        when["draft-decided"] = "an amendment is tabled, put to the vote or withdrawn after the decision"
        when["speech-twice"] = "a deputy asks for or is given the floor in debate once too often on the item"
        when["floor-taken"] = "the floor is given, or a vote opened, while somebody speaks within the time"
        when["floor-empty"] = "a speech is ended or extended where there is none"
        when["not-waiting"] = "a request for the floor is withdrawn by somebody who has none"
        when["floor-asked"] = "the floor is asked for in the same way while one already waits"
        when["queue-full"] = "the floor is asked for when as many wait as the program holds"
        when["extend-limit"] = "the time of one speech is extended a third time"
        when["out-of-turn"] = "the floor is given past a point of order, or in debate past somebody who waits"
        when["debate-closed"] = "the floor is asked for or given in debate, or the debate closed, after its closing"
        when["turn-transfer"] = "whoever speaks or waits gives the floor to another"
        when["not-presiding"] = "somebody else gives the floor, opens or closes a vote or the sitting"
        when["no-presiding"] = "something is put to the vote, other than who presides, while nobody does"
        when["chair-present"] = "who presides is to be elected while the chair is in the hall"
        when["not-secretary"] = "somebody registers another, or enters counts, without being secretary or presiding"
        when["not-facilitator"] = "somebody else shows a complication, moves phases or ends the story"
        when["not-deputy"] = "somebody votes, tables, proposes, supports or recuses without a vote at this sitting"
        when["closed-doors"] = "a guest comes in while the session is closed"
        when["not-guest"] = "a deputy, the secretary or the akim is to be removed"
        when["not-warned"] = "a guest is removed without a warning"
        when["not-present"] = "somebody who is not in the hall acts or is given the floor"
        when["came-late"] = "a ballot comes from somebody who came in after the vote was opened"
        when["already-present"] = "somebody who is in the hall is registered"
        when["removed"] = "somebody who was removed comes back or acts"
        when["recused"] = "who recused on the item debates, asks, reports, tables or votes on it, or recuses again"
        when["recuse-late"] = "an interest is declared while the vote on the item is open"
        when["recess-limit"] = "a recess with which all recesses last longer than the rules allow is put to the vote or called"
        when["recess-vote"] = "a recess is called that was not decided"
        when["vote-running"] = "what must wait for the end of a vote is done while one is open"
        when["no-vote"] = "a ballot, a count or a close comes while no vote is open"
        when["no-voters"] = "a vote is opened on which nobody in the hall may vote"
        when["no-secrecy"] = "a secret vote is opened with one voter"
        when["vote-tied"] = "a ballot or a close comes while the casting vote is awaited"
        when["term-first"] = "a question is put to the vote that waits for a deadline to be missed"
        when["vote-void"] = "a ballot, a count, a protocol or the casting vote comes after the quorum was lost during the vote"
        when["not-tied"] = "the casting vote is given where there is no tie"
        when["casting-side"] = "the casting vote goes against the ballot of whoever presides"
        when["method"] = "a ballot comes in a vote by hands, or a count in another"
        when["secret-each"] = "secret voting is made the usual method"
        when["no-hands"] = "several candidates are put to a vote by show of hands"
        when["procedural-open"] = "a procedural matter is put to a secret vote"
        when["already-voted"] = "a second ballot comes in a secret vote"
        when["already-supported"] = "a closed session is supported twice by one deputy"
        when["not-counted"] = "a vote by hands is closed before its counts are entered"
        when["count-mismatch"] = "the counts of a vote by hands are more than the voters"
        when["register-third"] = "a deputy has the others register again with too few who demand it"
        when["registering"] = "the floor is given, an item called, a vote opened, an inquiry read out or registering again called for while deputies register again"
        when["not-registering"] = "the result of registering again is announced while nobody registers"
        when["one-third"] = "a closed session is put to the vote with too few who propose it"
        when["commission-odd"] = "an even number is put up for a counting commission"
        when["commission-deputy"] = "somebody without a vote is put up for a counting commission"
        when["named-twice"] = "one person is put up twice for a counting commission"
        when["no-candidate"] = "an election is put to the vote without candidates, or somebody declines who is none"
        when["nominated"] = "a candidate is nominated again"
        when["candidate-deputy"] = "somebody without a vote at this sitting is nominated"
        when["second-round"] = "somebody is nominated after the first vote of an election, before the second"
        when["tied-first"] = "the second vote is opened while a tie leaves open who stands in it"
        when["no-tie"] = "a vote among the tied is opened where nobody is"
        when["one-fifth"] = "no confidence in the akim is put to the vote before a fifth of all deputies has signed"
        when["akim-report-first"] = "no confidence is put to the vote before an akim who is in the hall has reported"
        when["council-only"] = "no confidence in the akim comes up at a sitting of another body"
        when["commission-small"] = "one member is put up for a counting commission"
        when["commission-first"] = "a vote on paper is opened without a counting commission, or a secret one where the rules ask for it"
        when["not-counter"] = "somebody else enters the counting commission'\''s protocol"
        when["protocol-first"] = "the vote is closed before the protocol is read out"
        when["ballots-mismatch"] = "the figures of the protocol do not add up to the ballots given out"
        when["box-opened"] = "somebody votes after the protocol of an electronic secret ballot"
        when["candidates-full"] = "a candidate is added to as many as the program holds"
        when["not-open"] = "something that needs an open sitting is done without one"
        when["already-open"] = "a sitting that is open is opened, a closed session is closed again"
        when["not-closed-session"] = "the doors are to be opened that are not closed"
        when["clock"] = "the clock is paused or let go on twice"
        when["inject-done"] = "a complication is shown, held or left out twice"
        when["unknown-paper"] = "the command names a paper the scenario does not have"
        when["unknown-part"] = "the command names a part its paper does not have"
        when["unknown-deadline"] = "the calendar is to go to something that is neither a deadline nor a date"
        when["unknown-sitting"] = "a sitting is called the scenario does not have"
        when["unknown-remark"] = "the command names a remark there is not, or that was dropped"
        when["remark-author"] = "a remark is dropped by somebody else"
        when["paper-author"] = "a paper is written or sent by somebody who is none of its authors"
        when["paper-parts"] = "a paper is sent, or put to the vote, with required parts missing"
        when["paper-signs"] = "a paper is sent with too few signatures"
        when["paper-sent"] = "a paper is written in after it was sent"
        when["inquiry-late"] = "an inquiry of a deputy is withdrawn after the maslikhat has adopted its agenda"
        when["inquiry-first"] = "somebody is given the floor in debate before an inquiry about the item was read out"
        when["already-forwarded"] = "a copy of an inquiry is forwarded again"
        when["inquiry-placed"] = "an item is proposed for an inquiry that has one, or time for inquiries where there is some"
        when["not-convened"] = "a sitting is opened before the papers that convene it were sent"
        when["not-inquiry"] = "a paper that is no inquiry is read out"
        when["already-read"] = "an inquiry is read out again"
        when["warned-once"] = "it is put to the vote whether a deputy loses the floor who was not warned twice on the item"
        when["silenced"] = "somebody asks for the floor, or is given it, on an item on which the council has taken it away"
        when["paper-fixed"] = "a paper is written in after a vote adopted its text"
        when["paper-vote"] = "a paper is sent that a vote must adopt first"
        when["paper-state"] = "a paper is sent, answered, withdrawn or returned while it is not at that point"
        when["paper-answer"] = "a paper that asks for replies is answered with a word"
        when["paper-empty"] = "a part or a reply says nothing"
        when["paper-day"] = "a paper is sent whose part names no coming day of the sitting"
        when["sitting-day"] = "a sitting is opened before the day its notice named"
        when["already-signed"] = "a paper is signed twice by one seat"
        when["not-addressee"] = "a paper is answered or returned by somebody it was not sent to"
        when["question-asked"] = "a question is asked twice"
        when["question-closed"] = "an answer comes while the question is not open"
        when["no-such-answer"] = "an answer names a choice its question does not have"
        when["one-choice"] = "two choices are named where one is asked for"
        when["not-asked"] = "somebody answers a question that is put to others"
        when["already-answered"] = "somebody answers a question twice"
        when["no-calendar"] = "the calendar is moved in a scenario without one"
        when["calendar-end"] = "the calendar is to go past the years whose days off are known"
        when["sitting-open"] = "a sitting is called while another is open"
        when["sitting-held"] = "a sitting is called that was closed"
        when["wrong-sitting"] = "a draft or paper is dealt with at a sitting it does not belong to"
        when["step-order"] = "a step of the sitting is called that is not the next"
        when["no-votes"] = "something is put to the vote where the rules have no votes"
        when["no-remarks"] = "a remark comes from somebody who may hand in none"
        when["remarks-full"] = "a remark is added to as many as the program holds"
        when["marks-limit"] = "a seat marks more problems than the scenario gives it"
        when["not-problem"] = "a remark that is no problem is marked"
        when["ended"] = "the story goes on after its end, or a sitting is called after it"
        when["not-ended"] = "the hall is to be shown the debrief before the story has ended"
        when["rewind-secret"] = "the facilitator goes back into a secret ballot"
        when["nothing-left"] = "the facilitator brings back what was not taken back"
        when["unknown-record"] = "the facilitator goes back to a place there is not"
    }
    function elsewhere(i) {
        return law[i] == "" ? "" : name[i] in own ? own[name[i]] "others (choice)" : "(choice)"
    }
    # The advice is in another table, one row a line.
    FILENAME ~ /advise/ && match($0, /\[REFUSE_[A-Z_]+\] = T_ADVICE_[A-Z_]+/) {
        split(substr($0, RSTART + 1, RLENGTH - 1), part, /\] = T_ADVICE_/)
        key = tolower(part[2])
        gsub(/_/, "-", key)
        advice[part[1]] = words("advice." key)
        gsub(/[{}]/, "`", advice[part[1]]) # its lines
    }
    FILENAME ~ /advise/ { next }
    # {REFUSE_QUORUM, BODY_ASSEMBLY, "LAW 39-3"}
    match($0, /\{REFUSE_[A-Z_]+, BODY_[A-Z]+, "/) {
        split(substr($0, RSTART + 1), part, /, "?|"/)
        own[part[1]] = own[part[1]] tolower(substr(part[2], 6)) " " part[3] "; "
    }
    /^    \[REFUSE_/ { row = "" }
    /^    \[REFUSE_/, /\},$/ {
        row = row " " $0
        if ($0 !~ /\},$/) next
        match(row, /REFUSE_[A-Z_]+/)
        name[++count] = substr(row, RSTART, RLENGTH)
        strings(row, s)
        rule[count] = s[1]
        law[count] = s[2]
    }
    END {
        for (i = 1; i <= count; i++) {
            if (!(rule[i] in when)) {
                print "doc_tables.sh: say when " rule[i] " comes" > "/dev/stderr"
                exit 1
            }
            print "| " code(rule[i]) " | " cell(words("refuse." rule[i])) " | " when[rule[i]] " | " \
                law[i] " | " elsewhere(i) " | " \
                cell(advice[name[i]]) " |"
        }
    }' src/server/advise.c src/core/refusal.c
}

events() {
    echo '| event | fields | in words |'
    echo '|---|---|---|'
    awk "$library"'
    BEGIN { names["num"] = "number"; names["flag"] = "true/false"; names["amend"] = "amendment"
            names["amend_kind"] = "kind of amendment"; names["speech"] = "kind of speech"
            names["lang"] = "language" }
    # Fields are F(type, member, "name"), or H(…).
    function fields(row,   out, one, s, type) {
        while (match(row, /[FH]\([^)]*\)/)) {
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
    on && /\)$/ && !/[FH]\([^()]*\)$/ {
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
        about["ENDING"] = "the name of an ending"
        means["paper"] = "the paper was sent; was answered; was adopted by a vote"
        means["wrote"] = "the paper was sent, and the seat wrote in it or signed it"
        means["answered"] = "the seat answered the question so; with the id of a choice: chose that"
        means["deadline"] = "it was met; was missed"
        means["problem"] = "the problem has marks and this place on the map, or a better one"
        means["traced"] = "a paper that was sent takes the problem up"
        means["remarks"] = "the seat handed in so many written remarks"
        means["ending"] = "the story ended so; did not"
        means["amendment"] = "it was adopted; was not; was tabled at all"
        means["decision"] = "the draft was adopted as a whole; was not"
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
