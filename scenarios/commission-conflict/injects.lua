-- Complications: the moment of the dilemma, what comes from outside, and the article, which is about
-- whoever left something unsaid.

local m = require "maslikhat"
local react = require "handlers"

return {
  m.inject {
    id = "moment", to = "dep-03", window = { phase = "sitting", from = 3, to = 7 },
    title = { kk = "Шешетін сәт", ru = "Минута решения", en = "The moment to decide" },
    text = {
      kk = "Хатшы парақтарды таратып жүр: «Кімде мүдде бар, осы бланкіні толтырсын». Бланк алдыңызға келді. Қайраттың аты құжатта жоқ, бірақ компаниясының аты тұр. Бірінші дауысқа санаулы минут қалды.",
      ru = "Секретарь раздаёт листы: «У кого интерес, заполните бланк». Бланк лёг перед Вами. Имени Кайрата в документах нет, название его компании есть. До первого голосования считаные минуты.",
      en = "The secretary hands out sheets: “Whoever has an interest, fill in the form.” It lies before you. Kairat's name is not in the papers; that of his company is. The first vote is minutes away.",
    },
    on_fire = react.moment,
  },
  m.inject {
    id = "photo", to = { "dep-04", "resident-3" }, window = { phase = "sitting", from = 12, to = 20 },
    title = { kk = "Көрмедегі сурет", ru = "Снимок с выставки", en = "A picture from the fair" },
    text = {
      kk = "Ауыл чатында сурет тарады: Мұқанова «Мед-Арқа» стендінің алдында, қолында микрофон. Астында: «Дәрігер кімге жұмыс істейді?» Мұқанова былтыр онда тегін лекция оқыған, бірақ суретте ол жазылмаған. Залда телефондар жарқ-жұрқ етеді.",
      ru = "В сельском чате разошёлся снимок: Муканова с микрофоном у стенда «Мед-Арки». Подпись: «На кого работает врач?» Прошлогодняя лекция была бесплатной, но на снимке этого нет. В зале засветились телефоны.",
      en = "A picture goes round the village chat: Mukanova with a microphone at Med-Arqa's stand. Under it: “Whom does the doctor work for?” Last year's lecture was unpaid, but the picture does not say so. Telephones light up in the hall.",
    },
    on_fire = react.photo,
  },
  m.inject {
    id = "offer", to = "dep-06", window = { phase = "sitting", from = 9, to = 16 },
    when = "answer.given question=push choices=call",
    title = { kk = "Төбе туралы хабарлама", ru = "Сообщение о крыше", en = "A message about the roof" },
    text = {
      kk = "Телефоныңызға хабарлама келді: «Айнұр Серікқызы, Ақбұлақ амбулаториясының төбесін жазда өзіміз жөндеп береміз, тегін. Мерзімді екі айға түсіруге көмектессеңіз болды. Қайрат». Қасыңыздағы көршіңіз экранға көз тастады.",
      ru = "На телефон пришло: «Айнур Сериковна, крышу акбулакской амбулатории летом починим сами, бесплатно. Только помогите со сроком в два месяца. Кайрат». Соседка покосилась на экран.",
      en = "Your telephone shows: “We shall mend the roof of the Aqbulaq clinic this summer, for free. Just help with the term of two months. Kairat.” Your neighbour glanced at the screen.",
    },
    on_fire = react.offer,
  },
  m.inject {
    id = "press", to = "journalist", window = { phase = "hours", from = 1, to = 5 },
    title = { kk = "Нөмір баспаға кетіп барады", ru = "Номер уходит в печать", en = "The paper goes to print" },
    text = {
      kk = "Редактор қоңырау шалды: «Бет жабылып жатыр, он минут бар». Жинағаныңызды соңғы рет оқып шығыңыз: әр сөйлемнің құжаты бар ма, екінші жақтың сөзі бар ма? Содан кейін мақала желіге шығады.",
      ru = "Звонит редактор: «Полоса закрывается, десять минут». Перечтите в последний раз: есть ли документ под каждой фразой, есть ли слово другой стороны? Затем статья выйдет в сеть.",
      en = "The editor rings: “The page closes in ten minutes.” Read it a last time: is there a paper behind each sentence, and the word of the other side? Then the article goes out.",
    },
    on_fire = react.press,
  },
  m.inject {
    id = "article-kin", to = "all",
    title = { kk = "Мақала: «Балдыз бен жезде»", ru = "Статья: «Шурин и зять»", en = "The article: “Brothers-in-law”" },
    text = {
      kk = "«Тоғанас тынысы» жазды: комиссия 144 миллиондық сатып алуды қараған күні депутат Есеновтің балдызы жеткізуші болып отырған. Есенов мұны айтпаған, залдан шықпаған. Мақалада тойдағы сурет пен тіркелімнен үзінді бар. Бір сағатта үш мың адам оқыды.",
      ru = "«Тоғанас тынысы» пишет: когда комиссия рассматривала закупку на 144 миллиона, поставщиком был шурин депутата Есенова. Есенов об этом не сказал и из зала не вышел. В статье свадебный снимок и выписка. За час её прочли три тысячи.",
      en = "Toganas Tynysy writes: when the commission treated a purchase of 144 million, the supplier was deputy Yesenov's brother-in-law. Yesenov did not say so and did not leave. There is a wedding picture and an extract. Three thousand read it in an hour.",
    },
    on_fire = react.article,
  },
  m.inject {
    id = "article-share", to = "all",
    title = { kk = "Мақала: «Он екі пайыз»", ru = "Статья: «Двенадцать процентов»", en = "The article: “Twelve per cent”" },
    text = {
      kk = "«Тоғанас тынысы» жазды: Есенов мүддесін мәлімдеді, ал бәсекені жақтап сөйлеген депутат Ахметовтің бәсекелес «Алтын-Мед» компаниясында 12 пайыз үлесі бар екен. Ол дауыс берген. «Әділдік кімге керек болды?» – деп сұрайды газет.",
      ru = "«Тоғанас тынысы» пишет: Есенов об интересе заявил, а у депутата Ахметова, который ратовал за конкуренцию, 12 процентов в конкуренте – «Алтын-Мед». И он голосовал. «Кому понадобилась справедливость?» – спрашивает газета.",
      en = "Toganas Tynysy writes: Yesenov declared his interest; but deputy Akhmetov, who spoke for competition, holds 12 per cent of the competitor Altyn-Med. And he voted. “For whom was the fairness?” the paper asks.",
    },
    on_fire = react.article,
  },
  m.inject {
    id = "article-text", to = "all",
    title = { kk = "Мақала: «Кім жазды?»", ru = "Статья: «Кто писал?»", en = "The article: “Who wrote it?”" },
    text = {
      kk = "«Тоғанас тынысы» жазды: екі депутат мүддесін мәлімдеп, дауыс бермеді. Бірақ сатып алу мәтінін әкімдікке жеткізушінің өзі әкелген: файлдың авторы – К. Досымов, ал құжатта орынбасар Жақсыбековтің қолы тұр. Депутаттар адал болды, ал әкімдік ше?",
      ru = "«Тоғанас тынысы» пишет: два депутата заявили об интересе и не голосовали. Но описание закупки в акимат принёс сам поставщик: автор файла – К. Досымов, а подпись под документом – заместителя акима Жаксыбекова. Депутаты честны, а акимат?",
      en = "Toganas Tynysy writes: two deputies declared their interests and did not vote. But the supplier himself took the text to the akimat: the file's author is K. Dossymov, and the deputy akim Zhaksybekov signed. The deputies were honest; and the akimat?",
    },
    on_fire = react.article,
  },
  m.inject {
    id = "leak", to = "all", window = { phase = "hours", from = 11, to = 16 },
    when = "answer.given question=reply-3 choices=deny | answer.given question=reply-7 choices=deny | answer.given question=reply-a choices=deny",
    title = { kk = "Дәлел шықты", ru = "Появилось доказательство", en = "The proof is out" },
    text = {
      kk = "Кешкі сегіз. Газет хат алмасудың суретін жариялады: «Мәтін дайын, комиссияда өз адамымыз бар». Жоққа шығарған сөз бен құжат қатар тұр. Түсініктемеде жүздеген адам бір сөз жазып жатыр: «Өтірік».",
      ru = "Восемь вечера. Газета выложила снимок переписки: «Текст готов, в комиссии есть свой человек». Опровержение и документ стоят рядом. Сотни людей пишут в комментариях одно слово: «Ложь».",
      en = "Eight in the evening. The paper shows a chat: “The text is ready; we have our man on the commission.” Denial and proof stand side by side. Hundreds write one word: “Lies.”",
    },
    on_fire = react.leak,
  },
  m.inject {
    id = "evening", to = "residents", window = { phase = "hours", from = 18, to = 22 },
    title = { kk = "Кешкі әңгіме", ru = "Вечерний разговор", en = "The evening's talk" },
    text = {
      kk = "Ақбұлақта кешкі шай. Бір күнде айтылған сөздің бәрі дастарқан басына жиналды: мақала, жауап, үнсіздік, қағаздар. Көршілер сізден сұрайды: «Енді бұларға сенуге бола ма?»",
      ru = "Вечерний чай в Акбулаке. Всё, что за день сказали и о чём промолчали, собралось за столом: статья, ответы, бумаги. Соседи спрашивают Вас: «Можно ли им теперь верить?»",
      en = "Evening tea in Aqbulaq. All that was said and left unsaid today is on the table: the article, the answers, the papers. The neighbours ask you: “Can one still trust them?”",
    },
    on_fire = react.evening,
  },
}
