# What a story must hold by many sessions of the computer (AUTHORING, "What a case must hold"). Reads
# the CSV of `maslikhat simulate`; prints a line "FAIL what" for each thing that does not hold, and ends
# with "mean N", a thousandth of the mean worth of the endings. -v part=usual|group|length; -v worth=FILE.
BEGIN {
    FS = ","
    while ((getline line < worth) > 0)
        if (split(line, word, " ") == 3 && word[1] == "ending") value[word[2]] = word[3]
        else if (word[1] == "decides") decides[word[2] "_endings", word[3]]
        else if (word[1] == "phase" && word[3] == part) least[word[2]] = word[4]
}
{
    gsub(/"/, "")
    cell[$1, $2, $4] = $5
    if ($1 ~ /^(choice|paper)_endings$/ && $4 == "runs") {
        split($2, way, "/")
        if (!(($1, way[1], way[2]) in sessions)) ways[$1, way[1]] = ways[$1, way[1]] " " way[2]
        sessions[$1, way[1], way[2]] += $5
        ended[$1, way[1], way[2], way[3]] = $5
    }
    if ($1 == "conditions" && $2 ~ /^sway:/ && $4 == "held") sway[$2] = $5
    if (!(($1, $2) in seen)) { seen[$1, $2]; order[$1] = order[$1] " " $2 }
}
function of(table, key, column) { return cell[table, key, column] + 0 }
function fail(text) { print "FAIL " text }
function percent(n, m) { return m ? 100 * n / m : 0 }
# Groups, levels and lengths are played fewer times: what chance alone explains (one standard error of
# a share that is right) is no fault, and of so few as a hundred a rare ending may be missing.
function slack(share) { return part != "usual" && runs ? 100 * sqrt(share * (1 - share) / runs) : 0 }
function endings(    n, key, i, share, sum, most, least) {
    most = 60 + slack(0.6)
    least = runs < 200 ? 0 : 1 - slack(0.01)
    n = split(order["endings"], key, " ")
    for (i = 1; i <= n; i++) {
        share = percent(of("endings", key[i], "runs"), runs)
        if (share > most) fail("ending " key[i] ": " share " % of sessions, more than 60")
        if (part != "length" && key[i] != "(none)" && share < least) fail("ending " key[i] ": " share " %, less than 1")
        if (key[i] == "(none)" && share > 0) fail("without an ending: " share " %")
        if (key[i] != "(none)" && !(key[i] in value)) fail("ending " key[i] " has no worth in " worth)
        sum += of("endings", key[i], "runs") * value[key[i]]
    }
    return runs ? int(1000 * sum / runs) : 0
}
function goals(    n, key, i, share, edge) {
    edge = 5 - slack(0.05)
    n = split(order["goals"], key, " ")
    for (i = 1; i <= n; i++) {
        share = percent(of("goals", key[i], "reached"), runs)
        if (share < edge || share > 100 - edge) fail("goal " key[i] ": reached in " share " %")
    }
}
function idle(    n, key, i) {
    n = split(order["idle"], key, " ")
    for (i = 1; i <= n; i++) {
        if (part == "group" && !of("deeds", key[i], "person")) continue
        if (part == "usual" && of("idle", key[i], "idle") > 570 * runs)
            fail("idle " key[i] ": in the mean longest " int(of("idle", key[i], "idle") / runs / 6) / 10 " min")
        if (percent(of("idle", key[i], "over"), runs) > 5)
            fail("idle " key[i] ": over 10 minutes in " percent(of("idle", key[i], "over"), runs) \
                 " %, on average up to " int(of("idle", key[i], "idle") / runs / 6) / 10 " min")
    }
}
function complications(    n, key, i, span, window) {
    n = split(order["complications"], key, " ")
    for (i = 1; i <= n; i++) {
        window = of("complications", key[i], "window")
        span = of("complications", key[i], "latest") - of("complications", key[i], "earliest")
        if (percent(of("complications", key[i], "fired"), runs) < 1)
            fail("complication " key[i] ": in less than 1 %")
        else if (span < 0.8 * window && of("complications", key[i], "fired") >= 40)
            fail("complication " key[i] ": spread " span " s of a window of " window)
        else if (span < 180) fail("complication " key[i] ": within " span " s in every session")
    }
}
function phases(    n, key, i, plan, mean, off) {
    n = split(order["phases"], key, " ")
    for (i = 1; i <= n; i++) {
        if (key[i] == "debrief") continue # people talk; the computer's session has ended
        plan = of("phases", key[i], "plan")
        if (of("phases", key[i], "entered") == 0) { fail("phase " key[i] ": never"); continue }
        mean = of("phases", key[i], "spent") / of("phases", key[i], "entered")
        off = mean > plan ? mean - plan : plan - mean
        if (plan > 0 && off > 0.15 * plan && off > 30)
            fail("phase " key[i] ": planned " plan / 60 " min, played " int(mean / 6) / 10)
    }
}
# A phase that is the heart of the case is not played by a few.
function heart(    id, share) {
    for (id in least) {
        share = percent(of("phases", id, "entered"), runs)
        if (share < least[id]) fail("phase " id ": entered in " share " %, less than " least[id])
    }
}
# The endings that never come going one way, and by all other sessions should have in at least five.
function closes(what, one,    n, key, i, rest, missed) {
    n = split(order["endings"], key, " ")
    rest = runs - sessions[what, one]
    for (i = 1; rest > 0 && i <= n; i++)
        if (!ended[what, one, key[i]]) missed += of("endings", key[i], "runs") / rest * sessions[what, one]
    return missed >= 5
}
# Some ways are gone in few sessions: a thousand tell.
function decisions(    what, n, way, i, so) {
    for (what in decides) {
        n = split(ways[what], way, " ")
        so = 0
        for (i = 1; i <= n; i++) so = so || closes(what, way[i])
        sub(SUBSEP, " ", what)
        if (!so) fail(what ": whichever way it goes, no ending is opened or closed")
    }
}
# What is said, shown and left out moves votes, each of it in some sessions and not in others.
function sways(    one, count) {
    for (one in sway) {
        count++
        if (sway[one] == 0 || sway[one] == runs) fail(one ": so in " sway[one] " of " runs " sessions")
    }
    if (!count) fail("nothing that happens moves a vote")
}
function people(    n, key, i, deeds) {
    n = split(order["deeds"], key, " ")
    for (i = 1; i <= n; i++) {
        if (!of("deeds", key[i], "person")) continue
        deeds = of("deeds", key[i], "speeches") + of("deeds", key[i], "votes") + \
                2 * (of("deeds", key[i], "written") + of("deeds", key[i], "replied"))
        if (deeds < 3.5 * runs) fail("card " key[i] ": dealt to a person, " int(10 * deeds / runs) / 10 " deeds")
    }
}
END {
    runs = of("all", "all", "runs")
    mean = endings()
    idle()
    heart()
    if (part != "length") goals()
    if (part == "usual") { complications(); sways(); if (runs >= 1000) decisions() }
    if (part != "group") phases()
    if (part == "group") people()
    print "mean " mean
}
