#!/bin/sh
# The papers of whole sessions, in three languages: what they call people, and what they carry.
set -u
cd "$(dirname "$0")/../.." || exit 2
: "${MASLIKHAT:=$PWD/build/maslikhat}"
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

result() {
    if [ "$1" -eq 0 ]; then
        passed=$((passed + 1))
        : >"$work/out"
    else
        failed=$((failed + 1))
        echo "$2"
        [ ! -s "$work/out" ] || head -n 20 "$work/out" | sed 's/^/    /'
    fi
}

# has WORDS FILE, lacks PATTERN FILE
has() {
    tr '\n' ' ' <"$work/$2" | tr -s ' ' | grep -qF -- "$1" 2>"$work/out"
    result $? "$2: no '$1'"
}
lacks() {
    LC_ALL=C grep -nE -- "$1" "$work/$2" >"$work/out"
    [ $? -eq 1 ]
    result $? "$2: there is '$1':"
}

# session NAME: tests/play/NAME.txt becomes NAME.jsonl and its papers NAME.minutes.kk, NAME.debrief.kk …
session() {
    scenario=$(sed -n 's/^# scenario: //p' "tests/play/$1.txt" | sed 's|^\./|tests/play/|' | head -n 1)
    options=$(sed -n 's/^# play: //p' "tests/play/$1.txt" | head -n 1)
    # shellcheck disable=SC2086
    "$MASLIKHAT" play "${scenario:-housing-utilities}" "tests/play/$1.txt" --lang en --journal "$work/$1.jsonl" $options >/dev/null || exit 2
    for lang in kk ru en; do
        "$MASLIKHAT" minutes "$work/$1.jsonl" --lang $lang --format text >"$work/$1.minutes.$lang" || exit 2
        "$MASLIKHAT" debrief "$work/$1.jsonl" --lang $lang --format text >"$work/$1.debrief.$lang" || exit 2
    done
}
for name in landfill-adopted landfill-six landfill-quorum landfill-computer landfill-recommendations arch-saved arch-bots inquiry-unread ordered; do
    session $name
done
for scenario in landfill-hearing archaeological-find housing-utilities; do
    for lang in kk ru en; do
        "$MASLIKHAT" cards $scenario --lang $lang --parts cards,ballots,count,draft --format text \
            >"$work/$scenario.forms.$lang" || exit 2
    done
done

# Who votes is called a deputy where deputies vote, and nowhere else: there is one deputy in the
# landfill's cast, and of the control group only its own part of the minutes is looked at.
for lang in kk ru en; do
    case $lang in
    kk) many='(Д|д)епутаттар|барлық депутат|Депутат саны|мәслихат ШЕШТІ|Мәслихат төрағасы' ;;
    ru) many='(Д|д)епутат(ы|ов|ам|ами|ах)($| |,|:|\.|;|»)|маслихат РЕШИЛ|Председатель маслихата' ;;
    en) many='(D|d)eputies|the maslikhat HAS|Chair of the maslikhat' ;;
    esac
    for name in landfill-adopted landfill-six landfill-quorum landfill-computer; do
        lacks "$many" $name.minutes.$lang
        # The questions at its end are the author's.
        sed '/^\(Талдау сұрақтары\|Вопросы для разбора\|Questions for the debrief\)$/,$d' \
            "$work/$name.debrief.$lang" >"$work/$name.figures.$lang"
        lacks "$many" $name.figures.$lang
    done
    # A card says in its own words whom a person deals with.
    sed -n '/^\(БЮЛЛЕТЕНЬ\|BALLOT\)/,$p' "$work/landfill-hearing.forms.$lang" >"$work/landfill.forms.$lang"
    lacks "$many" landfill.forms.$lang
    for name in arch-saved arch-bots; do
        sed '/^\(Мәслихат сессиясы\|Сессия маслихата\|Session of the maslikhat\)$/,$d' \
            "$work/$name.minutes.$lang" >"$work/$name.control.$lang"
        lacks "$many" $name.control.$lang
    done
done
# A ballot for each who votes where most do, a sheet for each sitting in which a vote is planned.
for row in landfill-hearing:12 archaeological-find:8 housing-utilities:12; do
    [ "$(grep -c '^BALLOT' "$work/${row%:*}.forms.en")" -eq "${row#*:}" ]
    result $? "${row%:*}: not ${row#*:} ballots"
    [ "$(grep -c '^Counting hands' "$work/${row%:*}.forms.en")" -eq 1 ]
    result $? "${row%:*}: not one sheet to count hands"
done
has "Дауыс беруге құқылы: 12. Кворум: 6. Шешімге керегі – қатысып отырғандардың көпшілігі" landfill-hearing.forms.kk
has "Имеют право голоса: 12. Кворум: 6. Для решения – большинство присутствующих" landfill-hearing.forms.ru
has "Entitled to vote: 12. Quorum: 6. Needed for a decision – majority of those present" landfill-hearing.forms.en
has "Барлық депутат: 8. Кворум: 6. Барлық депутаттың көпшілігі: 5" archaeological-find.forms.kk
has "Депутатов: 12. Кворум: 8. Большинство от общего числа: 7" housing-utilities.forms.ru

# The paper that carries the assembly's decision says what was adopted, in its parts where the
# computer wrote them and below them, in the reader's language.
has "Қабылданған мәтін 1. Аудан әкімдігіне полигонды тұрғын үйлерден, мектептен және су көздерінен кемінде 2000 метр" landfill-recommendations.minutes.kk
has "Принятый текст 1. Рекомендовать акимату района разместить полигон не ближе 2000 метров" landfill-recommendations.minutes.ru
has "The text as adopted 1. It is recommended that the district akimat place the landfill at least 2000 metres" landfill-recommendations.minutes.en
has "8. Создать мониторинговую группу: три делегата" landfill-recommendations.minutes.ru

