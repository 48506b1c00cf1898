-- How the story can end, and who pays for it. What is not declared here is found in outcome.lua.

local m = require "maslikhat"

local ADOPTED = "phase.entered phase=debrief & sitting.closed sitting=assembly & decision.adopted draft=landfill & "

return {
  m.ending {
    id = "moved",
    title = {
      kk = "Екінші алаң қаралады",
      ru = "Рассмотрят вторую площадку",
      en = "The second site is considered",
    },
    text = {
      kk = "Ауылдың дәлелі берік шықты, әкім Тасобаның есебін ашты: екі алаң қатар салыстырылады, орындалуын жиналыс тоқсан сайын тексереді. Полигон туралы шешім енді дерекке сүйеніп қабылданады.",
      ru = "Доводы села оказались крепкими, аким открыл расчёт по Тасобе: две площадки сравнят, раз в квартал ход дела проверит собрание. Решение о полигоне теперь примут по данным.",
      en = "The village's case held, and the akim opened the Tasoba estimate: the two sites are compared, and the assembly checks every quarter. The decision on the landfill will now rest on data.",
    },
    costs = {
      kk = "ауданның 180 миллион теңгесі, инвестордың мерзімі, Тасоба көршілерінің тыныштығы.",
      ru = "180 миллионов тенге района, сроки инвестора, покой соседей Тасобы.",
      en = "180 million tenge of the district, the investor's time, the peace of Tasoba's neighbours.",
    },
  },
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
    id = "deal",
    title = {
      kk = "Ауыл инвестормен келісті",
      ru = "Село договорилось с инвестором",
      en = "The village struck a bargain",
    },
    text = {
      kk = "Полигон осы жерде салынады, бірақ шартпен: ауылдың алатыны ұсынымда, инвестордың кепілі – қағазда. Келісім ашық, сондықтан оны тексеруге болады.",
      ru = "Полигон построят здесь, но на условиях: то, что получит село, – в рекомендациях, обязательство инвестора – на бумаге. Сделка открытая, и её можно проверить.",
      en = "The landfill will be built here, but on terms: what the village gets stands in the recommendations, the investor's pledge is on paper. The bargain is open, and can be checked.",
    },
    costs = {
      kk = "шеткі көшенің ауасы, фермерлердің базары.",
      ru = "воздух крайней улицы, рынок фермеров.",
      en = "the air of the outermost street, the farmers' market.",
    },
  },
  m.ending {
    id = "unanswered",
    title = {
      kk = "Толық жауап жоқ",
      ru = "Полного ответа нет",
      en = "There is no full answer",
    },
    text = {
      kk = "Ұсынымдар әкімдікте, бірақ мерзімінде толық жауап болмады. Мерзім өтсе, шағымдануға негіз бар; ол үшін мерзімді санап, талап ететін адам керек.",
      ru = "Рекомендации у акимата, но полного ответа в срок нет. Когда срок вышел, есть основание жаловаться; но нужен тот, кто срок считает и требует.",
      en = "The recommendations are with the akimat, but there is no full answer in time. Once the term is over there are grounds to complain; but it takes somebody who counts the days and asks.",
    },
    costs = {
      kk = "бір айлық үміт.",
      ru = "месяц надежды.",
      en = "a month of hope.",
    },
  },
  m.ending {
    id = "too-late", when = ADOPTED .. "inject.fired id=plot-given & paper.submitted paper=recs",
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
    id = "on-paper", when = ADOPTED .. "not paper.submitted paper=recs",
    title = {
      kk = "Бәрі қағазда қалды",
      ru = "Всё осталось на бумаге",
      en = "It stayed on paper",
    },
    text = {
      kk = "Жиналыс ұсынымдарды қабылдады, бірақ олар әкімдікке жіберілмеді: қағазды ешкім жолдамады. Депутаттық сауал оны алмастыра алмайды: ол – ауылдың емес, депутаттың сөзі.",
      ru = "Собрание приняло рекомендации, но в акимат они не ушли: бумагу никто не отправил. Депутатский запрос её не заменит: это слово депутата, а не села.",
      en = "The assembly adopted the recommendations, but they never went to the akimat: nobody sent the paper. A deputy's inquiry cannot stand in for it: that is the deputy's word, not the village's.",
    },
    costs = {
      kk = "214 адамның сенімі.",
      ru = "доверие 214 человек.",
      en = "the trust of 214 people.",
    },
  },
  m.ending {
    id = "rejected",
    title = {
      kk = "Ауылдың ортақ сөзі болмады",
      ru = "Общего слова у села нет",
      en = "The village has no common voice",
    },
    text = {
      kk = "Жиналыс ұсынымдарды қабылдамады. Әкімдік пен инвестор өз жобасымен жүре береді.",
      ru = "Собрание рекомендаций не приняло. Акимат и инвестор идут со своим проектом.",
      en = "The assembly did not adopt the recommendations. The akimat and the investor go on with their project.",
    },
    costs = {
      kk = "бүгін тыңдалмаған жақ ертең үндемей қалмайды.",
      ru = "те, кого сегодня не услышали, молчать не станут.",
      en = "those unheard today will not be silent.",
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
      kk = "Тыңдау хабарламасыз митингіге айналды, әкімдік өкілі оны тоқтатты. Қорытынды шығарылмады, ұсыныстар сол күйі қалды, бірақ эфир бар. Әкімдік енді «тәртіпсіздік» туралы айтады.",
      ru = "Слушания стали митингом без уведомления, представитель акимата его прекратил. Итоги не подведены, предложения остались предложениями, зато эфир есть. Акимат заговорит о «беспорядках».",
      en = "The hearing turned into a rally without notification, and the akimat's representative ended it. Nothing was summed up, proposals stayed proposals; only the broadcast remains. The akimat will speak of “disorder”.",
    },
    costs = {
      kk = "айқай басып кеткен дәлелдер.",
      ru = "доводы, которые заглушил шум.",
      en = "arguments drowned by the noise.",
    },
  },
}
