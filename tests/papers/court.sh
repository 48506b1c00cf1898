#!/bin/sh
# Part of run.sh: a body of a scenario's own kind in its papers – its words, its law, its thresholds –,
# line for line but for the day.
session court
for lang in kk ru en; do
    sed '/2026\|2027\|2028\|2029/d' "$work/court.minutes.$lang" >"$work/court.$lang"
    if [ "${UPDATE:-}" = 1 ]; then cp "$work/court.$lang" "tests/papers/court.$lang.txt"; fi
    diff -u "tests/papers/court.$lang.txt" "$work/court.$lang" >"$work/out"
    result $? "court.minutes.$lang differs:"
    "$MASLIKHAT" replay "$work/court.jsonl" --lang $lang >"$work/court.replay.$lang" || exit 2
    "$MASLIKHAT" help rules tests/play/court --lang $lang >"$work/court.rules.$lang" || exit 2
    for paper in minutes debrief replay rules; do
        lacks 'REG|LAW|CODE|bench|judge-|[Дд]епутат|[Мм]әслихат|[Мм]аслихат|[Mm]aslikhat|[Dd]eput|[Rr]egulation|егламент|\{' court.$paper.$lang
    done
done
has "Сот ісін жүргізу кодексі, 12-бап" court.replay.kk
has "Кодекс о судопроизводстве, статья 7" court.replay.ru
has "electronic, 2 of 3 (majority of the judges)" court.replay.en
has "The clerk of the court, or the presiding judge, registers others" court.rules.en

# Two bodies in one session: each sitting's minutes name it and are signed in its own words; whom closed
# doors show out stand in one line.
session rally-court
has "Орган: Сот Күні" rally-court.minutes.kk
has "Орган: Суд Дата" rally-court.minutes.ru
has "Body: The court Date" rally-court.minutes.en
has "Председательствующая судья ____________________ Ибраева Р. Секретарь судебного заседания ____________________ Абилова Ж." rally-court.minutes.ru
has "Организатор ____________________ Касенов А." rally-court.minutes.ru
lacks "Организатор _+ Ибраева" rally-court.minutes.ru
has "Left the hall: Kassenov A., " rally-court.minutes.en