# Figures for machines: how it ended, with its words in the reader's language, the days of the
# story, questions, terms, papers and remarks; who was played by the computer. No quorum is counted
# where none is needed.
for lang in kk ru en; do
    for name in landfill-adopted landfill-six; do
        "$MASLIKHAT" debrief "$work/$name.jsonl" --lang $lang --json >"$work/$name.json.$lang" || exit 2
        "$MASLIKHAT" debrief "$work/$name.jsonl" --lang $lang --csv >"$work/$name.csv.$lang" || exit 2
    done
    for member in questions terms papers remarks; do
        has "\"$member\":[{\"" landfill-adopted.json.$lang
    done
    has '"story_begun":"2026-09-07","story_day":"2026-10-' landfill-adopted.json.$lang
    has '"ending":{"ending":"on-paper","title":"' landfill-six.json.$lang
    has '"computer":true' landfill-six.json.$lang
    has '"terms_missed","ending","ending_title",' landfill-six.csv.$lang
    [ "$(grep -c '"on-paper","' "$work/landfill-six.csv.$lang")" -eq 16 ]
    result $? "landfill-six.csv.$lang: not an ending in each line"
    has " 4:00 25 –" landfill-six.debrief.$lang
done
"$MASLIKHAT" debrief "$work/landfill-six.jsonl" --lang en --format md >"$work/landfill-six.md.en"
grep -q '^#### What decided it$' "$work/landfill-six.md.en"
result $? "landfill-six.md.en: no heading of what decided"
has '"on-paper","Бәрі қағазда қалды"' landfill-six.csv.kk
has '"on-paper","Всё осталось на бумаге"' landfill-six.csv.ru
has '"title":"Бәрі қағазда қалды","text":"Жиналыс ұсынымдарды' landfill-six.json.kk
has '"title":"Всё осталось на бумаге","text":"' landfill-six.json.ru
# The page of the debrief tells them too: what was said, what papers say, on which days.
for words in "Nobody asked us" "24.09.2026, at six" "2026 жылғы 24 қыркүйек" "Компьютер ойнағандар"; do
    has "$words" landfill-six.debrief.kk
done

# What the akim decides alone stands in the minutes of the akimat's hearing; the course of the debrief
# tells the news of the story, and with it the weak side of the document.
session arch-written
has "Body: The oblast akimat" arch-written.minutes.en
has "Decision: To agree with the recommendations" arch-written.minutes.en
has "Присутствуют представители акимата" arch-written.minutes.ru
has "The weak side of the outcome document" arch-written.debrief.en
has "Слабое место итогового документа" arch-written.debrief.ru
has "Қорытынды құжаттың осал жері" arch-written.debrief.kk

# A goal is reached by its holder's deed: who signed the document has sent it in time, who did not has not.
"$MASLIKHAT" debrief "$work/arch-saved.jsonl" --lang en --json >"$work/arch-saved.json.en" || exit 2
has '"seat":"dep-04","goal":"outcome","points":3,"reached":true' arch-saved.json.en
has '"seat":"dep-05","goal":"outcome","points":2,"reached":false' arch-saved.json.en

# What came of each inquiry, and how an item led in order went, stage by stage; and nothing of either
# where there is none.
for lang in kk ru en; do
    for name in inquiry-unread ordered; do
        "$MASLIKHAT" debrief "$work/$name.jsonl" --lang $lang --format md >"$work/$name.table.$lang" || exit 2
        "$MASLIKHAT" debrief "$work/$name.jsonl" --lang $lang --json >"$work/$name.json.$lang" || exit 2
    done
done
has "| lamps | dep-02 | 19 March 2026 | at the sitting, 2:00 | in time, 19 March 2026 | in time, 27 March 2026 |" inquiry-unread.table.en
has "| water | dep-03 | 19 March 2026 | never | never | never |" inquiry-unread.table.en
has "| так и не оглашён | так и не направлена | так и не получен |" inquiry-unread.table.ru
has "| оқылмай қалды | жіберілмей қалды | берілмей қалды |" inquiry-unread.table.kk
has '"read_ms":120000,"forwarded":true,"forwarded_on":"2026-03-19","copy_term":"met","answer_term":"met"' inquiry-unread.json.en
has '"read_ms":-1,"forwarded":false,"forwarded_on":null,"copy_term":"missed","answer_term":"missed"' inquiry-unread.json.en
lacks 'The order of an item' inquiry-unread.table.en
lacks '^#* *Inquiries' ordered.table.en
has "| debate | 0:00 | 37:00 | 1 | cut short (vote at 0:00); asked for the floor and were not heard – 1 |" ordered.table.en
has "| questions and answers | – | 10:00 | – | skipped (chair) |" ordered.table.en
has "| вопросы и ответы | – | 10:00 | – | стадия пропущена (chair) |" ordered.table.ru
has "| сұрақтар мен жауаптар | – | 10:00 | – | өткізілмеді (өткізіп жіберген – chair) |" ordered.table.kk
has '{"stage":"questions","went":"skipped","took_ms":0,"planned_ms":600000,"speeches":0,"waited":0,"clauses_left":0,"by":"chair","vote":null}' ordered.json.en

. tests/papers/court.sh
. tests/papers/told.sh
. tests/papers/foreign.sh
. tests/papers/language.sh

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
