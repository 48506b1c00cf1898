-- The facilitator's guide: what to do in each phase, and what may happen.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Құрылыстан ескі арка шықты. 312 азамат облыс әкімдігі мен депутаттарға жазды: жұмыс тоқтасын, сараптама жүргізілсін. Қатысушылар төрт айды үш сағатта өткізеді және басты нәрсені көреді: құқық мерзім мен қағаз арқылы жұмыс істейді.

Төрт тізбек қатар жүріп отырады:
· олжа: тоқтату, 3 жұмыс күні, 1 ай, 3 ай;
· қоғамдық бақылау: нысан, хабарлама, фактілер, қорытынды құжат – 7 жұмыс күні, жауап – 10;
· сараптама: кім жүргізеді, оған кім шағымдана алады;
· мәслихат: ұсынымға 8 дауыстың 5-еуі керек.
Біреуі үзілсе, нәтиже өзгереді. Дұрыс нәтиже біреу емес: әрқайсысы заңды, әрқайсысының құны бар.

Карточкалар бойынша дауыстар (5 керек): тұтастай – 5; аймақтан тыс жұмыс – 5, оның бірі – мүддесін жасырып отырған Тәшеновтікі; шыны зал – 5; ақша – 4; ай сайынғы есеп – 4; 50 метр – 3; 10 метр – 3. Мұны алдын ала айтпаңыз.]],
      ru = [[
На стройке открылась старая арка. 312 граждан написали акимату области и депутатам: остановить работы, провести экспертизу. За три часа участники проживут четыре месяца и увидят главное: право работает через сроки и бумаги.

Рядом идут четыре цепочки:
· находка: остановка, 3 рабочих дня, 1 месяц, 3 месяца;
· общественный контроль: форма, уведомления, факты, итоговый документ – 7 рабочих дней, ответ – 10;
· экспертиза: кто её проводит и кто может обжаловать;
· маслихат: 5 голосов из 8 за рекомендацию.
Порвётся одна – исход другой. Верного исхода нет: все законны, у каждого своя цена.

Голоса по карточкам (нужно 5): в целом – 5; работы вне зоны – 5, один из них у Ташенова, который скрывает интерес; стеклянный зал – 5; деньги – 4; ежемесячный отчёт – 4; 50 метров – 3; 10 метров – 3. Заранее не говорите.]],
      en = [[
An old arch has come to light on a building site. 312 citizens wrote to the oblast akimat and the deputies: stop the works, hold an expertise. In three hours the participants live through four months and see the point: law works through terms and papers.

Four chains run side by side:
· the find: stop, 3 working days, 1 month, 3 months;
· public control: form, notices, facts, the outcome document in 7 working days, answers in 10;
· the expertise: who carries it out, and who may appeal;
· the maslikhat: 5 votes of 8 for its recommendation.
If one breaks, the outcome changes. There is no right one: all are lawful, all cost somebody something.

Votes by the cards (5 are needed): the whole – 5; works outside – 5, one of them that of Tashenov, who hides an interest; glass hall – 5; money – 4; monthly report – 4; 50 metres – 3; 10 metres – 3. Do not tell beforehand.]],
    },
  },
  m.page {
    title = { kk = "Күндер: не қашан", ru = "Дни: что и когда", en = "The days: what and when" },
    text = {
      kk = [[
Оқиға 2027 жылғы 29 сәуірде, бейсенбіде басталады. Күнді сіз өткізесіз: I басып, Tab арқылы күнтізбеге өтіңіз; Enter бірнеше күнді өткізеді не таңдалған мерзімге жеткізеді. Кезеңнің қасында оның неше күнге созылатыны жазылған. Күнтізбе бірдеңе болатын әр күнде тоқтайды.

· 29 сәуір – олжа
· 5 мамыр – хабарлаудың соңғы күні (1 мамыр сенбіге түсіп, демалыс дүйсенбіге ауысқан)
· шамамен 17 мамыр – топтың отырысы
· одан кейін 7 жұмыс күні – қорытынды құжат
· хабарламадан бір ай өткенше – алдын ала есепке алу тізімі
· құжат түскен соң 10 жұмыс күні – әкімдіктің жауабы
· маусым – сессия
· тізімге қосылған соң үш ай – түпкілікті шешім

Күндерді асықтырмаңыз: алдымен «Бұл мерзім кімнің қолында?» деп сұраңыз, сосын өткізіңіз. Бір адам қағазды бітірмесе де, мерзім күтпейді – ойынның бүкіл мәні осында.]],
      ru = [[
История начинается в четверг, 29 апреля 2027 года. Дни переводите Вы: I, затем Tab до календаря; Enter переводит на несколько дней вперёд или до выбранного срока. У этапа указано, сколько дней он длится. Календарь останавливается в каждый день, когда что-то происходит.

· 29 апреля – находка
· 5 мая – последний день для уведомления (1 мая выпало на субботу, выходной перенесён на понедельник)
· около 17 мая – заседание группы
· затем 7 рабочих дней – итоговый документ
· месяц после уведомления – список предварительного учёта
· 10 рабочих дней после получения документа – ответ акимата
· июнь – сессия
· три месяца после внесения в список – окончательное решение

Не торопите дни: сначала спросите «В чьих руках этот срок?», потом переводите. Если кто-то не дописал бумагу, срок не ждёт – в этом вся игра.]],
      en = [[
The story begins on Thursday 29 April 2027. You let the days pass: I, then Tab to the calendar; Enter lets some days pass or goes to the term chosen. Each phase shows how many days it covers. The calendar stops on every day on which something happens.

· 29 April – the find
· 5 May – last day for the notice (1 May fell on a Saturday, the day off moved to Monday)
· about 17 May – the group meets
· then 7 working days – the outcome document
· a month after the notice – the preliminary list
· 10 working days after the document comes – the akimat's answers
· June – the session
· three months after the listing – the final decision

Do not hurry the days: first ask “In whose hands is this term?”, then let them pass. A term does not wait for a paper half written: that is the whole game.]],
    },
  },
  m.page {
    title = { kk = "Рөлдер, шағын топ", ru = "Роли и малая группа", en = "Roles, small groups" },
    text = {
      kk = [[
Жиырма төрт карточка. Алтауы жетеді: топ жетекшісі Сәрсенбай, археолог Сматаев, төраға Байжанов, хатшы Қуанышева, әкім Бекенов, мәдениет басқармасының басшысы Ибраева. Қалғанын компьютер ойнайды: ол қол қояды, жауап береді, дауыс береді.

Бұдан кейінгі ең пайдалы рөлдер: директор Кәрімов, инспектор Қалиев, Ахунова, Молдағали, Тілеуова, Тәшенов.

Компанияны жағымсыз кейіпкер етпеңіз: Кәрімов жерді заңмен алған, қатені әкімдік жіберген. Археологты батыр етпеңіз: ол дуалдан асып түскен. Әр карточкада өз кінәсі бар, оны ашу не жасыру – адамның таңдауы.

Қағазды көп жазатындар – топ, Ибраева, Қалиев. Оларға бөлек терминал немесе тыныш үстел беріңіз.]],
      ru = [[
Двадцать четыре карточки. Хватает шести: глава группы Сарсенбай, археолог Сматаев, председатель Байжанов, секретарь Куанышева, аким Бекенов, руководитель управления культуры Ибраева. За остальных играет компьютер: он подписывает, отвечает, голосует.

Следующие по пользе: директор Каримов, инспектор Калиев, Ахунова, Молдагали, Тлеуова, Ташенов.

Не делайте из компании злодея: Каримов купил землю по закону, ошибся акимат. Не делайте героя из археолога: он лазил через забор. Вина есть в каждой карточке, и открыть её или скрыть – выбор человека.

Больше всех пишут группа, Ибраева и Калиев. Дайте им отдельный терминал или тихий стол.]],
      en = [[
Twenty-four cards. Six are enough: Sarsenbay who heads the group, the archaeologist Smatayev, the chair Baizhanov, the secretary Kuanysheva, the akim Bekenov, Ibrayeva, head of the culture department. The computer plays the rest: it signs, answers, votes.

Next most useful: the director Karimov, the inspector Kaliyev, Akhunova, Moldagali, Tleuova, Tashenov.

Do not make a villain of the company: Karimov bought the land lawfully; the akimat made the mistake. Do not make a hero of the archaeologist: he climbed the fence. There is a fault on each card, and to open or hide it is a person's choice.

The group, Ibrayeva and Kaliyev write most. Give them a terminal or a quiet table of their own.]],
    },
  },
  m.page {
    title = { kk = "Дайындық және олжа", ru = "Подготовка и находка", en = "Preparation and the find" },
    text = {
      kk = [[
Азаматтардың өтінішін дауыстап оқыңыз: «Базар көшесіндегі 17-учаскеде кеңестік қирандыға ұқсамайтын арка шықты. Тарихшылар қала астында катакомба бар деп жорамалдайды. Құрылысты тоқтатып, тарихи-мәдени сараптама жүргізуді сұраймыз».

«Олжа» кезеңінде үш сұрақ шығады: кім тоқтатады, соңғы күн қайсы, археологиялық жұмыс қашан керек еді. Жауап бергеннен кейін әркім түсіндірмесін, қателессе, неге қате екенін де көреді.

Хабарламаны директор, заңгер немесе археолог жаза алады: қайсысы бірінші бастаса, автор – сол. Ешкім жазбаса, күнді өткізе беріңіз: мерзім өтеді, бір айлық мерзім басталмайды, арка қорғаусыз қалады. Кейін де хабарлауға болады, бірақ кешігіп.

Сұраңыз: директорға үндемеу неге тиімді көрінеді, соңында неге тиімсіз?]],
      ru = [[
Прочтите вслух обращение граждан: «На участке по улице Базарной, 17 открылась арка, не похожая на советские руины. Историки предполагают, что под городом есть катакомбы. Просим остановить стройку и провести историко-культурную экспертизу».

На этапе «Находка» появятся три вопроса: кто останавливает, какой день последний, когда полагались археологические работы. После ответа каждый видит объяснение, а при ошибке – и то, в чём она.

Уведомление может написать директор, юрист или археолог: автор тот, кто начал первым. Никто не пишет – переводите дни: срок пройдёт, месяц не начнётся, арка останется без защиты. Уведомить можно и позже, но с опозданием.

Спросите: почему директору кажется выгодным молчать и почему в итоге это невыгодно?]],
      en = [[
Read the citizens' appeal aloud: “On the plot at 17 Bazar Street an arch unlike the Soviet ruin has come to light. Historians suppose that there are catacombs under the city. We ask for the works to be stopped and a historical and cultural expertise to be held.”

In the phase “The find” three questions come up: who stops the works, which day is the last, when archaeological work was due. After answering, everyone sees the explanation, and whoever was wrong also sees why.

The notice may be written by the director, the lawyer or the archaeologist: the author is whoever begins. If nobody writes, let the days pass: the term is missed, the month does not begin, the arch stays unprotected. Notice may still be given afterwards, but it will be late.

Ask: why does silence seem to pay for the director, and why does it not in the end?]],
    },
  },
  m.page {
    title = { kk = "Бақылау және топтың отырысы", ru = "Контроль и заседание группы", en = "The control and the group" },
    text = {
      kk = [[
Топ нысан таңдайды. Үшеуі де заңды:
· талқылау – БАҚ-қа 3, органдарға 5 жұмыс күні бұрын хабарланады, сондықтан бес жұмыс күні күту керек;
· сараптама – жоғары білімі мен кемінде екі жыл жұмыс өтілі бар сарапшы керек; Төлеген мен жас маман жарамайды;
· мониторинг – учаскеге тек келісіммен: тізім, заңға сәйкестік, негіздеме.
Компания бақылау объектісі емес, оның қақпасы – жеке меншік. Көбі осыдан жаңылады.

Отырысты Сәрсенбай жүргізеді: фактілерді сұрап, әркімге сөз береді. Не айтылғаны емес, не дәлелденгені жазылсын. Учаске құжаттары, он күн жатқан хат, жоғалған кірпіш, 1898 жылғы жоспар, қуыс туралы есеп – бәрі карточкаларда бар, бірақ сұрамаса айтылмайды.

Отырыс жабылған күннен бастап жеті жұмыс күні есептеледі.]],
      ru = [[
Группа выбирает форму. Законны все три:
· обсуждение – СМИ узнают за 3, органы за 5 рабочих дней, значит, ждать пять;
· экспертиза – нужен эксперт с высшим образованием и хотя бы двумя годами стажа; Тулеген и молодой специалист не подходят;
· мониторинг – на участок только по согласию: список, соответствие закону, обоснование.
Компания не объект контроля, её ворота – частная собственность. На этом ошибаются чаще всего.

Ведёт Сарсенбай: выясняет факты и каждому даёт слово. Записывают не то, что сказано, а то, что доказано. Документы участка, десять дней пролежавшее письмо, пропавший кирпич, план 1898 года, отчёт о пустотах – всё это в карточках, но без вопроса не прозвучит.

Со дня закрытия заседания идут семь рабочих дней.]],
      en = [[
The group chooses a form. All three are lawful:
· a discussion – media notice 3, invitations 5 working days ahead, so five working days of waiting;
· an expertise – an expert with a degree and at least two years' work; Tolegen and the young specialist do not qualify;
· monitoring – onto the plot only by consent: list, compliance, reasons.
The company is no object of control; its gate is private property. Most people go wrong here.

Sarsenbay presides: she asks for facts and gives everyone the floor. Write down not what was said but what was proved. The papers of the plot, the letter that lay for ten days, the missing brick, the plan of 1898, the report on voids – all are on the cards, and none comes out unasked.

Seven working days run from the day the meeting closes.]],
    },
  },
  m.page {
    title = { kk = "Қорытынды құжат", ru = "Итоговый документ", en = "The outcome document" },
    text = {
      kk = [[
Сабақтың өзегі – осы. Бөліктері: күні, уақыты, орны; міндеттері; қатысушылардың тізімі мен заңға сәйкестігі; нысандары; фактілер мен мән-жайлар; себептерді жою туралы ұсыныстар; қосымшалар. Біреуі бос болса, бағдарлама құжатты жібермейді және қай бап талап ететінін айтады. Екі мүше қол қоюы керек; мәтін өзгерсе, қол қайта қойылады.

Жақсы ұсыным – бір адам, бір іс, бір мерзім. «Шара қолданылсын» деген ұсынымға «шара қолданылды» деген жауап келеді.

Осы уақытта Ибраева тізімге қосу туралы бұйрық шығарып, сарапшыны таңдауға тиіс. Оның есіне салмаңыз: мерзімін өткізіп алса, иесі жұмысты қайта бастай алады.

Әкімдік әр ұсынымға жеке жауап береді. Соңғы күні жалпы хат келсе, ол жауап емес.]],
      ru = [[
Это стержень занятия. Части: дата, время и место; задачи; список участников и их соответствие закону; формы; факты и обстоятельства; предложения по устранению причин; приложения. Одна пустая – и программа не отправит документ, а назовёт статью. Нужны подписи двух членов группы; изменили текст – подписывают заново.

Хорошая рекомендация: один исполнитель, одно дело, один срок. На «принять меры» ответят «меры приняты».

В это время Ибраева должна издать приказ о включении в список и выбрать эксперта. Не напоминайте ей: пропустит срок – владелец вправе возобновить работы.

Акимат отвечает на каждую рекомендацию отдельно. Общее письмо в последний день – не ответ.]],
      en = [[
This is the heart of it. Parts: date, time and place; tasks; the participants and their compliance with the law; forms; facts and circumstances; proposals removing the causes; attachments. With one of them empty the program does not send the document and names the article. Two members sign; when the text changes they sign again.

A good recommendation: one person, one action, one term. “Measures to be taken” is answered by “measures have been taken”.

Meanwhile Ibrayeva has to issue the order on the listing and choose the expert. Do not remind her: if she misses the term, the owner may resume.

The akimat answers each recommendation separately. A general letter on the last day is no answer.]],
    },
  },
  m.page {
    title = { kk = "Сессия", ru = "Сессия", en = "The session" },
    text = {
      kk = [[
Сегіз депутат: кворум – 6, шешім – 5 дауыс, барлық депутаттан есептеледі. Дауыс төртке төрт бөлінсе, төрағалық етушінің даусы шешуші болады, бірақ бәрібір бес дауыс керек: оған жетпесе, шешім жоқ.

Жоба ештеңеге тыйым салмайды: мәслихат әкімдікке ұсынады. Біреу «тыйым салайық» десе, «6-баптың қай тармағы?» деп сұраңыз.

Тәшенов мүддесін мәлімдесе, дауыс бермейді: «аймақтан тыс жұмыс» бір даусынан айырылады. Мәлімдемесе, ешкім оны тоқтатпайды, бірақ талдауда көрінеді.

18 миллион туралы түзету әкімнің оң қорытындысынсыз дауысқа түспейді. Компания сотқа дейінгі талап жіберіп, қорытынды құжат әлі жіберілмесе, қаржы басқармасы қарсы болады.

Әкімдік жауап бермесе, топтың шағымын қолдауды дауысқа салуға болады: мәселе жарияланған соң ол дауыс берулер тізімінде тұрады (V).]],
      ru = [[
Восемь депутатов: кворум 6, решение 5 голосов, считают от всех. При четырёх против четырёх решает голос председательствующего, но пять голосов всё равно нужны: иначе решения нет.

Проект ничего не запрещает: маслихат рекомендует акимату. Кто скажет «запретим», того спросите: «Какой пункт статьи 6?»

Заявит Ташенов об интересе – не голосует, и «работы вне зоны» теряют голос. Не заявит – его никто не остановит, но разбор это покажет.

Поправка о 18 миллионах без положительного заключения акима на голосование не идёт. Если компания предъявила претензию, а итоговый документ ещё не отправлен, управление финансов против.

Если акимат не ответил, можно проголосовать за поддержку жалобы группы: когда вопрос объявлен, она есть в списке голосований (V).]],
      en = [[
Eight deputies: the quorum is 6, a decision needs 5 votes, counted from all. At four to four the presiding officer has the casting vote, but five votes are needed all the same: without the fifth there is no decision.

The draft forbids nothing: the maslikhat recommends to the akimat. If somebody says “let us forbid it”, ask: “Which paragraph of article 6?”

If Tashenov declares his interest he does not vote, and “works outside” loses a vote. If he does not, nobody stops him, but the debrief shows it.

Without the akim's positive opinion the 18 million is not put to the vote. With the company's claim standing and the outcome document not sent, the finance department is against it.

If the akimat has not answered, support for the group's complaint may be put to the vote: once the item is called it is in the list of votes (V).]],
    },
  },
  m.page {
    title = { kk = "Асқынулар", ru = "Осложнения", en = "Complications" },
    text = {
      kk = [[
· Түнгі қоңырау (бақылау, 6–9-минут): прораб шешеді. Шықса, инспектордың жазбаша талабы бар болса ғана тоқтатылады; болмаса, арканың жартысы құлайды.
· Сотпен қорқыту (қорытынды құжат, 9–12-минут): талап тұрғанда қаржы басқармасы ақша туралы түзетуге қарсы. Құжат жіберілген болса не компания хабарламаған болса, күші жоқ.
· Сарапшы – иесінің туысы (жауаптар, 2–4-минут): Ысқақов өзі айтқан болса не таңдалмаса, шықпайды. Заң туыстық туралы айтпайды, бірақ ол жасырылса, шешім дауға қалады.
· Соңғы күнгі хат: жауап мерзімінің соңғы күнінде, жауап берілмесе ғана.

Бәрін өткізу міндет емес. Уақыт тығыз болса, сотпен қорқытуды өткізіп жіберіңіз. Түнгі қоңырауды өткізіп жібермеңіз.]],
      ru = [[
· Ночной звонок (контроль, 6–9-я минута): решает прораб. Если выйдет, остановить его можно только письменным требованием инспектора; без него половина арки рухнет.
· Угроза судом (итоговый документ, 9–12-я минута): пока претензия в силе, управление финансов против поправки о деньгах. Если документ уже отправлен или компания сама не уведомила, силы не имеет.
· Эксперт – родственник владельца (ответы, 2–4-я минута): не появится, если Искаков сказал сам или выбран не он. Закон о родстве молчит, но скрытое родство делает решение спорным.
· Письмо в последний день: в последний день ответа и только если ответа нет.

Использовать все не обязательно. Мало времени – пропустите угрозу судом. Ночной звонок не пропускайте.]],
      en = [[
· A call at night (control, minutes 6–9): the foreman decides. If he goes, only the inspector's written demand stops him; without it half of the arch falls.
· The threat to sue (outcome document, minutes 9–12): while the claim stands, the finance department is against the amendment on money. Without force if the document has been sent, or if the company gave no notice.
· The expert is the owner's kin (answers, minutes 2–4): does not come if Iskakov said it himself or was not chosen. The law is silent on kinship, but hidden kinship makes the decision open to appeal.
· A letter on the last day: on the last day of the answers, and only if they are missing.

You need not use all of them. If time is short, leave out the threat. Do not leave out the call at night.]],
    },
  },
  m.page {
    title = { kk = "Қалай аяқталуы мүмкін", ru = "Чем всё может кончиться", en = "How it can end" },
    text = {
      kk = [[
· Арка да, орталық та: тізімде, мәслихат шыны залды ұсынған
· Арка сақталды: тізімде, ұсыным қабылданған
· Арка мәслихатсыз сақталды: тізімде, ұсыным өтпеген
· Дау: шешім бар, сараптамасы осал
· Тізімнен шықты: инспектор солай шешкен
· Жартысы құлады: түнде тоқтататын қағаз болмаған
· Құрылыс қайта басталды: орган мерзімін өткізіп алған
· Қорғаусыз: мерзім өтті, бірақ иесі күтті
· Хабарланбаған: ешбір мерзім басталмады

Талдау басталғанда жүріп жатқан мерзім соңына дейін өтеді: құжат жіберілмесе, мерзім өткен болып саналады. Бағдарлама жеребе тастамайды: әр аяқталудың артында біреудің әрекеті не әрекетсіздігі тұр. Талдауда соны табыңыз.]],
      ru = [[
· И арка, и центр: в списке, маслихат рекомендовал стеклянный зал
· Арка сохранена: в списке, рекомендация принята
· Арка сохранена без маслихата: в списке, рекомендация не прошла
· Спор: решение есть, экспертиза уязвима
· Исключена: так решил инспектор
· Половина рухнула: ночью нечем было остановить
· Стройка возобновлена: орган пропустил срок
· Без защиты: срок пропущен, но владелец подождал
· Не уведомили: ни один срок не начался

С началом разбора текущий срок проходит до конца: бумага не отправлена – срок пропущен. Жребия программа не бросает: за каждым исходом чьё-то действие или бездействие. Найдите его на разборе.]],
      en = [[
· The arch and the centre: listed, the maslikhat recommended the glass hall
· The arch saved: listed, the recommendation adopted
· The arch saved without the maslikhat: listed, the recommendation failed
· Contested: decided, but the expertise is weak
· Struck off: the inspector decided so
· Half of it fell: nothing to stop the night works with
· Building resumed: the authorities missed a term
· Unprotected: a term missed, but the owner waited
· Unreported: no term ever began

When the debrief begins a running term runs out: a paper not sent is a term missed. The program draws no lots: behind each ending stands what somebody did or failed to do. Find it in the debrief.]],
    },
  },
  m.page {
    title = { kk = "Дереккөздер келіспейтін жерлер", ru = "Где источники расходятся", en = "Where the sources differ" },
    text = {
      kk = [[
Қатысушыларға ашық айтыңыз:
· Бақылау нысандары. «Қоғамдық бақылау туралы» Заң: талқылау, сараптама, мониторинг және өзге заңдардағы нысандар. «Қоғамдық кеңестер туралы» Заң: мониторинг, тыңдау, сараптама, есеп тыңдау. Топ қай заңмен жүретінін жазсын.
· Жауап мерзімі. Қоғамдық бақылау: 10 жұмыс күні. Қоғамдық кеңеске: оқу құралында «бір ай және 10 күн» – қосылып есептеле ме, әлде адресатқа қарай бөліне ме, анық емес.
· Қоғамдық тыңдауды хабарлау: Үлгі регламентте бір ай, оқу құралының алгоритмінде 10–15 күн. Бұл сценарийде топ талқылау өткізеді: 3 және 5 жұмыс күні.
· «Тиісті мемлекеттік органдар» дегеннің кім екенін келтірілген үзінді ашып айтпайды. Мұнда шешімді инспектор мен мәдениет басқармасы бірге рәсімдейді.
· Инспектордың талабы, директордың жауабы – сценарийдің таңдауы: үзіндіде олардың түрі жазылмаған.]],
      ru = [[
Скажите участникам прямо:
· Формы контроля. Закон «Об общественном контроле»: обсуждение, экспертиза, мониторинг и формы из других законов. Закон «Об общественных советах»: мониторинг, слушания, экспертиза, заслушивание отчёта. Пусть группа напишет, по какому закону идёт.
· Срок ответа. Общественный контроль: 10 рабочих дней. Общественному совету: в пособии «один месяц и 10 дней» – складывать их или делить по адресатам, неясно.
· Объявление общественных слушаний: по Типовому регламенту за месяц, по алгоритму пособия за 10–15 дней. Здесь группа проводит обсуждение: 3 и 5 рабочих дней.
· Кто такие «соответствующие государственные органы», приведённый отрывок не говорит. Здесь решение вместе оформляют инспектор и управление культуры.
· Требование инспектора и ответ директора – выбор сценария: их форма в отрывке не описана.]],
      en = [[
Tell the participants plainly:
· Forms of control. The Law on public control: discussion, expertise, monitoring, and forms in other laws. The Law on public councils: monitoring, hearing, expertise, hearing of a report. Let the group write under which law it acts.
· The term for an answer. Public control: 10 working days. To a public council: the manual says “one month and 10 days”; whether they add up or depend on the addressee is unclear.
· Notice of a public hearing: a month in the Model regulation, 10–15 days in the manual's algorithm. Here the group holds a discussion: 3 and 5 working days.
· Who “the relevant state bodies” are, the quoted extract does not say. Here the inspector and the culture department write the decision together.
· The inspector's demand and the director's answer are the scenario's choice: the extract does not describe their form.]],
    },
  },
  m.page {
    title = { kk = "Талдау: 30 минут", ru = "Разбор: 30 минут", en = "The debrief: 30 minutes" },
    text = {
      kk = [[
1. Рөлден шығу (3 минут): әркім өз атын айтады.
2. Күнтізбе (7 минут): әр мерзімнің жанына бір есім жазыңыз – ол кімнің қолында еді, не істеді?
3. Құжат (7 минут): қорытынды құжатты бірге оқыңыз. Қай факт дәлелденген, қайсысы пікір? Әкімдік қай ұсынымға «иә» деді?
4. Құпиялар (8 минут): карточкадағы кінәсін өзі айтқандар мен айтпағандар. Кім не ұтты?
5. Үйге (5 минут): бір адам – бір сөйлем.

Түнде жұмысқа шыққан прорабты соттамаңыз. Сұраңыз: оған бас тартуға не көмектесер еді? Жауабы – бір парақ қағаз.]],
      ru = [[
1. Выход из роли (3 минуты): каждый называет своё имя.
2. Календарь (7 минут): рядом с каждым сроком напишите одно имя – в чьих руках он был и что сделано?
3. Документ (7 минут): прочтите итоговый документ вместе. Что доказано, а что мнение? Какой рекомендации акимат сказал «да»?
4. Тайны (8 минут): кто признался сам, кто промолчал и что выиграл?
5. Домой (5 минут): один человек – одно предложение.

Прораба, который вышел ночью, не судите. Спросите, что помогло бы ему отказаться. Ответ: один лист бумаги.]],
      en = [[
1. Out of the role (3 minutes): everyone says their own name.
2. The calendar (7 minutes): beside each term write one name – in whose hands was it, and what was done?
3. The document (7 minutes): read the outcome document together. What is proved, what is opinion? To which recommendation did the akimat say yes?
4. Secrets (8 minutes): who owned up, who kept silent, and who gained what?
5. At home (5 minutes): one person, one sentence.

Do not judge the foreman who went out at night. Ask what would have helped him to refuse. The answer is one sheet of paper.]],
    },
  },
}
