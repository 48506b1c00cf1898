-- Complications: the moment of the dilemma, what comes from outside, and the article, which is about
-- whoever left something unsaid.

local m = require "maslikhat"
local held = require "held"
local react = require "handlers"

return held.all({
  m.inject {
    id = "moment", to = "dep-03", window = { phase = "sitting", from = 3, to = 7 },
    when = held.BEFORE_VOTE .. held.NOT_SAID_3,
    title = { kk = "Шешуші сәт", ru = "Минута решения", en = "The moment to decide" },
    text = {
      kk = "Хатшы парақ таратып жүр: «Мүддеңіз бар ма? Болса, мәлімдеңіз». Құжатта Қайраттың аты жоқ, бірақ компаниясының аты бар. Жоба дауысқа салынғанша санаулы минут қалды. Не істейтініңіз сізден сұралады: «мәлімдеймін» десеңіз, бланкі ашылады.",
      ru = "Секретарь раздаёт листы: «Есть интерес? Заявите». Имени Кайрата в документах нет, а название его компании есть. До голосования по проекту считаные минуты. Вас спросят, что Вы сделаете: выберете «заявлю» – откроется бланк.",
      en = "The secretary is handing out sheets: “Any interest? Declare it.” Kairat's name is not in the documents, but his company's is. The vote on the draft is minutes away. You are asked what you do: choose to declare, and the form opens.",
    },
    on_fire = react.moment,
  },
  m.inject {
    id = "photo", to = { "dep-04", "resident-3" }, window = { phase = "sitting", from = 12, to = 16 },
    title = { kk = "Көрмедегі сурет", ru = "Снимок с выставки", en = "A picture from the fair" },
    text = {
      kk = "Ауыл чатында сурет тарады: Мұқанова «Мед-Арқа» стендінің алдында, қолында микрофон. Астына былай деп жазылған: «Дәрігер кімге жұмыс істейді?» Мұқанова былтыр онда тегін лекция оқыған, бірақ суреттен ол көрінбейді. Залда телефондардың экраны бірінен соң бірі жанып жатыр.",
      ru = "В сельском чате разошёлся снимок: Муканова с микрофоном у стенда «Мед-Арки». Подпись: «На кого работает врач?» Прошлогодняя лекция была бесплатной, но из снимка этого не видно. В зале засветились телефоны.",
      en = "A picture is going round the village chat: Mukanova with a microphone at Med-Arqa's stand. The caption: “Who does the doctor work for?” Last year's lecture was unpaid, but the picture does not say so. Phones light up in the hall.",
    },
    on_fire = react.photo,
  },
  m.inject {
    id = "offer", to = "dep-06", window = { phase = "sitting", from = 9, to = 16 },
    when = "answer.given question=push choices=call & " .. held.UNDECIDED,
    title = { kk = "Төбе туралы хабарлама", ru = "Сообщение о крыше", en = "A message about the roof" },
    text = {
      kk = "Телефоныңызға хабарлама келді: «Айнұр Серікқызы, Ақбұлақ амбулаториясының төбесін жазда өзіміз жөндеп береміз, тегін. Мерзімді екі айға қысқартуға көмектессеңіз болды. Қайрат». Қатар отырған әріптесіңіз экранға көз тастап үлгерді.",
      ru = "На телефон пришло сообщение: «Айнур Сериковна, крышу акбулакской амбулатории летом починим сами, бесплатно. Только помогите со сроком в два месяца. Кайрат». Соседка покосилась на экран.",
      en = "A message comes to your phone: “Ainur Serikkyzy, we will mend the roof of the Aqbulaq clinic ourselves this summer, for free. Just help with the two-month term. Kairat.” Your neighbour has glanced at the screen.",
    },
    on_fire = react.offer,
  },
  m.inject {
    id = "press", to = "journalist", window = { phase = "hours", from = 1, to = 5 },
    when = "item.called item=purchase",
    title = { kk = "Газет баспаханаға кетіп барады", ru = "Номер уходит в печать", en = "The paper goes to print" },
    text = {
      kk = "Редактор қоңырау шалды: «Бет жабылып жатыр, он минут қалды». Жазғаныңызды соңғы рет оқып шығыңыз: әр сөйлемнің құжаты бар ма, екінші жақтың сөзі бар ма? Содан кейін мақала желіге шығады.",
      ru = "Звонит редактор: «Полоса закрывается, десять минут». Перечтите в последний раз: есть ли документ под каждой фразой, есть ли слово другой стороны? Затем статья выйдет в сеть.",
      en = "The editor rings: “The page closes in ten minutes.” Read it one last time: is there a document behind each sentence, and has the other side had its say? Then the article goes online.",
    },
    on_fire = react.press,
  },
  m.inject {
    id = "article-kin", to = "all",
    title = { kk = "Мақала: «Балдыз бен жезде»", ru = "Статья: «Шурин и зять»", en = "The article: “Brothers-in-law”" },
    text = {
      kk = "«Тоғанас тынысы» газеті былай деп жазды: ауыл амбулаторияларына арналған аппараттарды комиссия мүшесі, депутат Есеновтің балдызы ұсынып отыр, ал Есенов бұл мәселе бойынша дер кезінде өздігінен бас тартпаған. Мақалада тойдағы сурет пен тізілімнен үзінді бар. Оны бір сағатта үш мың адам оқыды.",
      ru = "«Тоғанас тынысы» пишет: аппараты для сельских амбулаторий предлагает шурин члена комиссии, депутата Есенова, а Есенов вовремя не заявил самоотвод. В статье свадебный снимок и выписка из реестра. За час её прочли три тысячи человек.",
      en = "Toganas Tynysy writes: the machines for the village clinics are offered by the brother-in-law of deputy Yesenov, a member of the commission, and Yesenov did not recuse himself in time. There is a wedding picture and an extract from the register. Three thousand people have read it within an hour.",
    },
    on_fire = react.article,
  },
  m.inject {
    id = "article-share", to = "all",
    title = { kk = "Мақала: «Он екі пайыз»", ru = "Статья: «Двенадцать процентов»", en = "The article: “Twelve per cent”" },
    text = {
      kk = "«Тоғанас тынысы» газеті былай деп жазды: Есенов мүддесін мәлімдеді, ал комиссияның тағы бір мүшесі, депутат Ахметовтің бәсекелес «Алтын-Мед» компаниясында 12 пайыз үлесі бар екен, бірақ ол дер кезінде өздігінен бас тартпаған. «Тағы кім үндемей отыр?» – деп сұрайды газет.",
      ru = "«Тоғанас тынысы» пишет: Есенов об интересе заявил, а у другого члена комиссии, депутата Ахметова, 12 процентов в компании-конкуренте «Алтын-Мед», и вовремя он самоотвод не заявил. «Кто ещё молчит?» – спрашивает газета.",
      en = "Toganas Tynysy writes: Yesenov declared his interest, but deputy Akhmetov, another member of the commission, holds 12 per cent of the competing company Altyn-Med and did not recuse himself in time. “Who else keeps silent?” the paper asks.",
    },
    on_fire = react.article,
  },
  m.inject {
    id = "article-text", to = "all",
    title = { kk = "Мақала: «Кім жазды?»", ru = "Статья: «Кто писал?»", en = "The article: “Who wrote it?”" },
    text = {
      kk = "«Тоғанас тынысы» газеті былай деп жазды: екі депутат мүддесін дер кезінде мәлімдеді. Бірақ сатып алу мәтінін әкімдікке жеткізушінің өзі әкелген: файлдың авторы – Қ. Досымов, ал құжатта әкімнің орынбасары Жақсыбековтің қолы тұр. Депутаттар адал болды, ал әкімдік ше?",
      ru = "«Тоғанас тынысы» пишет: два депутата вовремя заявили об интересе. Но описание закупки в акимат принёс сам поставщик: автор файла – К. Досымов, а подпись под документом – заместителя акима Жаксыбекова. Депутаты честны, а акимат?",
      en = "Toganas Tynysy writes: two deputies declared their interests in time. But it was the supplier himself who took the specification to the akimat: the file's author is K. Dossymov, and the document bears the signature of deputy akim Zhaksybekov. The deputies were honest; what about the akimat?",
    },
    on_fire = react.article,
  },
  m.inject {
    id = "hollow", to = "all",
    title = { kk = "Уәдеге сенбеді", ru = "Обещанию не поверили", en = "The promise is not believed" },
    text = {
      kk = "Уәде етілген құжатты оқығандардың көбі бір нәрсені айтты: «Жалпы сөз». Не істелгені де, кімге залал келгені де, енді не болатыны да анық емес. Мұндай құжат уәденің орындалғаны болып саналмайды.",
      ru = "Большинство тех, кто прочёл обещанный документ, говорят одно: «Общие слова». Неясно, что сделано, кому навредили и что будет дальше. Такой документ исполнением обещания не считается.",
      en = "Most of those who read the promised paper say the same: “General words.” It is not clear what was done, whom it harmed, and what follows. Such a paper does not count as a promise kept.",
    },
    on_fire = react.hollow,
  },
  m.inject {
    id = "leak", to = "all", window = { phase = "hours", from = 11, to = 16 },
    when = "answer.given question=reply-3 choices=deny | answer.given question=reply-7 choices=deny | answer.given question=reply-a choices=deny",
    title = { kk = "Дәлел шықты", ru = "Появилось доказательство", en = "The proof is out" },
    text = {
      kk = "Кешкі сағат сегіз. Газет жазысқан хаттардың суретін жариялады: жоққа шығарылған нәрсенің бәрі сонда жазулы. Жоққа шығарған сөз бен құжат қатар тұр. Пікірлерде жүздеген адам бір ғана сөз жазып жатыр: «Өтірік».",
      ru = "Восемь вечера. Газета выложила снимок переписки: в ней чёрным по белому то, что отрицали. Слова и документ стоят рядом. Сотни людей пишут в комментариях одно слово: «Ложь».",
      en = "Eight in the evening. The paper has published a screenshot of messages: what was denied stands there in black and white. The denial and the document are side by side. Hundreds of people write one word in the comments: “Lies.”",
    },
    on_fire = react.leak,
  },
  m.inject {
    id = "evening", to = "residents", window = { phase = "hours", from = 18, to = 22 },
    when = held.ARTICLE,
    title = { kk = "Кешкі әңгіме", ru = "Вечерний разговор", en = "The evening's talk" },
    text = {
      kk = "Ақбұлақта кешкі шай. Бір күнде айтылған сөз де, айтылмаған сөз де дастарқан басына жиналды: мақала, жауаптар, қағаздар. Көршілер сізден сұрайды: «Енді бұларға сенуге бола ма?»",
      ru = "Вечерний чай в Акбулаке. Всё, что за день сказали и о чём промолчали, обсуждают за столом: статью, ответы, бумаги. Соседи спрашивают Вас: «Можно ли им теперь верить?»",
      en = "Evening tea in Aqbulaq. All that was said and left unsaid today is on the table: the article, the answers, the papers. The neighbours ask you: “Can we still trust them?”",
    },
    on_fire = react.evening,
  },
}, "sitting", held.UNDECIDED)
