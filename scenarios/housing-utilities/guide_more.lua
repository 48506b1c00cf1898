-- The facilitator's guide, second part: decisions, mistakes, complications, the debrief.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Жиі кететін қателер және не айту керек", ru = "Частые ошибки и что сказать", en = "Common mistakes and what to say" },
    text = {
      kk = [[
«6 жақтап, ешкім қарсы емес – өтті ғой!»
  – «Жетіншісі қайда? Көпшілік кімнен есептеледі?»
«Жоқ адамның даусын да қосыңыз».
  – «Ол дауыс кімдікі?»
«Түзетуді айттым ғой!»
  – «Қай тармақ? Қандай сөз? Хатшыда қағазы бар ма?»
«Төраға өзі шешсін».
  – «Төраға рәсімді жүргізеді, шешімді кім қабылдайды?»
«Оған дауыс бергізбеңіздер!»
  – «Бұлай істеуге кімнің құқығы бар?»
«Қайта дауыс берейік, көңілім толмады».
  – «Қандай қате болды: рәсімде ме, есепте ме?»
Тұрғын орнынан айғайлады
  – төрағаға: «Сізде үш жол бар: сөз, ескерту, үзіліс».
Хатшы жүргізіп кетті
  – «Кім төрағалық етеді?»
Ойын әзілге айналды
  – сағатты тоқтатып: «Осы үйде тұрсаңыз, не дер едіңіз?»

Жауапты айтпаңыз, сұраңыз. Бағдарлама әрекетті қабылдамаса, жауабын дауыстап оқып, дереккөзін көрсетіңіз: бұл ұялту емес, сабақтың өзі.]],
      ru = [[
«6 за, против никого – прошло же!»
  – «Где седьмой? От кого считают большинство?»
«Посчитайте и отсутствующего с нами».
  – «Чей это голос?»
«Я же назвал поправку!»
  – «Какой пункт? Какие слова? Есть ли бумага у секретаря?»
«Пусть решит председатель».
  – «Председатель ведёт. А решает кто?»
«Не давайте ему голосовать!»
  – «У кого есть такое право?»
«Давайте переголосуем, мне не нравится».
  – «В чём ошибка: в процедуре или в подсчёте?»
Житель кричит с места
  – председателю: «У Вас три пути: слово, предупреждение, перерыв».
Ведёт секретарь
  – «Кто сегодня председательствует?»
Всё стало шуткой
  – остановите часы: «Что бы Вы сказали, если бы жили в этом доме?»

Не подсказывайте, спрашивайте. Если программа отказала, прочтите отказ вслух и назовите источник: это не позор, это и есть урок.]],
      en = [[
“6 for and nobody against – it passed!”
  – “Where is the seventh? A majority of whom?”
“Count the absent one with us.”
  – “Whose vote is that?”
“But I have named my amendment!”
  – “Which clause? Which words? Does the secretary have it on paper?”
“Let the chair decide.”
  – “The chair presides. Who decides?”
“Do not let him vote!”
  – “Who has the right to forbid it?”
“Let us vote again, I do not like it.”
  – “What was wrong: the procedure or the count?”
A resident shouts from a seat
  – to the chair: “You have three options: the floor, a warning, a break.”
The secretary presides
  – “Who is in the chair today?”
It becomes a joke
  – stop the clock: “What would you say if you lived in that building?”

Ask, do not tell. When the program refuses, read the refusal aloud and name its source: that is no disgrace, it is the lesson.]],
    },
  },
  m.page {
    title = { kk = "Әркімнің шешімі", ru = "Решение каждого", en = "What each decides" },
    text = {
      kk = [[
Экран сұрақтарды өзі қояды; сіз тек бәрі жауап бергенін көресіз. Олар төрт түрлі:

· Заң сұрақтары – дәл керек сәтте, бір дұрыс жауабы бар: отырыстың ашықтығы, үйді басқару нысаны, тариф, ақпарат алу.
· Шешім – талқылаудың 15-минутында әркімге карточкасынан бір сұрақ: үндей ме, айта ма, мәміле жасай ма? Мұнда қате жауап жоқ, бірақ салдары бар.
· Шкала – әкім иландырды ма, ақша жөндеуге толық жете ме, сөз әділ беріле ме, нәтиже әділ ме: залға тек сан көрінеді, кім не дегенін ешкім білмейді.
· Асқыну қоятын сұрақ – бір-екі адамға: төраға, әкім, хирург.

Айтылған шындық түзетуге дауыс қосады, жасырылып ашылғаны азайтады. Есжановты үгіттеген адам болса, ол мәлімдеуге бейім; тойдың суреті арнаға жетіп, ол соған қарамастан дауыс берсе, шешім дауға айналады.

Біреу ойланып қалса, асықтырмаңыз: бір минут жетеді. Кімнің жауап бермегені пультте көрінеді.]],
      ru = [[
Вопросы задаёт экран; Вы лишь видите, все ли ответили. Они четырёх видов:

· Вопросы о законе – в тот момент, когда он нужен, с одним верным ответом: открытость заседания, форма управления домом, тариф, доступ к информации.
· Решение – на 15-й минуте обсуждения каждому один вопрос с его карточки: сказать, промолчать, договориться? Неверных ответов здесь нет, последствия есть.
· Шкала – убедил ли аким, дойдут ли деньги до ремонта, справедливо ли дают слово, справедлив ли итог: зал видит только числа, кто что ответил, не знает никто.
· Вопрос осложнения – одному-двоим: председателю, акиму, хирургу.

Сказанная правда прибавляет поправке голосов, скрытая и раскрытая – отнимает. Если с Есжановым поговорили, он охотнее заявит об интересе; если снимок со свадьбы попал в канал, а он всё же голосовал, решение оспорят.

Задумался – не торопите: минуты хватит. Кто не ответил, видно на пульте.]],
      en = [[
The screen puts the questions; you only see whether everybody has answered. There are four kinds:

· The law – at the moment it matters, with one right answer: the open sitting, forms of running a building, tariffs, access to information.
· A decision – in minute 15 of the discussion everybody gets one question from their card: tell, keep silent, make a deal? Nobody is wrong here, but there are consequences.
· A scale – did the akim convince, will the money reach the repairs, is the floor given fairly, is the outcome fair: the hall sees numbers only, and nobody knows who said what.
· What a complication asks – of one or two: the chair, the akim, the surgeon.

A truth told adds votes to an amendment, one hidden and found out takes them away. If somebody has spoken to Yeszhanov, he is readier to declare; if the wedding picture reaches the channel and he votes all the same, the decision is contested.

Whoever hesitates needs no hurrying: a minute is enough. The console shows who has not answered.]],
    },
  },
  m.page {
    title = { kk = "Асқынулар: қашан көрсету, қашан кейінге қалдыру", ru = "Осложнения: когда показать, когда отложить", en = "Complications: when to show, when to hold back" },
    text = {
      kk = [[
Бірінші рет өткізсеңіз, «жеңіл» деңгейін таңдаңыз (--level easy): үш асқыну ғана қалады – өтініш, Telegram, қаржы басқармасының хаты. «Кәдімгіде» бәрі бар, көбі адамдардың ісінен туады:

· Залдан түскен хат – талқылау, 11–16-минут; Есжанов мәлімдеп қойса, келмейді.
· Тұрғындардың өтініші – 19–25-минут: төраға шешеді.
· Telegram – 24–32-минут, актіні не суретті біреу берсе немесе журналист асықса.
· Қаржы басқармасының хаты – сұрақтар, 1–7-минут, әкім шындықты бұрын айтпаса.
· Балабақша туралы сөз – 2–8-минут, Қарасаев келіссе.
· Арна қателесті – 1–7-минут, журналист тексермей жазса.
· Бір қолмен жазылған қолдар – 7–13-минут, өтініш 142 қолмен оқылса.
· Соңғы минуттағы түзету – 9–15-минут, жазбаша енгізілмесе.
· Кворум – дауыс беру, 1–5-минут: хирург пен сайлаушылары шақырған депутаттар кету-кетпеуін өздері шешеді. Кеткендер үзілістен не он минуттан кейін қайтады, хирург қайтпайды.

Уақыт тар болса, пультте кез келгенін өткізіп жіберуге болады.]],
      ru = [[
Ведёте впервые – берите уровень «легко» (--level easy): остаются три осложнения – обращение, Telegram, письмо управления финансов. На обычном есть все, и большинство рождается из того, что сделали люди:

· Записка из зала – обсуждение, 11–16-я минута; не придёт, если Есжанов уже заявил.
· Обращение жителей – 19–25-я минута: решает председатель.
· Telegram – 24–32-я минута, если акт или снимок кто-то отдал либо журналистка поспешила.
· Письмо управления финансов – вопросы, 1–7-я минута, если аким не сказал правды раньше.
· Слух о детском саде – 2–8-я минута, если Карасаев согласился.
· Канал ошибся – 1–7-я минута, если журналистка опубликовала, не проверив.
· Подписи одной рукой – 7–13-я минута, если обращение прочли со 142 подписями.
· Поправка последней минуты – 9–15-я минута, если её не внесли письменно.
· Кворум – голосование, 1–5-я минута: хирург и депутаты, которых зовут избиратели, сами решают, уезжать ли. Уехавшие вернутся после перерыва или через десять минут, хирург – нет.

Если времени мало, любое можно пропустить с пульта.]],
      en = [[
The first time choose the level “easy” (--level easy): three complications remain – the appeal, Telegram, the letter from the finance department. The usual level has them all, and most come of what people have done:

· The note from the hall – discussion, minutes 11–16; it does not come once Yeszhanov has declared.
· The residents' appeal – minutes 19–25: the chair decides.
· Telegram – minutes 24–32, if somebody gave away the certificate or the picture, or the journalist was in haste.
· The finance department's letter – questions, minutes 1–7, unless the akim told the truth before.
· Word of the kindergarten – minutes 2–8, if Karasayev has agreed.
· The channel was wrong – minutes 1–7, if the journalist published without checking.
· Signatures in one hand – minutes 7–13, if the appeal was read with 142 signatures.
· The last-minute amendment – minutes 9–15, unless it was tabled in writing.
· The quorum – voting, minutes 1–5: the surgeon and the deputies whose voters call decide for themselves whether to go. Those who went are back after a break or ten minutes, the surgeon is not.

If time is short, skip any of them at the console.]],
    },
  },
  m.page {
    title = { kk = "Талдау және ертеңі", ru = "Разбор и день после", en = "The debrief and the day after" },
    text = {
      kk = [[
0–3: рөлден шығу. Әркім өз атын айтып, карточкасын жапсын. Қатты айтысқандар қол алыссын.
3–10: дерек. Сөйлеу уақыты, дауыс кестесі, қабылданбаған әрекеттер. Түсіндірмеңіз, көрсетіңіз.
10–25: үш сұрақ. Алдымен үнсіз қалғандар, сосын тұрғындар, депутаттар, әкім. Мүддесін жасырған адамға сот құрмаңыз: рөл солай жазылған; «сізді не тоқтатты?» деп сұраңыз.
25–30: әркім өз мәслихатында не істейтінін бір сөйлеммен айтады.

Фасилитатордың өз пікірі – ең соңында, екі сөйлем.

Ертеңі:
· Хаттама мен шешімді, талдауды қатысушыларға жіберіңіз.
· Бір айдан соң әркімнің сол сөйлемін есіне салыңыз: орындалды ма?
· Өзіңізге жазып қойыңыз: қай кезең созылды, қай асқыну артық болды.
· Шын өмірден айырмасын айтып өтіңіз: мердігер іс жүзінде «Мемлекеттік сатып алу туралы» Заң бойынша таңдалады, жобадағы тікелей шарт – әдейі қалдырылған әлсіз жер.]],
      ru = [[
0–3: выход из роли. Каждый называет своё имя и закрывает карточку. Кто спорил горячо, пожимает руки.
3–10: факты. Время выступлений, таблица голосований, отказы. Показывайте, не толкуйте.
10–25: три вопроса. Сначала молчавшие, потом жители, депутаты, аким. Не судите того, кто скрыл интерес: так написана роль; спросите, что его остановило.
25–30: каждый говорит одну фразу – что сделает в своём маслихате.

Мнение фасилитатора – в самом конце, две фразы.

После:
· Разошлите протокол, решение и разбор.
· Через месяц напомните каждому его предложение: сделано?
· Запишите для себя, какой этап затянулся и какое осложнение было лишним.
· Скажите об отличии от жизни: подрядчика на деле выбирают по Закону «О государственных закупках», прямой договор в проекте – нарочно оставленное слабое место.]],
      en = [[
0–3: stepping out of the role. Each says their own name and closes the card. Those who clashed shake hands.
3–10: facts. Speaking times, the table of votes, the refusals. Show, do not explain.
10–25: three questions. First those who kept silent, then residents, deputies, the akim. Do not put on trial whoever hid an interest: the role is written so; ask what held them back.
25–30: each says one sentence – what they will do at their own maslikhat.

The facilitator's own opinion comes last, in two sentences.

The day after:
· Send out the minutes, the decision and the debrief.
· After a month remind everyone of their sentence: is it done?
· Note for yourself which phase ran over and which complication was one too many.
· Name the difference from real life: there contractors are chosen under the Law on public procurement; the direct contract in the draft is a weak spot left on purpose.]],
    },
  },
}
