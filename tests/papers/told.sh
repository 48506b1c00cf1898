#!/bin/sh
# Part of run.sh: how people, votes and times are told in the debrief and the minutes.
for name in secret-election paper-election casting-vote full-session; do
    session $name
done

# An election is told by its names, a casting vote and those who took no part by words of their own.
has "Нурымова С. – 5, Есжанов Т. – 4, Шакенова А. – 2, воздержались 1, не голосовали 0" secret-election.debrief.ru
has "белгі қойылмаған бюллетень 1, жарамсыз 1" paper-election.debrief.kk
has "не участвовали (конфликт интересов) 1" full-session.debrief.ru
has "не участвовали (конфликт интересов) 1" full-session.minutes.ru
has "қатыспады (мүдделер қақтығысы) 1" full-session.minutes.kk
has "шешуші дауысты қосқанда" casting-vote.debrief.kk

# A lower limit is told by what it holds back; where a paper is, by no word of a gender.
for lang in ru en; do
    "$MASLIKHAT" debrief "$work/landfill-adopted.jsonl" --lang $lang --format md >"$work/terms.$lang" || exit 2
done
has "Общественные слушания: не раньше 14 сентября" terms.ru
has "Public hearing: not before 14 September" terms.en
has "у адресата" terms.ru

# The minutes: the days of the sittings above them, the times of opening, break and closing; plain
# text has no signs of a markup.
has "Дни заседаний: 24 сентября 2026 года, 28 сентября 2026 года" landfill-adopted.minutes.ru
has "14:00. Заседание открыто" landfill-adopted.minutes.ru
has "43:00. Короткий перерыв: 5 минут" landfill-adopted.minutes.ru
has "43:00. Председательствующий закрыл заседание" landfill-adopted.minutes.ru
lacks 'Место:' landfill-adopted.minutes.ru
for name in landfill-adopted arch-saved full-session; do
    lacks '\*[^ ]' $name.debrief.ru
    lacks '\*[^ ]' $name.minutes.kk
done
for scenario in landfill-hearing housing-utilities; do
    lacks '\*[^ ]' $scenario.forms.kk
done
