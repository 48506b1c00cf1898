-- The facilitator's guide: from the week before to the day after.

local m = require "maslikhat"

return {
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
24 карточка бар, әрқайсысы басқаларымен байланысты. Адам аз болса, бағдарлама ретімен береді: төраға, хатшы, әкім, 5-орындағы депутат, «Бірлік» жетекшісі, журналист; алты адамға осы жетеді. Одан әрі – Сүгірбаев, компания директоры, Жантілеуов, тұрғын Өмірбекова, МИБ төрағасы, хирург Мәмбетова.

24-тен көп болса, артық адамдарды фракция кеңесшісі, үйдегі көрші, екінші камера етіп қосыңыз: олар сөйлемейді, бірақ оңаша әңгімелерде жұмыс істейді, талдауда байқаушы болады.

Таратқанда үш нәрсе айтыңыз:
· Ашық бөлік – көпшілікке, жабық бөлік – өзіңізге. Өтірік айтуға болмайды, үндемеуге болады.
· Рөліңізді өзіңізше қорғаңыз, бірақ мақсатыңызды ұмытпаңыз: ұпай содан есептеледі.
· Көніп қалсаңыз, даусыңызды өзгерту – жеңіліс емес.

Екі адамға бір карточка беруге болады. Рөлі ауыр тиген адамға ауыстыруды ұсыныңыз.]],
      ru = [[
Карточек 24, и каждая связана с другими. Если людей мало, программа раздаёт по порядку: председатель, секретарь, аким, депутат с места 5, лидер «Бірлік», журналистка; шестерым этого хватит. Дальше Сугирбаев, директор компании, Жантлеуов, жительница Омирбекова, председатель ОСИ, хирург Мамбетова.

Если людей больше 24, сделайте лишних советниками фракций, соседями по дому, второй камерой: слова у них нет, зато они работают в кулуарах, а на разборе они наблюдатели.

Раздавая, скажите три вещи:
· Открытая часть для всех, закрытая только для Вас. Лгать нельзя, молчать можно.
· Защищайте роль по-своему, но помните цели: по ним считаются баллы.
· Дать себя убедить и сменить голос – не поражение.

Одну карточку можно дать двоим. Кому роль тяжела, предложите обмен.]],
      en = [[
There are 24 cards, each tied to others. If people are few, the program deals in this order: chair, secretary, akim, the deputy in seat 5, the leader of Birlik, the journalist; that is enough for six. Next come Sugirbayev, the company's director, Zhantleuov, the resident Omirbekova, the head of the owners' association, the surgeon Mambetova.

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

20–30: оңаша әңгіме. Келісімдер осы жерде жасалады. Түзетулер жазылып, хатшыға тапсырылсын. Мәмбетова «Құжаттар» бетінде әкімге депутаттық сауал жазып, жібере алады; бұл – міндет емес.

Сіз аралап жүріп, төрт нәрсені тексересіз:
· төраға дауыс беру ретін біле ме (жадынаманы бірге оқыңыз);
· хатшы кворумды санай ала ма;
· 5-орындағы депутат өз таңдауын түсінді ме (айтпаңыз, сұраңыз);
· әр түзетудің авторы мәтінді қайдан алатынын біле ме.

Үнсіз отырғанға карточкасындағы бірінші қадамды оқытыңыз: сонымен-ақ қозғалады.]],
      ru = [[
0–10: чтение в тишине. Карточка и семь пунктов проекта. Вопросы – на ухо, не вслух.

10–20: встречи фракций. Каждой три вопроса: поддерживаем ли проект? какую поправку вносим? кто докладывает? Жители, ОСИ, НПО и СМИ тоже встречаются: пусть уложат свою речь в три предложения.

20–30: кулуары. Здесь и договариваются. Поправки записывают и сдают секретарю. Мамбетова может на странице «Документы» написать и отправить акиму депутатский запрос; это не обязательно.

Обойдите всех и проверьте четыре вещи:
· знает ли председатель порядок голосования (прочтите вместе памятку);
· умеет ли секретарь считать кворум;
· понял ли депутат с места 5, какой у него выбор (не подсказывайте, спросите);
· знает ли автор каждой поправки, где взять текст.

Кто сидит молча, пусть прочтёт в карточке первый шаг: этого хватает, чтобы начать.]],
      en = [[
0–10: reading in silence. The card and the seven clauses of the draft. Questions in a whisper, not aloud.

10–20: the factions meet. Three questions for each: do we support the draft? which amendment do we table? who reports? Residents, associations, NGOs and media meet too: let them fit their speech into three sentences.

20–30: private talks. This is where deals are made. Amendments are written and handed to the secretary. On the page of papers Mambetova can write an inquiry to the akim and send it; she need not.

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

Бұл кезеңде үш асқыну күтіп тұр: 6–8-минуттарда хат, 13–16-минуттарда өтініш, 25–29-минуттарда Telegram: минутын бағдарлама әр сессияда өзі таңдайды. Баяндама жаңа басталса, бір-екі минут ұстай тұрыңыз.

Кім қандай дәлел айтқанын қысқа жазып отырыңыз: талдауда ең керегі – осы.]],
      ru = [[
Примерно так: доклады трёх фракций – 15 минут, ОСИ и жители – 9, НПО – 3, компания – 3, СМИ – 2, остальное – прения депутатов.

За чем следить:
· Дали ли слово гостям? Забыл председатель – передайте записку.
· Кто выступил дважды, в третий раз слова не получит: программа откажет, а председатель пусть объяснит почему.
· Если одна сторона заглушает других, покажите председателю, кто ещё не говорил.
· Задевают человека, а не довод – останавливает председатель; не остановил – напомните.

Здесь ждут три осложнения: записка на 6–8-й минуте, обращение на 13–16-й, Telegram на 25–29-й: минуту для каждой сессии программа выбирает сама. Если доклад только начался, подержите минуту-другую.

Коротко записывайте, кто какой довод привёл: на разборе это нужнее всего.]],
      en = [[
Roughly: three faction reports – 15 minutes, owners' associations and residents – 9, NGOs – 3, the company – 3, media – 2, the rest for the deputies' debate.

Watch:
· Have the guests had the floor? If the chair forgets, pass a note.
· Whoever has spoken twice gets no third turn: the program refuses, and the chair should explain why.
· If one side drowns out the others, show the chair who has not spoken.
· If somebody attacks a person instead of an argument, the chair stops it; if not, remind the chair.

Three complications wait here: the note in minutes 6–8, the appeal in 13–16, Telegram in 25–29: the program draws the minute for each session. If a report has just begun, hold them for a minute or two.

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
    title = { kk = "Дауыс беру: 10 минут, тағы 10 – резерв", ru = "Голосование: 10 минут и 10 в резерве", en = "Voting: 10 minutes and 10 in reserve" },
    text = {
      kk = [[
Рет өзгермейді: негізге алу – түзетулер бір-бірлеп – тұтастай. Негізге алынбаса, түзетулер қаралмайды.

Әр дауыста: хатшы кворумды айтады – төраға нені дауысқа салғанын оқиды – автор қаласа, бір минут түсіндіреді – дауыс – төраға сандарды жариялайды.

Түзетулердің ретін төраға белгілейді. Бағдарлама ұсынатын рет: алып тастау, тармақты ауыстыру, сандар (жобадан алысырағы бірінші), қосу. Басқа рет те заңды, бірақ нәтижені өзгертуі мүмкін: Қарасаев пен Сүгірбаевтың келісімі дәл осыған байланысты.

Түсіндірмелер қысқа болса, тоғыз дауыс беруге 10 минут жетеді. Резервтегі 10 минут мынаған керек: қайта санау, үзіліс, тағы бір түзету. Резерв керек болмаса, талдауға беріңіз.

Кворум болмай қалса: талқылау жүре береді, дауыс жоқ. Төраға үзіліс жариялап, шыққандарды қайта шақыра алады.]],
      ru = [[
Порядок один: за основу – поправки по одной – в целом. Не приняли за основу – поправок нет.

При каждом голосовании: секретарь называет кворум – председатель читает, что ставится на голосование – автор, если хочет, поясняет за минуту – голоса – председатель объявляет цифры.

Очерёдность поправок определяет председатель. Программа предлагает: исключить, заменить пункт, изменить цифры (дальняя от проекта первой), добавить. Другой порядок тоже законен, но может изменить исход: уговор Карасаева и Сугирбаева держится именно на нём.

На девять голосований хватает 10 минут, если пояснения коротки. Резерв в 10 минут – на пересчёт, перерыв, ещё одну поправку. Не понадобился – отдайте его разбору.

Если кворум потерян, обсуждать можно, голосовать нельзя. Председатель может объявить перерыв и вернуть людей.]],
      en = [[
The order never changes: the basis – amendments one by one – the whole. If the draft is not adopted as the basis, there are no amendments.

At each vote: the secretary names the quorum – the chair reads what is put to the vote – the author may explain for a minute – the votes – the chair announces the figures.

The chair sets the order of the amendments. The program proposes: deletions, replacements, figures (the one furthest from the draft first), additions. Another order is lawful too, but may change the outcome: the deal between Karasayev and Sugirbayev hangs on it.

10 minutes are enough for nine votes if explanations are short. The 10 in reserve are for counting again, a break, one more amendment. If you do not need them, give them to the debrief.

If the quorum is lost, the debate may go on, but nothing is voted on. The chair may call a break and bring people back.]],
    },
  },
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
    title = { kk = "Асқынулар: қашан көрсету, қашан кейінге қалдыру", ru = "Осложнения: когда показать, когда отложить", en = "Complications: when to show, when to hold back" },
    text = {
      kk = [[
Бірінші рет өткізсеңіз, үшеуі жетеді: хат, соңғы минуттағы түзету, кворум.

· Залдан түскен хат – талқылау, 6–8-минут. Есжанов мүддесін бұрын мәлімдесе, бұл асқыну өзі алынады. Журналист дәлел алады, Есжанов таңдауға тіреледі.
· Тұрғындардың өтініші – 13–16-минут. Өмірбекова сөз алып үлгерсе, керек емес. Дауысқа дейін сөз берілмесе, зал мұны біледі.
· Telegram – 25–29-минут немесе Есжанов мүддесін жасырып дауыс берген соң. Зал онсыз да қызып тұрса, кейінге қалдырыңыз.
· Қаржы басқармасының хаты – сұрақтар, 5–7-минут, тек әкімге. 400 миллион туралы түзету болмаса, өткізіп жіберіңіз.
· Соңғы минуттағы түзету – сұрақтар, 12–14-минут. Түзету жазбаша енгізілген болса, өзі алынады.
· Кворум – негізге алынған соң. Компьютер ойнайтын хирург пен тағы бірнеше депутат шығып, тура 8 адам қалады; адамдар кетуді өздері шешеді; үзілістен не 10 минуттан кейін олар қайтады, хирург қайтпайды (отырыс соңында өзіңіз тіркей аласыз). Сегіз адаммен шешім өткізу өте қиын: төраға мұны түсіне ме?

Уақыт тар болса, алдымен өтінішті, сосын хатты өткізіп жіберіңіз.]],
      ru = [[
Ведёте впервые – хватит трёх: записка, поправка последней минуты, кворум.

· Записка из зала – обсуждение, 6–8-я минута. Если Есжанов заявил раньше, снимается сама. Журналистка получает доказательство, Есжанов – выбор.
· Обращение жителей – 13–16-я минута. Не нужно, если Омирбекова уже получила слово. Не дадут слова до голосования – зал об этом узнает.
· Telegram – 25–29-я минута или сразу после того, как Есжанов проголосовал, скрыв интерес. Если зал и так кипит, отложите.
· Письмо управления финансов – вопросы, 5–7-я минута, только акиму. Нет поправки о 400 миллионах – пропустите.
· Поправка последней минуты – вопросы, 12–14-я минута. Снимается сама, если поправку уже внесли письменно.
· Кворум – сразу после принятия за основу. Хирург и ещё несколько депутатов, за которых играет компьютер, уходят, остаётся ровно 8; люди решают сами; после перерыва или через 10 минут они вернутся, хирург – нет (зарегистрируйте её в конце сами). Голосовать ввосьмером почти безнадёжно: поймёт ли это председатель?

Если времени мало, откажитесь сначала от обращения, потом от письма.]],
      en = [[
The first time three are enough: the note, the last-minute amendment, the quorum.

· The note from the hall – discussion, minutes 6–8. Drops out by itself if Yeszhanov has declared before. The journalist gets proof, Yeszhanov a choice.
· The residents' appeal – minutes 13–16. Not needed once Omirbekova has had the floor. If she has not had it before the vote, the hall will hear of it.
· Telegram – minutes 25–29, or as soon as Yeszhanov has voted with his interest hidden. Hold it back if the hall is boiling anyway.
· The finance department's letter – questions, minutes 5–7, to the akim alone. Skip it if there is no amendment of 400 million.
· The last-minute amendment – questions, minutes 12–14. Drops out if it has been tabled in writing.
· The quorum – once the draft is the basis. The surgeon and some others that the computer plays leave, exactly 8 remain; people decide for themselves; after a break or ten minutes they come back, the surgeon does not (register her at the end yourself). Voting with eight is nearly hopeless: will the chair see it?

If time is short, leave out the appeal first, then the letter.]],
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
