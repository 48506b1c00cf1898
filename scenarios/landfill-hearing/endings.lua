-- How the story can end, and who pays for it.

local m = require "maslikhat"

return {
  m.ending {
    id = "answered",
    title = {
      kk = "Ауыл жауап алды",
      ru = "Село получило ответ",
      en = "The village got its answer",
    },
    text = {
      kk = "Ұсынымдар қабылданды, әкімдік өзінен сұралғанның бәріне мерзімінде жауап берді. Полигонның тағдыры әлі шешілген жоқ, бірақ ауыл енді келіссөздің тең тарапы.",
      ru = "Рекомендации приняты, акимат в срок ответил на всё, о чём его спросили. Судьба полигона ещё не решена, но село теперь равная сторона переговоров.",
      en = "The recommendations were adopted, and the akimat answered in time all it was asked. The landfill's fate is open, but the village is now an equal party to the talks.",
    },
    costs = {
      kk = "қызметтегі салқындық, инвестордың шығыны.",
      ru = "холод на службе, издержки инвестора.",
      en = "coldness at work, the investor's costs.",
    },
  },
  m.ending {
    id = "unanswered",
    title = {
      kk = "Мерзімінде толық жауап келмеді",
      ru = "Полного ответа в срок нет",
      en = "No full answer in time",
    },
    text = {
      kk = "Ұсынымдар жолданды, бірақ мерзімінде толық жауап жоқ. Заң ауыл жағында, уақыт – әкімдік жағында. Енді шағымдануға негіз бар.",
      ru = "Рекомендации отправлены, полного ответа в срок нет. Закон на стороне села, время – на стороне акимата. Есть основание жаловаться.",
      en = "The recommendations were sent, but no full answer came in time. The law is on the village's side, time on the akimat's. There are grounds to complain.",
    },
    costs = {
      kk = "бір айлық үміт.",
      ru = "месяц надежды.",
      en = "a month of hope.",
    },
  },
  m.ending {
    id = "waiting",
    title = {
      kk = "Жауап мерзімі әлі біткен жоқ",
      ru = "Срок ответа ещё идёт",
      en = "The term for the answer still runs",
    },
    text = {
      kk = "Ұсынымдар жолданды. Әкімдік жіберілгеннің бәріне әлі толық жауап берген жоқ, бірақ мерзім де біткен жоқ: шағымдануға негіз жоқ. Мерзімнің соңғы күнін жазып қойыңыздар, келген жауаптың әр бөлігін жеке тексеріңіздер.",
      ru = "Рекомендации отправлены. Акимат ответил ещё не на всё, что ему послано, но и срок не истёк: жаловаться не на что. Запишите последний день срока, а каждый ответ проверяйте по частям.",
      en = "The recommendations were sent. The akimat has not yet answered all it was sent, but the term is not over either: there is nothing to complain of. Note its last day, and check every answer part by part.",
    },
    costs = {
      kk = "мерзімнің соңғы күніне дейінгі шыдам.",
      ru = "терпение до последнего дня срока.",
      en = "patience until the last day of the term.",
    },
  },
  m.ending {
    id = "too-late",
    title = {
      kk = "Ұсынымдар кешікті",
      ru = "Рекомендации опоздали",
      en = "The recommendations came too late",
    },
    text = {
      kk = "Ұсынымдар қабылданды, бірақ жер комиссиясынан кейін жолданды. Енді комиссия шешімінің күшін жоюды сұрауға тура келеді. Рәсім мінсіз болған шығар.",
      ru = "Рекомендации приняты, но отправлены уже после земельной комиссии. Теперь надо просить об отмене её решения. Процедура, возможно, безупречна.",
      en = "The recommendations were adopted but sent after the land commission had sat. Now the reversal of its decision has to be asked for. The procedure may have been flawless.",
    },
    costs = {
      kk = "жер.",
      ru = "земля.",
      en = "the land.",
    },
  },
  m.ending {
    id = "on-paper",
    title = {
      kk = "Бәрі қағазда қалды",
      ru = "Всё осталось на бумаге",
      en = "It stayed on paper",
    },
    text = {
      kk = "Жиналыс ұсынымдарды қабылдады, бірақ сауал да, хат та жолданбады. Дауысқа салынған құжат хатшының үстелінде қалды.",
      ru = "Собрание приняло рекомендации, но ни запрос, ни письмо не ушли. Документ, за который голосовали, остался на столе секретаря.",
      en = "The assembly adopted the recommendations, but neither inquiry nor letter was sent. The document they voted for lies on the secretary's desk.",
    },
    costs = {
      kk = "214 адамның сенімі.",
      ru = "доверие 214 человек.",
      en = "the trust of 214 people.",
    },
  },
  m.ending {
    id = "inquiry-only",
    title = {
      kk = "Тек сауал жолданды",
      ru = "Ушёл только запрос",
      en = "Only the inquiry was sent",
    },
    text = {
      kk = "Жиналыс ұсынымдарды қабылдады, бірақ олар әкімдікке жіберілмеді: депутаттық сауал ғана жолданды. Сауалға берілетін жауап – депутатқа жауап, ал ауылдың сөзі хатшының үстелінде қалды.",
      ru = "Собрание приняло рекомендации, но в акимат их не отправили: ушёл только депутатский запрос. Ответ на запрос – это ответ депутату, а слово села осталось на столе секретаря.",
      en = "The assembly adopted the recommendations, but they never went to the akimat; only the deputy's inquiry did. The answer to an inquiry is an answer to the deputy; the village's word lies on the secretary's desk.",
    },
    costs = {
      kk = "әкімдікке жетпеген ауыл сөзі.",
      ru = "слово села, которое до акимата не дошло.",
      en = "the village's word, which never reached the akimat.",
    },
  },
  m.ending {
    id = "rejected",
    title = {
      kk = "Ұсынымдар қабылданбады",
      ru = "Рекомендации не приняты",
      en = "The recommendations were not adopted",
    },
    text = {
      kk = "Жиналыс ұсынымдарды қабылдамады. Ауылдың ортақ сөзі жоқ, әкімдік пен инвестор өз жобасымен жүре береді.",
      ru = "Собрание рекомендаций не приняло. Общего слова у села нет, акимат и инвестор идут со своим проектом.",
      en = "The assembly did not adopt the recommendations. The village has no common voice; the akimat and the investor go on with their project.",
    },
    costs = {
      kk = "бүгін тыңдалмаған жақ ертең үндемей қалмайды.",
      ru = "те, кого сегодня не услышали, молчать не станут.",
      en = "those unheard today will not be silent.",
    },
  },
  m.ending {
    id = "postponed",
    title = {
      kk = "Ұсынымдар кейінге қалдырылды",
      ru = "Рекомендации отложены",
      en = "The recommendations are postponed",
    },
    text = {
      kk = "Жиналыс мәселені кейінге қалдырды, ауылдың ортақ сөзі әлі айтылған жоқ. Полигон туралы шешім онсыз да қабылдануы мүмкін.",
      ru = "Собрание отложило вопрос, общего слова села пока нет. Решение о полигоне могут принять и без него.",
      en = "The assembly postponed the item, and the village has not yet spoken as one. The decision on the landfill may be taken without it.",
    },
    costs = {
      kk = "қайта жиналуға кететін уақыт пен күтуден шаршаған тұрғындардың сенімі.",
      ru = "время на новое собрание и доверие жителей, уставших ждать.",
      en = "the time for another assembly and the trust of residents tired of waiting.",
    },
  },
  m.ending {
    id = "no-quorum",
    title = {
      kk = "Жиналыста кворум болмады",
      ru = "Собрание осталось без кворума",
      en = "The assembly had no quorum",
    },
    text = {
      kk = "Кворум болмағандықтан ұсынымдар бойынша дауыс беру өтпеді. Олар қабылданған да, қабылданбаған да болып саналмайды.",
      ru = "Кворума не было, и голосование по рекомендациям не состоялось. Они не приняты и не отклонены.",
      en = "There was no quorum, hence no valid vote on the recommendations. They are neither adopted nor rejected.",
    },
    costs = {
      kk = "қайта жиналуға кететін уақыт пен адамдардың шыдамы.",
      ru = "время на новое собрание и терпение людей.",
      en = "the time for another assembly, and people's patience.",
    },
  },
  m.ending {
    id = "no-decision",
    title = {
      kk = "Жиналыс ештеңе шешпеді",
      ru = "Собрание ничего не решило",
      en = "The assembly decided nothing",
    },
    text = {
      kk = "Жиналыстың сөзі айтылмады: ұсынымдар қабылданған да, қабылданбаған да болып саналмайды. Тыңдау болды ма, болмады ма, ауыл үшін енді бәрібір.",
      ru = "Собрание своего слова не сказало: рекомендации не приняты и не отклонены. Были слушания или нет, селу теперь всё равно.",
      en = "The assembly has not had its say: the recommendations are neither adopted nor rejected. Whether there was a hearing no longer matters to the village.",
    },
    costs = {
      kk = "келесі жолы адамдар келмейді.",
      ru = "в следующий раз люди не придут.",
      en = "next time people will not come.",
    },
  },
  m.ending {
    id = "collapsed",
    title = {
      kk = "Тыңдау тоқтатылды",
      ru = "Слушания прекращены",
      en = "The hearing was stopped",
    },
    text = {
      kk = "Тыңдау хабарламасыз митингіге айналып, тоқтатылды. Қорытынды шығарылмады, ұсыныстар сол күйі қалды, бірақ эфир бар. Әкімдік енді «тәртіпсіздік» туралы айтады.",
      ru = "Слушания превратились в митинг без уведомления и прекращены. Итоги не подведены, предложения остались предложениями, зато эфир есть. Акимат заговорит о «беспорядках».",
      en = "The hearing turned into a rally without notification and was stopped. Nothing was summed up, proposals stayed proposals; only the broadcast remains. The akimat will speak of “disorder”.",
    },
    costs = {
      kk = "айқай басып кеткен дәлелдер.",
      ru = "доводы, которые заглушил шум.",
      en = "arguments drowned by the noise.",
    },
  },
}
