-- The facilitator's guide: from the week before to the day after.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Ауылдың іргесіне полигон салынбақ, тұрғындарға ешкім айтпаған. Аудандық мәслихат депутаты заңды жолмен жүреді: өтініш – тыңдау – жиналыс – сауал – жауап. Бәрі үш сағат: өтінішті талдау 20 минут, дайындық 25, тыңдау 45, өңдеу 15, жиналыс 30, сауал 15, қорытынды талдау 30.

Мұнда үш нәрсе үйретіледі: есту (тыңдау), мерзім (күнтізбе), басқаша саналатын көпшілік (жиналыс). Дұрыс жауап жоқ: полигонды тоқтатудың да, шарт қоюдың да, үндемеудің де құны бар.

Карточкалардағы ұстаным бойынша 12 делегаттың даусы (бәрі залда болса, 7 керек):
· «округте мүлде салынбасын» – 4, 2000 метр – 7, 500 метр – 4
· инвестор сарапшысы – 4, жұмыс орны – 7, ауыл қоры – 5
· ескі қоқыс үш айда – 8, мониторингтік топ – 6
Екі адам кетсе, 6 дауыс жетеді, бірақ 2000 метрдің екі қолдаушысы да кетуі мүмкін. Мұны алдын ала айтпаңыз.]],
      ru = [[
У села хотят построить полигон, жителям никто не сказал. Депутат районного маслихата идёт законным путём: обращение – слушания – собрание – запрос – ответ. Всего три часа: анализ 20 минут, подготовка 25, слушания 45, обработка 15, собрание 30, запрос 15, разбор 30.

Учатся трём вещам: слышать (слушания), держать срок (календарь), считать большинство по-другому (собрание). Правильного ответа нет: своя цена и у запрета, и у условий, и у молчания.

По позициям в карточках голоса 12 делегатов (если присутствуют все, нужно 7):
· «нигде в округе» – 4, 2000 метров – 7, 500 метров – 4
· эксперт инвестора – 4, рабочие места – 7, фонд села – 5
· старая свалка за три месяца – 8, мониторинговая группа – 6
Уйдут двое – хватит 6, но уйти могут как раз двое сторонников 2000 метров. Заранее об этом не говорите.]],
      en = [[
A landfill is planned beside a village and nobody told the residents. The deputy of the district maslikhat takes the lawful way: appeal – hearing – assembly – inquiry – answer. Three hours in all: analysis 20 minutes, preparation 25, hearing 45, processing 15, assembly 30, inquiry 15, debrief 30.

Three things are learned: to hear (the hearing), to keep terms (the calendar), to count a majority otherwise (the assembly). There is no right answer: a ban, conditions and silence each have their price.

By the cards, the votes of the 12 delegates (7 are needed if all are present):
· “nowhere in the rural district” – 4, 2000 metres – 7, 500 metres – 4
· the investor's expert – 4, jobs – 7, village fund – 5
· old dump in three months – 8, monitoring group – 6
If two leave, 6 are enough, but the two may be supporters of the 2000 metres. Do not say so beforehand.]],
    },
  },
  m.page {
    title = { kk = "Алдын ала: бір апта және бір күн бұрын", ru = "Заранее: за неделю и накануне", en = "Beforehand: a week and a day ahead" },
    text = {
      kk = [[
Бір апта бұрын:
· Адам санын біліңіз: 6-дан 30-ға дейін. Бос рөлдерді компьютер ойнайды.
· Депутат рөліне жүргізе алатын адам керек: бүкіл тыңдау соның қолында. Жиналыс төрағасы – екінші.
· Қатысушылар арасында ауыл әкімі, эколог, журналист болса, оларға өзге рөл беріңіз.

Бір күн бұрын:
· Сценарийді басынан аяғына дейін бір рет өткізіп көріңіз, күнтізбені жылжытып үйреніңіз.
· Карточкаларды, жадынаманы, ескертпе парақтарын басыңыз. Алаңның картасын тақтаға сызып қойыңыз: ауыл, сай, канал, мектеп, ескі қоқыс орны.
· Қай асқынуды қолданатыныңызды шешіңіз («Асқынулар: қашан көрсету, қашан кейінге қалдыру» бөлімі).

Заң туралы: заң баптары оқу құралы бойынша келтірілген. Қатысушы «қазір басқаша» десе, бірге тексеріңіздер.]],
      ru = [[
За неделю:
· Узнайте число людей: от 6 до 30. Свободные роли играет компьютер.
· Депутатом берите того, кто умеет вести: все слушания в его руках. Второй по важности – председатель собрания.
· Если среди участников есть аким села, эколог, журналист, дайте им другие роли.

Накануне:
· Пройдите сценарий один раз от начала до конца, научитесь двигать календарь.
· Напечатайте карточки, памятку, листы замечаний. Нарисуйте на доске карту: село, овраг, канал, школа, старая свалка.
· Решите, какие осложнения возьмёте (раздел «Осложнения: когда показать, когда отложить»).

О законе: статьи приведены по учебному пособию. Скажут «теперь иначе» – проверьте вместе.]],
      en = [[
A week ahead:
· Learn how many come: 6 to 30. The computer plays the empty seats.
· The deputy must be able to lead: the whole hearing is in those hands. Next in weight is the chair of the assembly.
· If there is a village akim, an ecologist or a journalist among the participants, give them another role.

A day ahead:
· Play the scenario once from beginning to end and learn to move the calendar.
· Print cards, memo and remark sheets. Draw a map on the board: village, gully, canal, school, old dump.
· Decide which complications you will use (section “Complications: when to show, when to hold back”).

On the law: the articles are given as the training manual has them. If somebody says “it is different now”, check together.]],
    },
  },
  m.page {
    title = { kk = "Карточка тарату", ru = "Раздача карточек", en = "Dealing the cards" },
    text = {
      kk = [[
25 карточка бар. Адам аз болса, бағдарлама ретімен береді: депутат, жиналыс төрағасы, хатшы, аудан әкімі, инвестор, өтініш авторы – алтауға осы жетеді. Одан әрі: журналист, заңгер, ауыл әкімі, фельдшер, мал иесі, бақша иесі, ескі қоқыс орны жанындағы тұрғын, эколог.

Залды үшке бөліңіз: делегаттар доға болып, тұрғындар мен БАҚ оң жақта, әкімдік, органдар, инвестор сол жақта. Төрағалық етушінің орны ортада, делегаттардан бөлек: тыңдауда депутат, жиналыста төраға отырады.

Таратқанда айтыңыз:
· Ашық бөлік – бәріне, жабық бөлік – өзіңізге. Өтірік айтуға болмайды, үндемеуге болады.
· Карточкадағы мақсаттар бір-біріне қайшы: солардың бірін таңдау – ойынның өзі.
· Көніп, пікіріңізді өзгерту – жеңіліс емес.]],
      ru = [[
Карточек 25. Если людей мало, программа раздаёт по порядку: депутат, председатель собрания, секретарь, аким района, инвестор, автор обращения – шестерым хватит. Дальше: журналистка, юрист, аким села, фельдшер, животновод, овощевод, житель у старой свалки, эколог.

Разделите зал на три части: делегаты дугой, жители и СМИ справа, акимат, органы и инвестор слева. Место председательствующего посередине, отдельно: на слушаниях там депутат, на собрании – председатель.

Раздавая, скажите:
· Открытая часть для всех, закрытая только для Вас. Лгать нельзя, молчать можно.
· Цели в карточке тянут в разные стороны: выбор между ними и есть игра.
· Дать себя убедить – не поражение.]],
      en = [[
There are 25 cards. If people are few, the program deals in this order: deputy, chair of the assembly, secretary, akim of the district, investor, author of the appeal; that is enough for six. Next: journalist, lawyer, village akim, paramedic, cattle farmer, vegetable farmer, the resident by the old dump, ecologist.

Divide the room in three: delegates in an arc, residents and media on the right, akimat, bodies and investor on the left. The presiding seat is in the middle, apart: the deputy's at the hearing, the chair's at the assembly.

Say as you deal:
· The open part is for everyone, the private part for you alone. You may keep silent, but not lie.
· The goals on a card pull in different directions: choosing between them is the game.
· To be persuaded is no defeat.]],
    },
  },
  m.page {
    title = { kk = "Өтініш: дауыстап оқу үшін", ru = "Обращение: прочитать вслух", en = "The appeal: to be read aloud" },
    text = {
      kk = [[
«Құрметті депутат! Біз, Бұлақты ауылының 214 тұрғыны, сізден бізді тыңдауыңызды сұраймыз. Наурыздан бері ауыл іргесіндегі сайда жер өлшеп, қазық қағып жатыр. Сұрасақ, бүкіл ауданның қоқысы төгілетін полигон болады екен. Бізден ешкім сұраған жоқ, жиналыс өткен жоқ, қағазын да көрген емеспіз.

Ауыз суымыз үшін алаңдаймыз: құдықтар сол сайдан төмен. Балаларымыз үшін алаңдаймыз: мектеп сол жолдың бойында. Ал ескі қоқыс онсыз да он жылдан бері түтіндеп тұр.

Біз не істей аламыз? Мұны кім шешеді? Бізді естисіз бе?

Күлән Ержанова, барлығы 214 қол».

Оқып болған соң сұраңыз: бұл өтініште неше мәселе бар? Қайсысын депутат бүгін шеше алады, қайсысын сұрай ғана алады?]],
      ru = [[
«Уважаемый депутат! Мы, 214 жителей села Булакты, просим Вас услышать. С марта в овраге у села обмеряют землю и забивают колышки. Оказалось, там будет полигон для мусора всего района. Нас никто не спросил, собрания не было, бумаг мы не видели.

Мы боимся за воду: наши колодцы ниже оврага. Боимся за детей: школа на той дороге. А старая свалка и без того дымит десять лет.

Что нам можно сделать? Кто решает? Вы нас слышите?

Кулян Ержанова, всего 214 подписей».

Прочитав, спросите: сколько вопросов в этом обращении? Что из этого депутат может решить сегодня, а о чём лишь спросить?]],
      en = [[
“Dear deputy! We, 214 residents of Bulakty, ask you to hear us. Since March they have been measuring land in the gully by the village and driving in pegs. It turns out to be a landfill for the whole district's waste. Nobody asked us, there was no assembly, we have seen no papers.

We fear for the water: our wells lie below that gully. We fear for the children: the school is on that road. And the old dump has been smoking for ten years as it is.

What can we do? Who decides? Do you hear us?

Kulyan Yerzhanova, 214 signatures in all.”

Then ask: how many questions are in this appeal? Which can the deputy settle today, and which only ask about?]],
    },
  },
  m.page {
    title = { kk = "Өтінішті талдау, 20 минут", ru = "Анализ обращения, 20 минут", en = "Analysing the appeal, 20 minutes" },
    text = {
      kk = [[
Төрт заң сұрағы 3, 6, 9 және 12-минуттарда өзі шығады. Әркім өзі, бір-ақ рет жауап береді. Қате жауап үшін ұпай шегерілмейді, неге қате екені мен түсіндірмесі шығады: сол – сабақтың өзі. Сұрақ жабылғанда неше адамның дұрыс жауап бергені көрінеді; ешкімнің атын атамаңыз.

Арасында шағын топтар сөйлесе алады:
· депутат, заңгер, хатшы – қай жолмен жүреміз?
· тұрғындар мен делегаттар – не сұраймыз, неден бас тартпаймыз?
· әкімдік, органдар, инвестор – не айтамыз, нені айтпаймыз?

Соңында үш сөйлем тақтаға жазылсын: кім шешеді, кім ықпал етеді, қай күнге дейін. Күнтізбені екі күнге жылжытыңыз.]],
      ru = [[
Четыре правовых вопроса появятся сами на 3-й, 6-й, 9-й и 12-й минуте. Каждый отвечает за себя, один раз. За ошибку баллов не снимают, покажут, в чём она, и пояснение: это и есть урок. Когда вопрос закрыт, видно, сколько ответили верно; имён не называйте.

Между вопросами говорят группы:
· депутат, юрист, секретарь – каким путём идём?
· жители и делегаты – чего просим, чем не поступимся?
· акимат, органы, инвестор – что скажем, о чём промолчим?

В конце на доске три строки: кто решает, кто влияет, до какого дня. Переведите календарь на два дня вперёд.]],
      en = [[
Four legal questions come by themselves at minutes 3, 6, 9 and 12. Each person answers for themselves, once. A wrong answer costs no points, it brings the reason why it is wrong and the explanation: that is the lesson. When a question is closed, you see how many were right; name nobody.

In between, groups talk:
· deputy, lawyer, secretary – which way do we go?
· residents and delegates – what do we ask, what do we not give up?
· akimat, bodies, investor – what do we say, what do we leave unsaid?

At the end write three lines on the board: who decides, who influences, by which day. Move the calendar two days on.]],
    },
  },
  m.page {
    title = { kk = "Тыңдауды дайындау, 25 минут", ru = "Подготовка слушаний, 25 минут", en = "Preparing the hearing, 25 minutes" },
    text = {
      kk = [[
Үш құжат: сегіз қадамның жоспары, хабарлама, сарапшыны тексеру парағы. Толық емес құжат қабылданбайды: бағдарлама жетіспейтін бөлікті қай бап талап ететінін айтады.

Басты таңдау – мерзім. Дереккөздер әртүрлі: бір ай (Үлгі регламент, 52-тармақ), 10–15 күн (әдістеме), үш және бес жұмыс күні («Қоғамдық бақылау туралы» Заңның 10-бабы). Жер комиссиясы 25-күні отырады. Қатысушылар өздері шешсін, сіз ақыл айтпаңыз:
· 15 күн – комиссияға үлгереді, регламент бойынша дау қалады;
· бір ай – дау тумайды, бірақ комиссия бұрын отырады;
· сауал тыңдауға дейін жолданса, комиссия күтеді: мұны өздері тапса, мадақтаңыз.

Хабарлама жолданған соң күнтізбені тыңдау күніне жылжытыңыз: пульттегі ▶ қадамы ол күнді өзі ұсынады, Enter басыңыз. Шақыру мерзімдерін бағдарлама өзі есептейді.]],
      ru = [[
Три документа: план из восьми шагов, объявление, лист проверки эксперта. Неполный документ программа не примет и назовёт статью, которая требует недостающего.

Главный выбор – срок. Источники разные: месяц (Типовой регламент, пункт 52), 10–15 дней (методика), три и пять рабочих дней (статья 10 Закона «Об общественном контроле»). Земельная комиссия – на 25-й день. Пусть решают сами, не подсказывайте:
· 15 дней – успевают до комиссии, но по регламенту останется спор;
· месяц – бесспорно, но комиссия соберётся раньше;
· отправят запрос до слушаний – комиссия подождёт: найдут это сами, похвалите.

Когда объявление отправлено, переведите календарь на день слушаний: шаг ▶ на пульте сам предложит этот день, нажмите Enter. Сроки приглашений программа посчитает сама.]],
      en = [[
Three documents: the plan of eight steps, the notice, the check of the expert. An incomplete one is not accepted, and the program names the article that requires what is missing.

The main choice is the term. The sources differ: a month (Model regulation, paragraph 52), 10–15 days (the method), three and five working days (article 10 of the Law on public control). The land commission sits on day 25. Let them decide; do not advise:
· 15 days – in time for the commission, open to dispute by the regulation;
· a month – beyond dispute, but the commission sits before that;
· an inquiry sent before the hearing makes the commission wait: if they find that, praise them.

After the notice move the calendar to the day of the hearing: the step ▶ at the console offers that day by itself, press Enter. The program reckons the terms of the invitations itself.]],
    },
  },
  m.page {
    title = { kk = "Тыңдау, 45 минут", ru = "Слушания, 45 минут", en = "The hearing, 45 minutes" },
    text = {
      kk = [[
Шамамен: депутаттың кіріспесі – 3 минут, азаматтар – 18, органдар – 12, карта мен ескертпелер – 7, қорытынды – 5.

Депутатқа үш-ақ сөйлем керек: не үшін жиналдық, кім қанша сөйлейді, сөз қайда жазылады. Қалғаны – кезекті әділ ұстау.

Қадағалаңыз:
· Өтініш авторы алғашқы үшеудің бірі болып сөйледі ме? Кеш сөйлесе, «Алаңға!» асқынуы ауыр тиеді.
· Екі жақ алма-кезек сөйлей ме: қарсы – қолдаушы – зардап шегуші?
· Орган «білмеймін» десе, төрағалық етуші «қай күнге дейін, қандай жолмен білеміз?» деп сұрасын: бұл – сауалдың болашақ талабы.
· Әркім картаға үш белгі қойды ма? Үнсіз адам ескертпесін жазып берсін.

Соңында депутат үш ұсынысты, екі жақтың ұстанымын, келесі қадамды айтады. Онсыз тыңдау – құр әңгіме.]],
      ru = [[
Примерно: вступление депутата – 3 минуты, граждане – 18, органы – 12, карта и замечания – 7, итог – 5.

Депутату нужны три фразы: зачем собрались, кому сколько говорить, куда всё запишут. Остальное – справедливая очередь.

Следите:
· Выступила ли автор обращения среди первых трёх? Если поздно, «На площадь!» ударит сильнее.
· Чередуются ли стороны: против – за – пострадавший?
· Орган говорит «не знаю» – пусть председательствующая спросит «к какому дню и каким путём узнаем?»: это будущее требование запроса.
· Каждый ли отметил на карте три проблемы? Молчаливые пусть сдают замечания письменно.

В конце депутат называет три предложения, позиции обеих сторон, следующий шаг. Без этого слушания – просто разговор.]],
      en = [[
Roughly: the deputy's opening – 3 minutes, citizens – 18, bodies – 12, map and remarks – 7, summing up – 5.

The deputy needs three sentences: why we are here, who speaks how long, where it is written down. The rest is a fair queue.

Watch:
· Was the author of the appeal among the first three? If late, “To the square!” hits harder.
· Do the sides alternate: against – for – affected?
· If a body says “I don't know”, let the presiding officer ask “by which day, and how shall we learn it?”: that is the inquiry's demand.
· Has everyone marked three problems on the map? The silent ones may hand in written remarks.

At the end the deputy names three proposals, the positions of both sides, the next step. Without that a hearing is just talk.]],
    },
  },
  m.page {
    title = { kk = "Өңдеу мен жиналыс, 45 минут", ru = "Обработка и собрание, 45 минут", en = "Processing and assembly, 45 minutes" },
    text = {
      kk = [[
Өңдеу: депутат пен хатшы қорытынды хаттаманы толтырады, картадағы қай проблеманың ескерілгенін белгілейді. Екі сұрақ шығады: ұсынымның күші және жауап мерзімі. Бұл – оңаша әңгіме уақыты да: түзетулер осы жерде келісіледі.

Жиналыста тек делегаттар дауыс береді. Реті: тіркеу – кворум (6) – мәселе – мүдделер қақтығысы – депутаттың баяндамасы – жарыссөз – негізге алу – түзетулер – тұтастай.

Басты сабақ: көпшілік қатысып отырғандардан есептеледі. Төраға әр дауыстан бұрын айтсын: «Залда он делегат, алты дауыс керек». Қалыс қалған адам көмектестім деп ойлайды, шын мәнінде – жоқ. Ал шығып кеткен адам көмектесуі мүмкін.

Үш түзету бірін-бірі жоққа шығарады: «округте мүлде салынбасын», 2000 метр, 500 метр. Қайсысы бірінші қойылса, сол қалғанын жаба алады.]],
      ru = [[
Обработка: депутат и секретарь заполняют итоговый протокол и отмечают, какие проблемы карты взяты. Появятся два вопроса: сила рекомендации и срок ответа. Это и время для разговоров в кулуарах: о поправках договариваются здесь.

На собрании голосуют только делегаты. Порядок: регистрация – кворум (6) – вопрос – конфликт интересов – доклад депутата – прения – за основу – поправки – в целом.

Главный урок: большинство от присутствующих. Пусть председатель перед каждым голосованием говорит: «В зале десять делегатов, нужно шесть голосов». Воздержавшийся думает, что помог, а на деле нет. А ушедший может и помочь.

Три поправки исключают друг друга: «нигде в округе», 2000 метров, 500 метров. Поставленная первой может закрыть остальные.]],
      en = [[
Processing: the deputy and the secretary fill in the outcome and mark which problems of the map were taken up. Two questions come: the force of a recommendation and the term of the answer. It is also the time for private talks: amendments are agreed here.

Only delegates vote at the assembly. The order: registration – quorum (6) – the item – conflicts of interest – the deputy's report – debate – the basis – amendments – the whole.

The main lesson: a majority of those present. Let the chair say before each vote: “Ten delegates in the hall, six votes needed.” One who abstains thinks it helps; it does not. One who leaves may help.

Three amendments exclude each other: “nowhere in the rural district”, 2000 metres, 500 metres. The one put first may close the others.]],
    },
  },
  m.page {
    title = { kk = "Сауал және жауап, 15 минут", ru = "Запрос и ответ, 15 минут", en = "Inquiry and answer, 15 minutes" },
    text = {
      kk = [[
Екі құжат екі жолмен кетеді: жиналыстың ұсынымдары (төраға қол қояды) және депутаттың өз сауалы. Бірі – ауылдың сөзі, екіншісі – депутаттың құқығы. Шатастырмаңыз. Ұсынымдардың бөлігі ашылғанда жиналыс қабылдаған мәтін дайын тұрады: оқып, толықтырып, Enter басса болды.

Сауалды қабылдар алдында сұраңыз: «Бұған жалтарма жауап беруге бола ма?» «Шара қолдануды сұраймын» дегенге болады. «Координаттарын айдың 10-ына дейін беріңіз» дегенге болмайды.

Күнтізбені мерзімдерге жылжытыңыз. Мерзімге үш күн қалғанда әкімге дайын, мазмұнсыз жауап әкелінеді: қол қоя ма? Депутат оны бес бөлік бойынша тексеріп, толық болмаса, қайтара алады.

Жауап мерзімі өтсе: мерзім бұзылды, бірақ полигон мұнымен тоқтамайды. Енді не істейтінін депутат өзі айтсын.]],
      ru = [[
Два документа уходят двумя путями: рекомендации собрания (за подписью председателя) и запрос самого депутата. Первый – слово села, второй – право депутата. Не смешивайте. Части рекомендаций открываются уже с текстом, который приняло собрание: его перечитывают, дополняют и сохраняют клавишей Enter.

Прежде чем принять запрос, спросите: «Можно ли от этого отписаться?» От «прошу принять меры» – можно. От «дайте координаты к 10-му числу» – нельзя.

Двигайте календарь к срокам. За три дня до конца акиму принесут готовый пустой ответ: подпишет ли? Депутат сверяет пять частей и может вернуть неполный.

Если срок прошёл: он нарушен, но полигон от этого не остановился. Что дальше, пусть скажет сам депутат.]],
      en = [[
Two documents go two ways: the assembly's recommendations (signed by the chair) and the deputy's own inquiry. One is the village's word, the other the deputy's right. Keep them apart. The parts of the recommendations open with the text the assembly adopted: read it, add what is missing, press Enter.

Before an inquiry is accepted, ask: “Can this be evaded?” “Please take measures” can. “Give the coordinates by the 10th” cannot.

Move the calendar on towards the terms. Three days before the term ends a ready-made, empty answer reaches the akim: will it be signed? The deputy checks the five parts and may return what is incomplete.

If the term passes: it has been missed, but that does not stop the landfill. What then, let the deputy say.]],
    },
  },
  m.page {
    title = { kk = "Асқынулар: қашан көрсету, қашан кейінге қалдыру", ru = "Осложнения: когда показать, когда отложить", en = "Complications: when to show, when to hold back" },
    text = {
      kk = [[
Бірінші рет өткізсеңіз, төртеуі жетеді: әкімнің орны, 640 метр, «Алаңға!», ауданнан қоңырау.

· Әкімнің орны бос – тыңдау, 3-минут. Шақыру бес жұмыс күні бұрын жіберілсе, келмегеніне әкім ұялсын; кеш жіберілсе – депутат.
· Жасыл қалпақтылар – 7–10-минут. Хатшы мекенжай сұрай ма? Қуып шығуға болмайды.
· Он төрт ай – 13–16-минут. Тексеру парағы бұрын жолданса, өзі алынады.
· 640 метр – 20–24-минут. Бейсенов өзі айта ма?
· «Алаңға!» – 30-минут. Бес-алты минутта үзіліс, сөз не ескерту болмаса, зал көшеге шығып, ойын «Тыңдау тоқтатылды» деген нәтижемен бітеді. Мұны қаламасаңыз, «Зал көшеге шықты» асқынуын кейінге қалдырыңыз. Оны ертерек өзіңіз көрсетсеңіз, «Зал көшеге шықты» кейінге қалады: зал басылмаса, бес минуттан соң өзіңіз көрсетіңіз.
· Жер комиссиясы – 25-күн.
· Ауданнан қоңырау – жиналыс, 7–10-минут: мектеп директоры мен фельдшер. Олардың рөлін компьютер ойнаса, кетеді; адам болса, өзі шешеді.
· Дайын жауап – сауалға жауап мерзіміне үш күн қалғанда, тек әкімге.

Уақыт тар болса, алдымен «Жасыл қалпақтылар», сосын «Он төрт ай» асқынуын өткізіп жіберіңіз.]],
      ru = [[
Ведёте впервые – хватит четырёх: место акима, 640 метров, «На площадь!», звонок из района.

· Место акима пусто – слушания, 3-я минута. Приглашение отправлено за пять рабочих дней – стыдно ему; позже – депутату.
· Зелёные кепки – 7–10-я минута. Спросит ли секретарь адреса? Выгонять нельзя.
· Четырнадцать месяцев – 13–16-я минута. Снимается само, если лист проверки уже сдан.
· 640 метров – 20–24-я минута. Скажет ли Бейсенов сам?
· «На площадь!» – 30-я минута. Не будет за пять-шесть минут перерыва, слова или предупреждения – зал уйдёт, и игра закончится исходом «Слушания прекращены». Не хотите этого – отложите «Зал вышел на улицу». Если показать его раньше самому, «Зал вышел на улицу» отложится: не успокоится зал – покажите и его через пять минут.
· Земельная комиссия – 25-й день.
· Звонок из района – собрание, 7–10-я минута: директор школы и фельдшер. Если за них играет компьютер, уйдут; человек решит сам.
· Готовый ответ – за три дня до срока, только акиму.

Мало времени – пропустите «Зелёные кепки», потом «Четырнадцать месяцев».]],
      en = [[
The first time four are enough: the akim's chair, 640 metres, “To the square!”, the call from the district.

· The akim's chair is empty – hearing, minute 3. If the invitation went out five working days ahead, the shame is his; if later, the deputy's.
· The green caps – minutes 7–10. Will the secretary ask for addresses? Nobody may be thrown out for coming.
· Fourteen months – minutes 13–16. Drops out if the check was handed in before.
· 640 metres – minutes 20–24. Will Beisenov say it himself?
· “To the square!” – minute 30. Without a break, the floor or a warning within five or six minutes the hall walks out and the game ends with “The hearing was stopped”. If you do not want that, hold back “The hall walks out”. Show it earlier yourself, and “The hall walks out” is held back: if the hall has not calmed down, show that too after five minutes.
· The land commission – day 25.
· The call from the district – assembly, minutes 7–10: the head of the school and the paramedic. If the computer plays them, they go; a person decides.
· The ready-made answer – three days before the term, to the akim alone.

If time is short, leave out “The green caps”, then “Fourteen months”.]],
    },
  },
  m.page {
    title = { kk = "Жиі кететін қателер және не айту керек", ru = "Частые ошибки и что сказать", en = "Common mistakes and what to say" },
    text = {
      kk = [[
«Тыңдауда дауыс берейік!»
  – «Кімнің даусы саналады? Ол қай жерде болады?»
«Депутат шешсін!»
  – «Оның даусы бар ма? Қолында не бар?»
«12-нің жетеуі керек қой».
  – «Залда нешеу отыр?»
«Мен қалыс қалып, бейтарап болдым».
  – «Есепте сіз қай жақта тұрсыз?»
«Бөтендерді шығарып жіберіңіздер!»
  – «Ашық тыңдау кімге ашық? Оның орнына не сұрауға болады?»
«Әкім келмеді, тарайық».
  – «Жауап берушінің келмегені кімге пайда?»
«Ұсынымды орындасын!»
  – «Заң нені міндеттейді: орындауды ма, қарауды ма?»
«Шара қолданылсын».
  – «Кім, не, қай күнге дейін?»
Айқай басталды
  – төрағалық етушіге: «Сізде үш құрал бар: үзіліс, сөз, ескерту».

Жауапты айтпаңыз, сұраңыз. Бағдарлама рұқсат бермесе, дереккөзін дауыстап оқыңыз.]],
      ru = [[
«Давайте проголосуем на слушаниях!»
  – «Чьи голоса считают? Где это делают?»
«Пусть решит депутат!»
  – «Есть ли у неё голос? А что есть?»
«Нужно же семь из двенадцати».
  – «А сколько сидит в зале?»
«Я воздержался, я нейтрален».
  – «На чьей Вы стороне в подсчёте?»
«Выгоните приезжих!»
  – «Для кого открыты слушания? О чём можно спросить вместо этого?»
«Акима нет, расходимся».
  – «Кому выгодно, что отвечать некому?»
«Пусть исполнят рекомендацию!»
  – «К чему обязывает закон: исполнить или рассмотреть?»
«Принять меры».
  – «Кому, какие, к какому дню?»
Начался крик
  – председательствующей: «У Вас три средства: перерыв, слово, предупреждение».

Не подсказывайте, спрашивайте. Если программа отказала, прочтите источник вслух.]],
      en = [[
“Let us vote here at the hearing!”
  – “Whose votes count? Where is that done?”
“Let the deputy decide!”
  – “Has she a vote? What has she?”
“It takes seven of twelve.”
  – “How many sit in the hall?”
“I abstained, I am neutral.”
  – “On whose side are you in the count?”
“Throw the outsiders out!”
  – “To whom is a hearing open? What may you ask instead?”
“The akim is not here, let us go.”
  – “Who gains if nobody answers?”
“They must carry out the recommendation!”
  – “What does the law oblige them to do: carry it out or consider it?”
“Take measures.”
  – “Who, what, by which day?”
Shouting begins
  – to whoever presides: “You have three tools: a break, the floor, a warning.”

Ask, do not tell. When the program refuses, read the source aloud.]],
    },
  },
  m.page {
    title = { kk = "Талдау және ертеңі", ru = "Разбор и день после", en = "The debrief and the day after" },
    text = {
      kk = [[
0–4: рөлден шығу. Әркім өз атын айтып, карточкасын жабады. Ержанова мен Төребек, Тоқтарова мен Қалиев қол алысады.

4–12: не болғанын бағалаусыз айту. Экранда: сұрақтардың нәтижесі, мерзімдер кестесі, карта, сөйлеу уақыты, дауыс беру нәтижелері.

12–25: үш-төрт сұрақ. Біреуін міндетті түрде алыңыз: «Картаның басындағы проблема құжатқа жетті ме?» Бұл – тыңдаудың өлшемі.

25–30: бір адам – бір сөйлем: өз жерімде не істеймін?

Ұпай туралы: ол жеңімпазды емес, таңдауды көрсетеді. Біреу өз мақсатына қарсы әрекет еткен болса, содан бастаңыз: неге?

Ертеңіне: хаттаманы, ұсынымдарды, сауал мен жауапты қатысушыларға жіберіңіз. Бір айдан кейін «бір сөйлемді» сұраңыз.]],
      ru = [[
0–4: выйти из ролей. Каждый называет своё имя и закрывает карточку. Ержанова и Торебек, Токтарова и Калиев пожимают руки.

4–12: что было, без оценок. На экране: итоги вопросов, таблица сроков, карта, время выступлений, итоги голосований.

12–25: три-четыре вопроса. Один берите всегда: «Дошла ли до документа главная проблема карты?» Это мера слушаний.

25–30: один человек – одна фраза: что сделаю у себя?

О баллах: они показывают не победителя, а выбор. Если кто-то действовал против своих целей, начните с него: почему?

На следующий день разошлите протокол, рекомендации, запрос и ответ. Через месяц спросите про «одну фразу».]],
      en = [[
0–4: out of the roles. Everyone says their own name and closes the card. Yerzhanova and Torebek, Toktarova and Kaliyev shake hands.

4–12: what happened, without judging. On screen: results of the questions, table of deadlines, map, speaking times, results of the votes.

12–25: three or four questions. Always take this one: “Did the top problem of the map reach the document?” It is the measure of a hearing.

25–30: one person, one sentence: what will I do at home?

On points: they show a choice, not a winner. If somebody acted against their own goals, begin there: why?

The next day send everyone the minutes, the recommendations, the inquiry and the answer. A month later ask about the “one sentence”.]],
    },
  },
}
