-- The facilitator's guide: from the week before to the day after.

local m = require "maslikhat"

local guide = {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Қатысушылар аудандық мәслихаттың бір сессиясын өткізеді: он көппәтерлі үйді жөндеуге 300 миллион теңге бөлу керек пе, қандай шартпен? Кезеңдер: дайындық – 30 минут, сессия – 90, талдау – 30. Барлығы екі жарым сағат, таныстыру мен үзіліспен үш сағат.

Дұрыс жауап жоқ. Шешім қабылдануы, өзгеруі, қабылданбауы, тіпті кворум болмай шықпай қалуы мүмкін; бәрі заңды, әрқайсысының өз құны бар. Сіздің ісіңіз – нәтижені басқару емес, рәсімді ұстап, артынан ойландыру.

Карточкалардағы ұстаным бойынша 12 дауыс былай бөлінеді (7 керек):
· 200 миллион – 8, қоғамдық бақылау – 9, мониторингтік топ – 7
· тозуы бойынша іріктеу – 6, ашық конкурс – 6
· 400 миллион – 3, сегіз үй – 4
Бір адам кетсе, мүдделер қақтығысын мәлімдесе не көнсе, нәтиже ауысады. Мұны қатысушыларға алдын ала айтпаңыз.]],
      ru = [[
Участники проводят одну сессию районного маслихата: выделять ли 300 миллионов тенге на ремонт десяти многоквартирных домов и на каких условиях? Этапы: подготовка 30 минут, сессия 90, разбор 30. Всего два с половиной часа, со знакомством и перерывом три.

Правильного ответа нет. Решение могут принять, изменить или отклонить, а без кворума его не будет вовсе; всё это законно, и у всего своя цена. Ваше дело – не управлять исходом, а держать процедуру и потом помочь задуматься.

По позициям в карточках 12 голосов делятся так (нужно 7):
· 200 миллионов – 8, общественный контроль – 9, мониторинговая группа – 7
· отбор по износу – 6, открытый конкурс – 6
· 400 миллионов – 3, восемь домов – 4
Один ушёл, заявил о конфликте интересов или дал себя убедить – и исход другой. Заранее участникам этого не говорите.]],
      en = [[
The participants hold one session of a district maslikhat: should 300 million tenge go to the repair of ten apartment buildings, and on what terms? Preparation takes 30 minutes, the session 90, the debrief 30: two and a half hours, three with introductions and a break.

There is no right answer. The decision may be adopted, changed or rejected, or fail for want of a quorum; all of it is lawful, and all of it costs somebody something. You do not steer the outcome: you keep the procedure on course, and afterwards you help them think.

By the stances on the cards the 12 votes fall like this (7 are needed):
· 200 million – 8, public control – 9, monitoring group – 7
· selection by wear – 6, open competition – 6
· 400 million – 3, eight buildings – 4
One person leaves, recuses himself or is persuaded, and the outcome changes. Do not tell the participants beforehand.]],
    },
  },
  m.page {
    title = { kk = "Алдын ала: бір апта және бір күн бұрын", ru = "Заранее: за неделю и накануне", en = "Beforehand: a week and a day ahead" },
    text = {
      kk = [[
Бір апта бұрын:
· Қатысушылардың санын біліңіз: 6-дан 30-ға дейін. Бос рөлдерді компьютер ойнайды.
· Кім шын өмірде әкім, депутат, журналист екенін сұраңыз. Оларға өзге рөл берген пайдалы.
· Төраға рөліне регламентті жатқа білетін емес, тыңдай білетін адам лайық.

Бір күн бұрын:
· Сценарийді басынан аяғына дейін өзіңіз бір рет өткізіп көріңіз.
· Карточкаларды, шешім жобасын, жадынаманы, дауыс парағын қағазға басыңыз: экран сөнсе, керек болады.
· Асқынулардың қайсысын қолданатыныңызды шешіңіз («Асқынулар: қашан көрсету, қашан кейінге қалдыру» бөлімі).
· Талдаудың үш сұрағын таңдап алыңыз: бәріне уақыт жетпейді.

Ұсақ-түйектің де көмегі тиеді: төрағаға қоңырау, депутаттарға орын нөмірі, тұрғындарға бөлек қатар.]],
      ru = [[
За неделю:
· Узнайте число участников: от 6 до 30. Свободные роли играет компьютер.
· Спросите, кто в жизни аким, депутат, журналист. Полезно дать им другие роли.
· Председателем берите не знатока регламента, а того, кто умеет слушать.

Накануне:
· Проиграйте сценарий один раз сами от начала до конца.
· Напечатайте карточки, проект решения, памятку и лист голосования: пригодятся, если погаснет экран.
· Решите, какие осложнения возьмёте (раздел «Осложнения: когда показать, когда отложить»).
· Выберите три вопроса разбора: на все времени не хватит.

Помогают мелочи: колокольчик председателю, номера мест депутатам, отдельный ряд жителям.]],
      en = [[
A week ahead:
· Find out how many will come: 6 to 30. The computer plays the empty seats.
· Ask who is an akim, a deputy or a journalist in real life. It helps to give them another role.
· The chair need not be an expert in procedure, but must be able to listen.

A day ahead:
· Play the scenario once yourself from beginning to end.
· Print the cards, the draft decision, the memo and the voting sheet: you need them if a screen goes dark.
· Decide which complications you will use (section “Complications: when to show, when to hold back”).
· Choose three questions for the debrief: there is no time for all.

Small things help: a bell for the chair, seat numbers for the deputies, a row of their own for the residents.]],
    },
  },
  m.page {
    title = { kk = "Зал мен терминалдар", ru = "Зал и терминалы", en = "The room and the terminals" },
    text = {
      kk = [[
Депутаттар доға болып отырады, фракциялар қатар. Төраға мен хатшы алда, әкім олардың қасында. Қонақтар депутаттардың артында, бөлек: олар дауыс бермейді, сөзді төраға берсе ғана сөйлейді. Мінбер – ортада.

Үлкен экран бәріне көрінсін: уақыт, сөйлеуші, кворум, нәтиже. Сіздің экраныңыз көрінбесін: онда асқынулар мен құпия бар.

Терминал аз болса, әр фракцияға, хатшыға және қонақтарға біреуден жетеді. Орын PIN-мен ашылады, әркім өзінікін ғана біледі. Терминалды бергенде экранды жабуды үйретіңіз: бұл – бірінші минуттың ережесі.

Терминал мүлдем жоқ болса, бәрін сіз енгізесіз: дауысты хатшы қол санап айтады.

Сөйлесетін екінші бөлме не дәліз керек: оңаша келісімдер сонда жасалады.]],
      ru = [[
Депутаты сидят дугой, фракции рядом. Председатель и секретарь впереди, аким возле них. Гости отдельно, за депутатами: они не голосуют и говорят, когда председатель дал слово. Трибуна посередине.

Большой экран виден всем: время, выступающий, кворум, результат. Ваш экран не виден никому: на нём осложнения и секреты.

Если терминалов мало, хватит по одному на фракцию, секретаря и гостей. Место открывается PIN-кодом, каждый знает только свой. Научите закрывать экран, передавая терминал: это правило первой минуты.

Если терминалов нет совсем, всё вводите Вы, а голоса секретарь считает по поднятым рукам.

Нужна вторая комната или коридор: разговоры в кулуарах идут там.]],
      en = [[
The deputies sit in an arc, factions together. The chair and the secretary are in front, the akim beside them. Guests sit apart, behind the deputies: they do not vote, and speak only when the chair gives them the floor. The rostrum is in the middle.

Everyone sees the big screen: time, speaker, quorum, result. Nobody sees yours: it shows the complications and the secrets.

If terminals are few, one per faction, one for the secretary and one for the guests will do. A seat opens with a PIN, and each person knows only their own. Teach them to lock the screen before handing it on: that is the rule of the first minute.

Without any terminals you enter everything, and the secretary counts hands.

You need a second room or a corridor: deals are made there.]],
    },
  },
  m.page {
    title = { kk = "Карточка тарату", ru = "Раздача карточек", en = "Dealing the cards" },
    text = {
      kk = [[
24 карточка бар, әрқайсысы басқаларымен байланысты. Адам аз болса, бағдарлама ретімен береді: төраға, хатшы, әкім, 5-орындағы депутат, «Бірлік» жетекшісі, журналист; алты адамға осы жетеді. Одан әрі – Сүгірбаев, компания директоры, Жантілеуов, тұрғын Өмірбекова, Теміржанов, хирург Мәмбетова.

24-тен көп болса, артық адамдарды фракция кеңесшісі, үйдегі көрші, екінші камера етіп қосыңыз: олар сөйлемейді, бірақ оңаша әңгімелерде жұмыс істейді, талдауда байқаушы болады.

Таратқанда үш нәрсе айтыңыз:
· Ашық бөлік – көпшілікке, жабық бөлік – өзіңізге. Өтірік айтуға болмайды, үндемеуге болады.
· Рөліңізді өзіңізше қорғаңыз, бірақ мақсатыңызды ұмытпаңыз: ұпай содан есептеледі.
· Көніп қалсаңыз, даусыңызды өзгерту – жеңіліс емес.

Екі адамға бір карточка беруге болады. Рөлі ауыр тиген адамға ауыстыруды ұсыныңыз.]],
      ru = [[
Карточек 24, и каждая связана с другими. Если людей мало, программа раздаёт по порядку: председатель, секретарь, аким, депутат с места 5, лидер «Бірлік», журналистка; шестерым этого хватит. Дальше Сугирбаев, директор компании, Жантлеуов, жительница Омирбекова, Темиржанов, хирург Мамбетова.

Если людей больше 24, сделайте лишних советниками фракций, соседями по дому, второй камерой: слова у них нет, зато они работают в кулуарах, а на разборе они наблюдатели.

Раздавая, скажите три вещи:
· Открытая часть для всех, закрытая только для Вас. Лгать нельзя, молчать можно.
· Защищайте роль по-своему, но помните цели: по ним считаются баллы.
· Дать себя убедить и сменить голос – не поражение.

Одну карточку можно дать двоим. Кому роль тяжела, предложите обмен.]],
      en = [[
There are 24 cards, each tied to others. If people are few, the program deals in this order: chair, secretary, akim, the deputy in seat 5, the leader of Birlik, the journalist; that is enough for six. Next come Sugirbayev, the company's director, Zhantleuov, the resident Omirbekova, Temirzhanov, the surgeon Mambetova.

With more than 24, make the others advisers of factions, neighbours, a second camera: they have no floor, but they work in the private talks and observe for the debrief.

Say three things as you deal:
· The open part is for everyone, the private part for you alone. You may keep silent, but not lie.
· Play the role your own way, but remember the goals: points come from them.
· To be persuaded and change your vote is no defeat.

Two people may share a card. If a role is too hard for someone, offer a swap.]],
    },
  },
  m.page {
    title = { kk = "Дайындық, 30 минут", ru = "Подготовка, 30 минут", en = "Preparation, 30 minutes" },
    text = {
      kk = [[
0–10: үнсіз оқу. Карточка мен жобаның жеті тармағы. Сұрақты жеке қойсын, дауыстап емес.

10–20: фракциялар жиналады. Әр фракцияға үш сұрақ: жобаны қолдаймыз ба? қай түзетуді енгіземіз? кім баяндайды? Тұрғындар, МИБ, ҮЕҰ, БАҚ өздері де кездеседі: сөзін үш сөйлемге сыйғызсын.

20–30: оңаша әңгіме. Келісімдер осы жерде жасалады. Түзетулер жазылып, хатшыға тапсырылсын. «Құжаттар» бетінде Мәмбетова әкімге сауал, Өмірбекова мәслихатқа өтініш жаза алады; бұл – міндет емес. 15-минутта депутаттар мәслихаттың өкілеттігін еске түсіреді: бір сұрақ, бір дұрыс жауап.

Сіз аралап жүріп, төрт нәрсені тексересіз:
· төраға дауыс беру ретін біле ме (жадынаманы бірге оқыңыз);
· хатшы кворумды санай ала ма;
· 5-орындағы депутат өз таңдауын түсінді ме (айтпаңыз, сұраңыз);
· әр түзетудің авторы мәтінді қайдан алатынын біле ме.

Үнсіз отырғанға карточкасындағы бірінші қадамды оқытыңыз: сонымен-ақ қозғалады.]],
      ru = [[
0–10: чтение в тишине. Карточка и семь пунктов проекта. Вопросы – на ухо, не вслух.

10–20: встречи фракций. Каждой три вопроса: поддерживаем ли проект? какую поправку вносим? кто докладывает? Жители, ОСИ, НПО и СМИ тоже встречаются: пусть уложат свою речь в три предложения.

20–30: кулуары. Здесь и договариваются. Поправки записывают и сдают секретарю. На странице «Документы» Мамбетова может написать акиму запрос, Омирбекова – обращение в маслихат; это не обязательно. На 15-й минуте депутаты вспоминают полномочия маслихата: один вопрос, один верный ответ.

Обойдите всех и проверьте четыре вещи:
· знает ли председатель порядок голосования (прочтите вместе памятку);
· умеет ли секретарь считать кворум;
· понял ли депутат с места 5, какой у него выбор (не подсказывайте, спросите);
· знает ли автор каждой поправки, где взять текст.

Кто сидит молча, пусть прочтёт в карточке первый шаг: этого хватает, чтобы начать.]],
      en = [[
0–10: reading in silence. The card and the seven clauses of the draft. Questions in a whisper, not aloud.

10–20: the factions meet. Three questions for each: do we support the draft? which amendment do we table? who reports? Residents, associations, NGOs and media meet too: let them fit their speech into three sentences.

20–30: private talks. This is where deals are made. Amendments are written and handed to the secretary. On the page of papers Mambetova can write an inquiry to the akim, Omirbekova an appeal to the maslikhat; they need not. In minute 15 the deputies recall the powers of the maslikhat: one question, one right answer.

Go round and check four things:
· does the chair know the order of voting (read the memo together);
· can the secretary count the quorum;
· does the deputy in seat 5 understand his choice (ask, do not prompt);
· does the author of each amendment know where the text is.

If somebody sits silent, have them read the first move on the card: that is enough to begin.]],
    },
  },
  m.page {
    title = { kk = "Ашылу мен әкімнің сөзі, 10 минут", ru = "Открытие и слово акима, 10 минут", en = "Opening and the akim, 10 minutes" },
    text = {
      kk = [[
Отырысты төраға жүргізеді. Хатшы жүргізбейді: ол тіркейді, санайды, хаттама жазады. Сіз рәсімге төраға сасқанда ғана араласыңыз, онда да сыбырлап.

Рет: тіркеу – кворум (8) – отырыс ашылды – бірінші мәселе бойынша дауыс – екіншісі – күн тәртібі тұтастай (7 дауыс).

Бұл – ең жеңіл дауыс берулер, бәрі осылардан үйренсін: таңдау, жіберу, нәтижені жариялау. Төраға сандарды дауыстап айтсын: қатысты, жақтап, қарсы, қалыс қалды, дауыс бермеді, шек, қорытынды.

Содан кейін бірінші мәселе жарияланады. Төраға мүдделер қақтығысы бар-жоғын сұрайды да, бес секунд күтеді. Бұл тыныштықты бұзбаңыз: оның салмағы бар. Мәмбетова сауалын жіберген болса, төраға оны жарыссөз басталғанша дауыстап оқиды.

Әкім – 5 минут: шағымдар, тозған үйлер, нашар қызмет; 300 миллион, он үй, 1 қараша. Сұрақ әлі қойылмайды.]],
      ru = [[
Ведёт председатель. Секретарь не ведёт: он регистрирует, считает, пишет протокол. Вы вмешиваетесь, только если председатель растерялся, и то шёпотом.

Порядок: регистрация – кворум (8) – заседание открыто – голосование по первому вопросу – по второму – повестка в целом (7 голосов).

Это самые лёгкие голосования, пусть все на них научатся: выбрать, отправить, объявить. Председатель называет цифры вслух: участвовали, за, против, воздержались, не голосовали, порог, итог.

Затем объявляют первый вопрос. Председатель спрашивает о конфликте интересов и ждёт пять секунд. Не нарушайте эту тишину: она весома. Если Мамбетова отправила запрос, председатель оглашает его до начала прений.

Аким – 5 минут: жалобы, изношенные дома, плохое обслуживание; 300 миллионов, десять домов, 1 ноября. Вопросов пока нет.]],
      en = [[
The chair presides. The secretary does not: the secretary registers, counts and keeps the minutes. You step in only when the chair is lost, and then in a whisper.

The order: registration – quorum (8) – the sitting is open – vote on the first item – on the second – the agenda as a whole (7 votes).

These are the easiest votes, so let everyone learn from them: choose, send, announce. The chair says the figures aloud: took part, for, against, abstained, did not vote, threshold, outcome.

Then the first item is called. The chair asks about conflicts of interest and waits five seconds. Leave that silence alone: it has weight. If Mambetova has sent her inquiry, the chair reads it out before the debate begins.

The akim has 5 minutes: complaints, worn buildings, poor service; 300 million, ten buildings, 1 November. No questions yet.]],
    },
  },
  m.page {
    title = { kk = "Талқылау, 40 минут", ru = "Обсуждение, 40 минут", en = "Discussion, 40 minutes" },
    text = {
      kk = [[
Шамамен былай бөліңіз: үш фракцияның баяндамасы – 15 минут, МИБ пен тұрғындар – 9, ҮЕҰ – 3, компания – 3, БАҚ – 2, қалғаны депутаттардың жарыссөзі.

Қадағалайтыныңыз:
· Қонақтарға сөз берілді ме? Төраға ұмытса, қағаз жіберіңіз.
· Біреу екі рет сөйлесе, үшінші рет сөз берілмейді: бағдарлама оны қабылдамайды, төраға себебін түсіндірсін.
· Бір тараптың даусы басып кетсе, төрағаға кім сөйлемегенін көрсетіңіз.
· Біреу дәлелге емес, адамның жеке басына тиіссе, төраға тоқтатады; тоқтатпаса, есіне салыңыз.

15-минутта әркім өз карточкасындағы дилемманы шешеді («Әркімнің шешімі» бетін қараңыз). Үш асқыну күтіп тұр: 11–16-минуттарда хат, 19–25-минуттарда өтініш, 24–32-минуттарда Telegram; минутын бағдарлама өзі таңдайды. Баяндама жаңа басталса, бір-екі минут ұстай тұрыңыз.

Кім қандай дәлел айтқанын қысқа жазып отырыңыз: талдауда ең керегі – осы.]],
      ru = [[
Примерно так: доклады трёх фракций – 15 минут, ОСИ и жители – 9, НПО – 3, компания – 3, СМИ – 2, остальное – прения депутатов.

За чем следить:
· Дали ли слово гостям? Забыл председатель – передайте записку.
· Кто выступил дважды, в третий раз слова не получит: программа откажет, а председатель пусть объяснит почему.
· Если одна сторона заглушает других, покажите председателю, кто ещё не говорил.
· Задевают человека, а не довод – останавливает председатель; не остановил – напомните.

На 15-й минуте каждый решает дилемму своей карточки (страница «Решение каждого»). Ждут три осложнения: записка на 11–16-й минуте, обращение на 19–25-й, Telegram на 24–32-й; минуту программа выбирает сама. Если доклад только начался, подержите минуту-другую.

Коротко записывайте, кто какой довод привёл: на разборе это нужнее всего.]],
      en = [[
Roughly: three faction reports – 15 minutes, owners' associations and residents – 9, NGOs – 3, the company – 3, media – 2, the rest for the deputies' debate.

Watch:
· Have the guests had the floor? If the chair forgets, pass a note.
· Whoever has spoken twice gets no third turn: the program refuses, and the chair should explain why.
· If one side drowns out the others, show the chair who has not spoken.
· If somebody attacks a person instead of an argument, the chair stops it; if not, remind the chair.

In minute 15 everybody decides the dilemma of their card (page “What each decides”). Three complications wait: the note in minutes 11–16, the appeal in 19–25, Telegram in 24–32; the program draws the minute. If a report has just begun, hold them for a minute or two.

Note briefly who made which argument: nothing is worth more in the debrief.]],
    },
  },
  m.page {
    title = { kk = "Сұрақтар мен түзетулер, 20 минут", ru = "Вопросы и поправки, 20 минут", en = "Questions and amendments, 20 minutes" },
    text = {
      kk = [[
Алғашқы 10 минут – сұрақ-жауап: сұраққа бір минут, жауапқа екі. Сұрақтың орнына сөз сөйлегенді төраға тоқтатсын. Қалғаны – түзетулер туралы жарыссөз және оңаша әңгіме.

Түзету дегеніміз – дайын мәтін: тармағы, ескі сөзі, жаңа сөзі. Жеті түзетудің мәтіні бағдарламада дайын. Депутат өз түзетуін жаза алады; төраға мен хатшы тармағын, мәтінін сұрасын.

Есте ұстаңыз:
· 200 және 400 миллион бірін-бірі жоққа шығарады: бірге оқылады, бірі өтсе, екіншісі дауысқа салынбайды.
· Шығынды көбейтетін түзетуге әкімнің оң қорытындысы керек. 400 миллионға ол алдымен беріледі, кейін қайтарып алынуы мүмкін.
· Мониторингтік топ бақылау тармағынан кейін қосылады, сондықтан қоғамдық бақылауға қайшы емес.
· Тұтастай дауысқа дейін әр түзетудің тағдыры шешілуі керек: қабылданған, қабылданбаған не қайтарып алынған.

Соңында жарыссөзді тоқтату дауысқа салынады: төраға неше адам жазылғанын, неше адам сөйлегенін айтады.]],
      ru = [[
Первые 10 минут – вопросы и ответы: минута на вопрос, две на ответ. Речь вместо вопроса председатель останавливает. Остальное – прения о поправках и кулуары.

Поправка – это готовый текст: пункт, старые слова, новые слова. Тексты семи поправок есть в программе. Депутат может написать и свою; председатель и секретарь пусть спросят пункт и точные слова.

Помните:
· 200 и 400 миллионов исключают друг друга: их оглашают вместе, и если одна поправка прошла, вторую на голосование не ставят.
· Поправке, которая увеличивает расходы, нужно положительное заключение акима. Для 400 миллионов оно сначала есть, но может быть отозвано.
· Мониторинговая группа добавляется после пункта о контроле и общественному контролю не противоречит.
· До голосования в целом у каждой поправки должна быть судьба: принята, отклонена или отозвана.

В конце голосуют за прекращение прений: председатель называет, сколько записалось и сколько выступило.]],
      en = [[
The first 10 minutes are questions and answers: a minute to ask, two to answer. The chair stops a speech that poses as a question. The rest is debate on the amendments, and private talks.

An amendment is a finished text: the clause, the old words, the new words. Seven texts are ready in the program. A deputy may write another; the chair and the secretary ask for the clause and the exact words.

Remember:
· 200 and 400 million exclude each other: they are read out together, and if one is adopted, the other is not put to the vote.
· An amendment that raises spending needs the akim's positive opinion. 400 million has it at first, but may lose it.
· The monitoring group is added after the clause on control and does not collide with public control.
· Before the vote on the whole every amendment must be settled: adopted, rejected or withdrawn.

At the end closing the debate is put to the vote: the chair says how many asked for the floor and how many spoke.]],
    },
  },
  m.page {
    title = { kk = "Дауыс беру мен сауалдар, 20 минут", ru = "Голосование и запросы, 20 минут", en = "Voting and inquiries, 20 minutes" },
    text = {
      kk = [[
Рет өзгермейді: негізге алу – түзетулер бір-бірлеп – тұтастай. Негізге алынбаса, түзетулер қаралмайды.

Әр дауыста: хатшы кворумды айтады – төраға нені дауысқа салғанын оқиды – автор қаласа, бір минут түсіндіреді – дауыс – төраға сандарды жариялайды.

Түзетулердің ретін төраға белгілейді. Бағдарлама ұсынатын рет: алып тастау, тармақты ауыстыру, сандар (жобадан алысырағы бірінші), қосу. Басқа рет те заңды, бірақ нәтижені өзгертуі мүмкін: Қарасаев пен Сүгірбаевтың келісімі дәл осыған байланысты.

Түсіндірмелер қысқа болса, тоғыз дауыс беруге 10 минут жетеді. Содан кейін екінші мәселе: төраға жіберілген сауалды (2-үйдің шатыры туралы) оқиды, әкім жауап береді, хатшы үзінді жазады. Уақыт созылып кетсе, осы екінші бөліктен алыңыз.

Кворум болмай қалса: талқылау жүре береді, дауыс жоқ. Төраға үзіліс жариялап, шыққандарды қайта шақыра алады.]],
      ru = [[
Порядок один: за основу – поправки по одной – в целом. Не приняли за основу – поправок нет.

При каждом голосовании: секретарь называет кворум – председатель читает, что ставится на голосование – автор, если хочет, поясняет за минуту – голоса – председатель объявляет цифры.

Очерёдность поправок определяет председатель. Программа предлагает: исключить, заменить пункт, изменить цифры (дальняя от проекта первой), добавить. Другой порядок тоже законен, но может изменить исход: уговор Карасаева и Сугирбаева держится именно на нём.

На девять голосований хватает 10 минут, если пояснения коротки. Затем второй вопрос: председатель оглашает запрос, если его отправили (о крыше дома № 2), аким отвечает, секретарь пишет выписку. Не хватает времени – берите его из этой второй части.

Если кворум потерян, обсуждать можно, голосовать нельзя. Председатель может объявить перерыв и вернуть людей.]],
      en = [[
The order never changes: the basis – amendments one by one – the whole. If the draft is not adopted as the basis, there are no amendments.

At each vote: the secretary names the quorum – the chair reads what is put to the vote – the author may explain for a minute – the votes – the chair announces the figures.

The chair sets the order of the amendments. The program proposes: deletions, replacements, figures (the one furthest from the draft first), additions. Another order is lawful too, but may change the outcome: the deal between Karasayev and Sugirbayev hangs on it.

10 minutes are enough for nine votes if explanations are short. Then comes the second item: the chair reads out the inquiry that was sent (on the roof of building 2), the akim answers, the secretary writes the extract. If time is short, take it from this second part.

If the quorum is lost, the debate may go on, but nothing is voted on. The chair may call a break and bring people back.]],
    },
  },
}

for _, page in ipairs(require "guide_more") do
  table.insert(guide, page)
end

return guide
