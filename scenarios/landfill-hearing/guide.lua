-- The facilitator's guide: from the week before to the day after.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Ауылдың іргесіне полигон салынбақ, тұрғындарға ешкім айтпаған. Аудандық мәслихат депутаты заңды жолмен жүреді: өтініш – тыңдау – жиналыс – сауал – жауап. Бәрі екі жарым сағат: өтінішті талдау 15 минут, дайындық 18, тыңдау 38, өңдеу 12, жиналыс 32, сауал 15, қорытынды талдау 20; --length 60 не 90 деп қысқартуға, --level easy деп асқынуды азайтуға болады.

Мұнда үш нәрсе үйретіледі: есту (тыңдау), мерзім (күнтізбе), басқаша саналатын көпшілік (жиналыс). Дұрыс жауап жоқ: полигонды тоқтатудың да, шарт қоюдың да, үндемеудің де құны бар.

Карточкалардағы ұстаным бойынша 12 делегаттың даусы (бәрі залда болса, 7 керек):
· «округте мүлде салынбасын» – 5, 2000 метр – 7, 500 метр – 5
· инвестор сарапшысы – 5, жұмыс орны – 7, ауыл қоры – 6
· ескі қоқыс үш айда – 8, мониторингтік топ – 6
Екі адам кетсе, 6 дауыс жетеді, бірақ 2000 метрдің екі қолдаушысы да кетуі мүмкін. Мұны алдын ала айтпаңыз.]],
      ru = [[
У села хотят построить полигон, жителям никто не сказал. Депутат районного маслихата идёт законным путём: обращение – слушания – собрание – запрос – ответ. Всего два с половиной часа: анализ 15 минут, подготовка 18, слушания 38, обработка 12, собрание 32, запрос 15, разбор 20; короче – с --length 60 или 90, меньше осложнений – с --level easy.

Учатся трём вещам: слышать (слушания), держать срок (календарь), считать большинство по-другому (собрание). Правильного ответа нет: своя цена и у запрета, и у условий, и у молчания.

По позициям в карточках голоса 12 делегатов (если присутствуют все, нужно 7):
· «нигде в округе» – 5, 2000 метров – 7, 500 метров – 5
· эксперт инвестора – 5, рабочие места – 7, фонд села – 6
· старая свалка за три месяца – 8, мониторинговая группа – 6
Уйдут двое – хватит 6, но уйти могут как раз двое сторонников 2000 метров. Заранее об этом не говорите.]],
      en = [[
A landfill is planned beside a village and nobody told the residents. The deputy of the district maslikhat takes the lawful way: appeal – hearing – assembly – inquiry – answer. Two and a half hours in all: analysis 15 minutes, preparation 18, hearing 38, processing 12, assembly 32, inquiry 15, debrief 20; with --length 60 or 90 less, with --level easy fewer complications.

Three things are learned: to hear (the hearing), to keep terms (the calendar), to count a majority otherwise (the assembly). There is no right answer: a ban, conditions and silence each have their price.

By the cards, the votes of the 12 delegates (7 are needed if all are present):
· “nowhere in the rural district” – 5, 2000 metres – 7, 500 metres – 5
· the investor's expert – 5, jobs – 7, village fund – 6
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
25 карточка бар. Адам аз болса, бағдарлама ретімен береді: жиналыс төрағасы, хатшы, аудан әкімі, депутат, өтініш авторы, фельдшер – алтауға осы жетеді. Одан әрі: инвестор, чат иесі, заңгер, журналист, ауыл әкімі, мал иесі, бақша иесі, эколог, мектеп директоры.

Залды үшке бөліңіз: делегаттар доға болып, тұрғындар мен БАҚ оң жақта, әкімдік, органдар, инвестор сол жақта. Төрағалық етушінің орны ортада, делегаттардан бөлек: тыңдауда депутат, жиналыста төраға отырады.

Таратқанда айтыңыз:
· Ашық бөлік – бәріне, жабық бөлік – өзіңізге. Өтірік айтуға болмайды, үндемеуге болады.
· Карточкадағы мақсаттар бір-біріне қайшы: солардың бірін таңдау – ойынның өзі.
· Көніп, пікіріңізді өзгерту – жеңіліс емес.]],
      ru = [[
Карточек 25. Если людей мало, программа раздаёт по порядку: председатель собрания, секретарь, аким района, депутат, автор обращения, фельдшер – шестерым хватит. Дальше: инвестор, хозяин чата, юрист, журналистка, аким села, животновод, овощевод, эколог, директор школы.

Разделите зал на три части: делегаты дугой, жители и СМИ справа, акимат, органы и инвестор слева. Место председательствующего посередине, отдельно: на слушаниях там депутат, на собрании – председатель.

Раздавая, скажите:
· Открытая часть для всех, закрытая только для Вас. Лгать нельзя, молчать можно.
· Цели в карточке тянут в разные стороны: выбор между ними и есть игра.
· Дать себя убедить – не поражение.]],
      en = [[
There are 25 cards. If people are few, the program deals in this order: chair of the assembly, secretary, akim of the district, deputy, author of the appeal, paramedic; that is enough for six. Next: investor, the owner of the chat, lawyer, journalist, village akim, cattle farmer, vegetable farmer, ecologist, head of the school.

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
    title = { kk = "Өтінішті талдау, 15 минут", ru = "Анализ обращения, 15 минут", en = "Analysing the appeal, 15 minutes" },
    text = {
      kk = [[
Үш заң сұрағы 2, 6 және 10-минуттарда өзі шығады, араларында – таңдау сұрақтары: өтініш авторы елді неге бастайды, депутат төрт өкілеттіктің қайсысын бірінші қолданады, тыңдауды қай күнге белгілейді. Таңдаудың қатесі жоқ, бірақ әрқайсысы бірін ашып, бірін жабады; жауабын күтіңіз. Заң сұрағына әркім өзі, бір-ақ рет жауап береді. Қате жауап үшін ұпай шегерілмейді, неге қате екені мен түсіндірмесі шығады: сол – сабақтың өзі. Сұрақ жабылғанда неше адамның дұрыс жауап бергені көрінеді; ешкімнің атын атамаңыз.

Арасында шағын топтар сөйлесе алады:
· депутат, заңгер, хатшы – қай жолмен жүреміз?
· тұрғындар мен делегаттар – не сұраймыз, неден бас тартпаймыз?
· әкімдік, органдар, инвестор – не айтамыз, нені айтпаймыз?

Соңында үш сөйлем тақтаға жазылсын: кім шешеді, кім ықпал етеді, қай күнге дейін. Күнтізбені екі күнге жылжытыңыз.]],
      ru = [[
Три правовых вопроса появятся сами на 2-й, 6-й и 10-й минуте, а между ними – решения: к чему зовёт людей автор обращения, с какого из четырёх полномочий начнёт депутат, на какой день назначит слушания. Неверных решений нет, но каждое одно открывает, а другое закрывает; дождитесь ответа. На правовой вопрос каждый отвечает за себя, один раз. За ошибку баллов не снимают, покажут, в чём она, и пояснение: это и есть урок. Когда вопрос закрыт, видно, сколько ответили верно; имён не называйте.

Между вопросами говорят группы:
· депутат, юрист, секретарь – каким путём идём?
· жители и делегаты – чего просим, чем не поступимся?
· акимат, органы, инвестор – что скажем, о чём промолчим?

В конце на доске три строки: кто решает, кто влияет, до какого дня. Переведите календарь на два дня вперёд.]],
      en = [[
Three legal questions come by themselves at minutes 2, 6 and 10, and between them decisions: what the author of the appeal calls people to, which of the four powers the deputy uses first, and the day of the hearing. A decision has no wrong answer, but each opens one thing and closes another; wait for the person. A legal question each person answers for themselves, once. A wrong answer costs no points, it brings the reason why it is wrong and the explanation: that is the lesson. When a question is closed, you see how many were right; name nobody.

In between, groups talk:
· deputy, lawyer, secretary – which way do we go?
· residents and delegates – what do we ask, what do we not give up?
· akimat, bodies, investor – what do we say, what do we leave unsaid?

At the end write three lines on the board: who decides, who influences, by which day. Move the calendar two days on.]],
    },
  },
  m.page {
    title = { kk = "Тыңдауды дайындау, 18 минут", ru = "Подготовка слушаний, 18 минут", en = "Preparing the hearing, 18 minutes" },
    text = {
      kk = [[
Қағаздар: сегіз қадамның жоспары, хабарлама, сарапшыны тексеру парағы (заңгер не журналист жазады) және біреу таңдағандары: жер комиссиясына үш қол қойылған хат, құжат сұраулары, инвестордың мәліметі. Толық емес құжат қабылданбайды: бағдарлама жетіспейтін бөлікті қай бап талап ететінін айтады.

Басты таңдау – мерзім. Дереккөздер әртүрлі: бір ай (Үлгі регламент, 52-тармақ), 10–15 күн (әдістеме), үш және бес жұмыс күні («Қоғамдық бақылау туралы» Заңның 10-бабы). Жер комиссиясы 2 қазанда отырады. Қатысушылар өздері шешсін, сіз ақыл айтпаңыз:
· 15 күн – комиссияға үлгереді, регламент бойынша дау қалады;
· бір ай – дау тумайды, бірақ комиссия бұрын отырады;
· қол қойылған хат не сауал 2 қазанға дейін жолданса, комиссия күтеді (бұл басында бәріне айтылады).

Хабарлама жолданған соң күнтізбені тыңдау күніне жылжытыңыз: пульттегі ▶ қадамы ол күнді өзі ұсынады, Enter басыңыз. Шақыру мерзімдерін бағдарлама өзі есептейді.]],
      ru = [[
Бумаги: план из восьми шагов, объявление, лист проверки эксперта (его пишет юрист или журналист) и те, на которые кто-то решился: письмо в земельную комиссию с тремя подписями, запросы документов, сведения инвестора. Неполный документ программа не примет и назовёт статью, которая требует недостающего.

Главный выбор – срок. Источники разные: месяц (Типовой регламент, пункт 52), 10–15 дней (методика), три и пять рабочих дней (статья 10 Закона «Об общественном контроле»). Земельная комиссия заседает 2 октября. Пусть решают сами, не подсказывайте:
· 15 дней – успевают до комиссии, но по регламенту останется спор;
· месяц – бесспорно, но комиссия соберётся раньше;
· письмо с подписями или запрос до 2 октября – и комиссия подождёт (об этом всем сказано в начале).

Когда объявление отправлено, переведите календарь на день слушаний: шаг ▶ на пульте сам предложит этот день, нажмите Enter. Сроки приглашений программа посчитает сама.]],
      en = [[
Papers: the plan of eight steps, the notice, the check of the expert (the lawyer's or the journalist's), and those that somebody decided on: the letter with three signatures to the land commission, requests for documents, what the investor offers. An incomplete one is not accepted, and the program names the article that requires what is missing.

The main choice is the term. The sources differ: a month (Model regulation, paragraph 52), 10–15 days (the method), three and five working days (article 10 of the Law on public control). The land commission sits on 2 October. Let them decide; do not advise:
· 15 days – in time for the commission, open to dispute by the regulation;
· a month – beyond dispute, but the commission sits before that;
· a letter with signatures, or an inquiry, sent before 2 October makes the commission wait (all are told so at the beginning).

After the notice move the calendar to the day of the hearing: the step ▶ at the console offers that day by itself, press Enter. The program reckons the terms of the invitations itself.]],
    },
  },
  m.page {
    title = { kk = "Тыңдау, 38 минут", ru = "Слушания, 38 минут", en = "The hearing, 38 minutes" },
    text = {
      kk = [[
Шамамен: депутаттың кіріспесі – 3 минут, азаматтар – 14, органдар – 10, ашық микрофон, карта мен ескертпелер – 7, ұстанымдар – 4. 12-минуттан бастап бірдеңе білетін адамның әрқайсысынан жеке сұралады: айта ма, айтпай ма. Айтылғаны хаттамада қалады; залда жоқ адамның сөзі хаттамаға түспейді. Кеш шақырылғандар кетіп қалуы мүмкін.

Депутатқа үш-ақ сөйлем керек: не үшін жиналдық, кім қанша сөйлейді, сөз қайда жазылады. Қалғаны – кезекті әділ ұстау.

Қадағалаңыз:
· Өтініш авторы алғашқы үшеудің бірі болып сөйледі ме? Кеш сөйлесе, «Алаңға!» асқынуы ауыр тиеді.
· Екі жақ алма-кезек сөйлей ме: қарсы – қолдаушы – зардап шегуші?
· Орган «білмеймін» десе, төрағалық етуші «қай күнге дейін, қандай жолмен білеміз?» деп сұрасын: бұл – сауалдың болашақ талабы.
· Әркім картаға үш белгі қойды ма? Үнсіз адам ескертпесін жазып берсін.

Соңында депутат үш ұсынысты, екі жақтың ұстанымын, келесі қадамды айтады. Онсыз тыңдау – құр әңгіме.]],
      ru = [[
Примерно: вступление депутата – 3 минуты, граждане – 14, органы – 10, открытый микрофон, карта и замечания – 7, позиции – 4. С 12-й минуты каждого, кто что-то знает, спросят отдельно: сказать или промолчать. Сказанное – в протоколе; кого нет в зале, того в протоколе нет. Приглашённые поздно вправе уйти.

Депутату нужны три фразы: зачем собрались, кому сколько говорить, куда всё запишут. Остальное – справедливая очередь.

Следите:
· Выступила ли автор обращения среди первых трёх? Если поздно, «На площадь!» ударит сильнее.
· Чередуются ли стороны: против – за – пострадавший?
· Орган говорит «не знаю» – пусть председательствующая спросит «к какому дню и каким путём узнаем?»: это будущее требование запроса.
· Каждый ли отметил на карте три проблемы? Молчаливые пусть сдают замечания письменно.

В конце депутат называет три предложения, позиции обеих сторон, следующий шаг. Без этого слушания – просто разговор.]],
      en = [[
Roughly: the deputy's opening – 3 minutes, citizens – 14, bodies – 10, open microphone, map and remarks – 7, positions – 4. From minute 12 each of those who know something is asked alone: to say it or not. What is said is on record; who is not in the hall is not. Those invited late may leave.

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
    title = { kk = "Өңдеу мен жиналыс, 44 минут", ru = "Обработка и собрание, 44 минуты", en = "Processing and assembly, 44 minutes" },
    text = {
      kk = [[
Өңдеу: депутат пен хатшы қорытынды хаттаманы толтырады, картадағы қай проблеманың ескерілгенін белгілейді. Сұрақтар шығады: ұсынымның күші, тыңдаудың әділдігі және екі адамның мойындауы. Қағаздар жазылады: қорытынды хаттама, жауапсыз сұрақтар, инвестордың кепілі, жиналысты шақыру, мақала. Бұл – оңаша әңгіме уақыты да: түзетулер осы жерде келісіледі. Ахметов шақырып, Ержанова келсе, алты минуттық келіссөз басталады: қашықтық, жасыл белдеу, тексеру, жұмыс орны. Екі жақтың қай жерге дейін көнетіні карточкаларындағы мақсаттарда жазылған, ұсыныстарын өздерінен басқа тек сіз көресіз. Келіссе, инвестордың жазбаша кепілі ашылады, «Ауыл инвестормен келісті» деген аяқталу тек содан шығады; келіспесе не бірі шығып кетсе, бәрін жиналыстағы дауыс шешеді.

Жиналыста тек делегаттар дауыс береді. Реті: тіркеу – кворум (6) – мәселе – мүдделер қақтығысы – депутаттың баяндамасы – жарыссөз – негізге алу – түзетулер – тұтастай.

Басты сабақ: көпшілік қатысып отырғандардан есептеледі. Төраға әр дауыстан бұрын айтсын: «Залда он делегат, алты дауыс керек». Қалыс қалған адам көмектестім деп ойлайды, шын мәнінде – жоқ. Ал шығып кеткен адам көмектесуі мүмкін.

Үш түзету бірін-бірі жоққа шығарады: «округте мүлде салынбасын», 2000 метр, 500 метр. Қайсысы бірінші қойылса, сол қалғанын жаба алады.]],
      ru = [[
Обработка: депутат и секретарь заполняют итоговый протокол и отмечают, какие проблемы карты взяты. Появятся вопросы: сила рекомендации, насколько честно прошли слушания, и два признания. Пишут бумаги: итоговый протокол, вопросы без ответа, обязательство инвестора, созыв собрания, статью. Это и время для разговоров в кулуарах: о поправках договариваются здесь. Если Ахметов позовёт, а Ержанова придёт, начнутся переговоры на шесть минут: расстояние, зелёная полоса, проверки, рабочие места. До какой черты каждый может уступить, сказано в целях на карточке; предложения, кроме сторон, видите только Вы. Договорятся – открывается письменное обязательство инвестора, и только из него выходит исход «Село договорилось с инвестором»; не договорятся или кто-то уйдёт – всё решит голосование на собрании.

На собрании голосуют только делегаты. Порядок: регистрация – кворум (6) – вопрос – конфликт интересов – доклад депутата – прения – за основу – поправки – в целом.

Главный урок: большинство от присутствующих. Пусть председатель перед каждым голосованием говорит: «В зале десять делегатов, нужно шесть голосов». Воздержавшийся думает, что помог, а на деле нет. А ушедший может и помочь.

Три поправки исключают друг друга: «нигде в округе», 2000 метров, 500 метров. Поставленная первой может закрыть остальные.]],
      en = [[
Processing: the deputy and the secretary fill in the outcome and mark which problems of the map were taken up. Questions come: the force of a recommendation, how fair the hearing was, and two confessions. Papers are written: the outcome, the questions left unanswered, the investor's pledge, the call for the assembly, the article. It is also the time for private talks: amendments are agreed here. If Akhmetov invites and Yerzhanova comes, six minutes of talks begin: distance, green belt, checks, jobs. How far each may go stands among the goals of their cards; besides the two sides only you see the offers. If they agree, the investor's written pledge opens, and only from it comes the ending “The village struck a bargain”; if they do not, or one walks out, the votes of the assembly decide.

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

Күнтізбені мерзімдерге жылжытыңыз. Әкім жауап бергенше оған дайын, мазмұнсыз жауап әкелінеді: қол қойса, мәтіні құжатта дайын тұрады, жіберсе болды. Жауап келгенде депутаттан сұралады: бес бөлігі түгел ме? Мазмұнсыз жауап қайтарылмаса, толық жауап болмағаны.

Он жұмыс күні жауапсыз өтсе, жиналыс төрағасы шешеді: еске сала ма, шағымдана ма, күте ме. Бір ай ішінде келген толық жауап – жауап, бірақ күтіп қана отырған ауылдың екінші алаңы қаралмайды. Соңында – депутаттың тұрғындарға есебі, оған берілген баға және уәденің орындалуын кім тексеретіні. Ауылдың дәлелі берік болып (тоғыз деректің алтауы), әкім екінші алаңның есебін ашып, жиналыс бақылауды өз қолына алғанда ғана екінші алаң қаралады.]],
      ru = [[
Два документа уходят двумя путями: рекомендации собрания (за подписью председателя) и запрос самого депутата. Первый – слово села, второй – право депутата. Не смешивайте. Части рекомендаций открываются уже с текстом, который приняло собрание: его перечитывают, дополняют и сохраняют клавишей Enter.

Прежде чем принять запрос, спросите: «Можно ли от этого отписаться?» От «прошу принять меры» – можно. От «дайте координаты к 10-му числу» – нельзя.

Двигайте календарь к срокам. Пока аким не ответил, ему принесут готовый пустой ответ: подпишет – текст уже стоит в документе, остаётся отправить. Когда ответ придёт, депутата спросят, все ли пять частей на месте. Пустой ответ не вернули – полного ответа нет.

Десять рабочих дней без ответа: председатель собрания решает, напомнить, пожаловаться или ждать. Полный ответ в течение месяца – тоже ответ, но кто только ждал, тому вторую площадку не рассмотрят. В конце – отчёт депутата перед жителями, их оценка и вопрос, кто проверит обещанное. Вторую площадку рассмотрят, только если доводы села держатся (шесть фактов из девяти), аким откроет расчёт по ней, а собрание возьмёт контроль на себя.]],
      en = [[
Two documents go two ways: the assembly's recommendations (signed by the chair) and the deputy's own inquiry. One is the village's word, the other the deputy's right. Keep them apart. The parts of the recommendations open with the text the assembly adopted: read it, add what is missing, press Enter.

Before an inquiry is accepted, ask: “Can this be evaded?” “Please take measures” can. “Give the coordinates by the 10th” cannot.

Move the calendar on towards the terms. As long as the akim has not answered, a ready-made, empty answer reaches him: if it is signed, its text stands in the paper and only has to be sent. When the answer comes the deputy is asked whether all five parts are there. An empty answer that is not returned is no full answer.

Ten working days without an answer: the chair decides whether to remind, complain or wait. A full answer within the month is an answer, but for a village that only waited the second site is not considered. At the end: the deputy's report to the residents, their rating of it, and who checks what was promised. Only when the village's case holds (six of nine facts), the akim opens its estimate and the assembly keeps watch is the second site considered.]],
    },
  },
  m.page {
    title = { kk = "Асқынулар: қашан көрсету, қашан кейінге қалдыру", ru = "Осложнения: когда показать, когда отложить", en = "Complications: when to show, when to hold back" },
    text = {
      kk = [[
Асқынулардың минуты әр сессияда әртүрлі: бағдарлама берілген аралықтан өзі таңдайды, кейбірі адамдардың ісіне қарай мүлде болмайды.

· Әкімге қоңырау – тыңдау, 3–9-минут, шақыру уақытында жіберілсе. Кету не қалу – оның таңдауы.
· Жасыл қалпақтылар – 6–12-минут, инвестор автобусты қайтармаса.
· Он төрт ай – 8–20-минут, сарапшы тексерілмеген болса. Оны заңгер, журналист не эколог ашады.
· 640 метр – 12–21-минут, журналист актіні жарияласа не тексерсе.
· «Алаңға!» – 23–28-минут, сұрақтар жауапсыз қалса. Басатындар: үзіліс, автордың сөзі, ескерту не Ержанова мен Мадиярдың екеуі бірге. Төрағалық етуші адам болса, компьютер ойнайтындар оның шешімін күтеді, ал ол елемесе, залды баса алмайды.
· Зал көшеге шықты – 30–34-минут. Ойын әлі біткен жоқ: ауыл әкімі талап қойып, уақыт береді (заңның 17-бабы), Ержанова адамдарды қайтара алады.
· Митинг тоқтатылды – талап орындалмаса, 36–37-минутта. Тыңдау қорытындысыз жабылады, одан кейін бірден талдау болады; қаламасаңыз, алдын ала кейінге қалдырыңыз.
· Ауданнан қоңырау – жиналыс, 6–13-минут: директор мен фельдшер өздері шешеді.
· Жер комиссиясы – 2 қазан. Оныншы күн – он жұмыс күні жауапсыз өтсе. Дайын жауап – соңғы кезеңнің 2–8-минуты, сауал жауапсыз тұрса, тек әкімге.

Жеңіл деңгейде (--level easy) қоңырау, қалпақтылар, алаң және дайын жауап болмайды.]],
      ru = [[
Минута осложнения в каждой сессии своя: программа выбирает её из промежутка, а некоторые из-за дел участников не наступают вовсе.

· Звонок акиму – слушания, 3–9-я минута, если приглашение пришло вовремя. Уйти или остаться, решает он.
· Зелёные кепки – 6–12-я минута, если инвестор не отменил автобус.
· Четырнадцать месяцев – 8–20-я минута, если эксперта ещё не проверили. Раскроют юрист, журналист или эколог.
· 640 метров – 12–21-я минута, если журналист публикует акт или проверяет его.
· «На площадь!» – 23–28-я минута, если вопросы остались без ответа. Успокоят перерыв, слово автору, предупреждение – или Ержанова с Мадияром вдвоём. Если председательствует человек, роли компьютера ждут её решения; не обратит внимания – зал они не успокоят.
· Зал вышел на улицу – 30–34-я минута. Игра ещё не окончена: аким села предъявляет требование и даёт время (статья 17 закона), Ержанова может вернуть людей.
· Митинг прекращён – требование не выполнено, 36–37-я минута. Слушания закрываются без итога, дальше сразу разбор; не хотите – отложите заранее.
· Звонок из района – собрание, 6–13-я минута: директор и фельдшер решают сами.
· Земельная комиссия – 2 октября. Десятый день – если десять рабочих дней прошли без ответа. Готовый ответ – минуты 2–8 последнего этапа, если запрос без ответа, только акиму.

На лёгком уровне (--level easy) нет звонка акиму, кепок, площади и готового ответа.]],
      en = [[
The minute of a complication differs from session to session: the program draws it from a span, and some do not come at all, by what people do.

· A call for the akim – hearing, minutes 3–9, if the invitation was in time. To go or stay is his choice.
· The green caps – minutes 6–12, unless the investor has cancelled the bus.
· Fourteen months – minutes 8–20, if nobody has checked the expert. The lawyer, the journalist or the ecologist exposes him.
· 640 metres – minutes 12–21, if the journalist publishes the record or checks it.
· “To the square!” – minutes 23–28, if questions stayed unanswered. A break, the floor for the author or a warning calms the hall – or Yerzhanova and Madiyar together. Where a person presides, the computer's people wait for that decision, and do not calm the hall for one who takes no notice.
· The hall walks out – minutes 30–34. The game is not over: the village akim makes a demand and gives time (article 17 of the law), Yerzhanova may lead the people back.
· The rally is ended – if the demand is not met, minutes 36–37. The hearing closes without an outcome and the debrief is next; hold it back beforehand if you do not want that.
· A call from the district – assembly, minutes 6–13: the head of the school and the paramedic decide.
· The land commission – 2 October. The tenth day – if ten working days pass without an answer. The ready-made answer – minutes 2–8 of the last phase, if the inquiry is unanswered, to the akim alone.

On the easy level (--level easy) there is no call for the akim, no caps, no square and no ready-made answer.]],
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
0–3: рөлден шығу. Әркім өз атын айтып, карточкасын жабады. Ержанова мен Төребек, Тоқтарова мен Қалиев қол алысады.

3–8: не болғанын бағалаусыз айту. Экранда: сұрақтардың нәтижесі, мерзімдер кестесі, карта, сөйлеу уақыты, дауыс беру нәтижелері.

8–17: үш-төрт сұрақ. Біреуін міндетті түрде алыңыз: «Картаның басындағы проблема құжатқа жетті ме?» Бұл – тыңдаудың өлшемі.

17–20: бір адам – бір сөйлем: өз жерімде не істеймін?

Ұпай туралы: ол жеңімпазды емес, таңдауды көрсетеді. Біреу өз мақсатына қарсы әрекет еткен болса, содан бастаңыз: неге?

Ертеңіне: хаттаманы, ұсынымдарды, сауал мен жауапты қатысушыларға жіберіңіз. Бір айдан кейін «бір сөйлемді» сұраңыз.]],
      ru = [[
0–3: выйти из ролей. Каждый называет своё имя и закрывает карточку. Ержанова и Торебек, Токтарова и Калиев пожимают руки.

3–8: что было, без оценок. На экране: итоги вопросов, таблица сроков, карта, время выступлений, итоги голосований.

8–17: три-четыре вопроса. Один берите всегда: «Дошла ли до документа главная проблема карты?» Это мера слушаний.

17–20: один человек – одна фраза: что сделаю у себя?

О баллах: они показывают не победителя, а выбор. Если кто-то действовал против своих целей, начните с него: почему?

На следующий день разошлите протокол, рекомендации, запрос и ответ. Через месяц спросите про «одну фразу».]],
      en = [[
0–3: out of the roles. Everyone says their own name and closes the card. Yerzhanova and Torebek, Toktarova and Kaliyev shake hands.

3–8: what happened, without judging. On screen: results of the questions, table of deadlines, map, speaking times, results of the votes.

8–17: three or four questions. Always take this one: “Did the top problem of the map reach the document?” It is the measure of a hearing.

17–20: one person, one sentence: what will I do at home?

On points: they show a choice, not a winner. If somebody acted against their own goals, begin there: why?

The next day send everyone the minutes, the recommendations, the inquiry and the answer. A month later ask about the “one sentence”.]],
    },
  },
}
