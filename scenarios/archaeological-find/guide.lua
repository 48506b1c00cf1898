-- The facilitator's guide: what to do in each phase, and what may happen.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Құрылыстан ескі арка шықты. 312 азамат облыс әкімдігі мен депутаттарға жазды: жұмыс тоқтасын, сараптама жүргізілсін. Екі жарым сағатта қатысушылар екі айды өткізіп, басты нәрсені көреді: заң бойынша жүргізілген қоғамдық бақылау істің немен аяқталатынын шешеді.

Құжат бес тіреуге сүйенеді, төртеуі болса, ол ұстап тұрады:
· нысан: хабарландыру мерзімінде, бару келісіммен не маманның тұжырымы;
· адамдар: топ құрамы жазылған, маманы заңға сай;
· төрт факт: олар он карточканың сырында;
· қолдар: екі адам өз қолын қайтарып алмаған, қырық қол даулы емес;
· мерзім: жеті жұмыс күні.
Құжат жоқ не әлсіз болса, әкімдік оны хатпен жаба салады. Нысаны сақталмаса не фактісі аз болса, әкім келіссе де, бақылау қағазда қалады; құрамы көрсетілмесе не маманы сай болмаса, шешімге шағым түседі.

Карточкалар бойынша дауыстар (5 керек): тұтастай – 5; аймақтан тыс жұмыс – 5; шыны зал – 5; ақша – 4; ай сайынғы есеп – 4. Мұны алдын ала айтпаңыз.]],
      ru = [[
На стройке открылась старая арка. 312 граждан написали акимату области и депутатам: остановить работы, провести экспертизу. За два с половиной часа участники проживут два месяца и увидят главное: исход решает общественный контроль, если он проведён по закону.

Документ держится на пяти опорах, четырёх достаточно:
· форма: объявление в срок, посещение по согласию или выводы специалиста;
· люди: состав записан, специалист отвечает закону;
· четыре факта: они спрятаны в тайнах десяти карточек;
· подписи: двое не отозвали свои, сорок подписей не под вопросом;
· срок: семь рабочих дней.
Нет документа или он слаб – акимат закроет его письмом. Без формы или фактов контроль останется на бумаге, даже если аким согласен; без состава и годного специалиста решение обжалуют.

Голоса по карточкам (нужно 5): в целом – 5; работы вне зоны – 5; стеклянный зал – 5; деньги – 4; ежемесячный отчёт – 4. Заранее не говорите.]],
      en = [[
An old arch has come to light on a building site. 312 citizens wrote to the oblast akimat and the deputies: stop the works, hold an expertise. In two and a half hours the participants live through two months and see the point: public control decides how it ends, if it is carried out as the law asks.

The document rests on five supports; four are enough:
· the form: announced in time, a visit by consent, or a specialist's findings;
· the people: the members written down, the specialist eligible;
· four facts: they lie in the secrets of ten cards;
· the signatures: no two taken back, the forty not in doubt;
· the term: seven working days.
Without a document, or with a weak one, the akimat closes it with a letter. Without the form or the facts the control stays on paper even if the akim agrees; without the members and an eligible specialist the decision is appealed.

Votes by the cards (5 are needed): the whole – 5; works outside – 5; glass hall – 5; money – 4; monthly report – 4. Do not tell beforehand.]],
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
· маусым басы – тыңдау, сессия
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
· начало июня – слушание, сессия
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
· early June – the hearing, the session
· three months after the listing – the final decision

Do not hurry the days: first ask “In whose hands is this term?”, then let them pass. A term does not wait for a paper half written: that is the whole game.]],
    },
  },
  m.page {
    title = { kk = "Рөлдер, шағын топ", ru = "Роли и малая группа", en = "Roles, small groups" },
    text = {
      kk = [[
Жиырма төрт карточка. Алтауы жетеді, қалғандарының орнына компьютер ойнайды: ол қол қояды, жауап береді, дауыс береді. Карточкалар ең көп әрекет ететін рөлден бастап таратылады: топ жетекшісі Сәрсенбай, Ибраева, Кәрімов, содан кейін Қалиев, Сматаев, Ахунова; төраға, хатшы, әкім әрқашан керек.

Компанияны жағымсыз кейіпкер етпеңіз: Кәрімов жерді заңмен алған, қатені әкімдік жіберген. Археологты батыр етпеңіз: ол дуалдан асып түскен. Әр карточкада өз сыры бар, ал оны ашу не жасыру – бағдарлама сол адамның өзіне ғана қоятын сұрақ. Жауап бермесе, сұрақты жабыңыз: үндемеу де – таңдау.

Қағазды көп жазатындар – топ, Ибраева, Қалиев, хатшы. Оларға бөлек терминал немесе тыныш үстел беріңіз.]],
      ru = [[
Двадцать четыре карточки. Хватает шести, за остальных играет компьютер: он подписывает, отвечает, голосует. Карточки раздают с тех ролей, у кого больше дел: глава группы Сарсенбай, Ибраева, Каримов, затем Калиев, Сматаев, Ахунова; председатель, секретарь и аким нужны всегда.

Не делайте из компании злодея: Каримов купил землю по закону, ошибся акимат. Не делайте героя из археолога: он лазил через забор. В каждой карточке своя тайна; открыть её или скрыть – вопрос, который программа задаёт только этому человеку. Не отвечает – закройте вопрос: молчание тоже выбор.

Больше всех пишут группа, Ибраева, Калиев и секретарь. Дайте им отдельный терминал или тихий стол.]],
      en = [[
Twenty-four cards. Six are enough, the computer plays the rest: it signs, answers, votes. Cards are dealt from those with most to do: Sarsenbay who heads the group, Ibrayeva, Karimov, then Kaliyev, Smatayev, Akhunova; the chair, the secretary and the akim are always needed.

Do not make a villain of the company: Karimov bought the land lawfully; the akimat made the mistake. Do not make a hero of the archaeologist: he climbed the fence. Each card has its secret; to open or hide it is a question the program puts to that person alone. If no answer comes, close the question: silence is a choice, too.

The group, Ibrayeva, Kaliyev and the secretary write most. Give them a terminal or a quiet table of their own.]],
    },
  },
  m.page {
    title = { kk = "Дайындық және олжа", ru = "Подготовка и находка", en = "Preparation and the find" },
    text = {
      kk = [[
Азаматтардың өтінішін дауыстап оқыңыз: «Базар көшесіндегі 17-учаскеде кеңестік қирандыға ұқсамайтын арка шықты. Тарихшылар қала астында катакомба бар деп жорамалдайды. Құрылысты тоқтатып, тарихи-мәдени сараптама жүргізуді сұраймыз».

Олжа кезеңінде бәріне екі сұрақ шығады: кім тоқтатады, соңғы күн қайсы. Жеке сұрақтар: директор хабарлай ма (үндемесе, хабарламаны археолог жазады), Молдағали кірпішті бере ме, Әлімбай 1898 жылғы жоспарды көрсете ме, Досжанова қырық қолды алып тастай ма, әкім Ибраеваға не дейді.

Ешкім хабарламаса, күнді өткізе беріңіз: бір айлық мерзім басталмайды, тізімге қосу туралы бұйрық та жазылмайды, құрылыс қайта басталады. Кеш те болса хабарлауға болады.

Сұраңыз: директорға үндемеу неге тиімді көрінеді, соңында неге тиімсіз?]],
      ru = [[
Прочтите вслух обращение граждан: «На участке по улице Базарной, 17 открылась арка, не похожая на советские руины. Историки предполагают, что под городом есть катакомбы. Просим остановить стройку и провести историко-культурную экспертизу».

На этапе «Находка» два вопроса всем: кто останавливает и какой день последний. И вопросы лично: уведомит ли директор (промолчит – пишет археолог), отдаст ли Молдагали кирпич, покажет ли Алимбай план 1898 года, отзовёт ли Досжанова сорок подписей, что аким скажет Ибраевой.

Никто не уведомил – переводите дни: месяц не начнётся, приказа о внесении в список не будет, стройка возобновится. Уведомить можно и с опозданием.

Спросите: почему директору кажется выгодным молчать и почему в итоге это невыгодно?]],
      en = [[
Read the citizens' appeal aloud: “On the plot at 17 Bazar Street an arch unlike the Soviet ruin has come to light. Historians suppose that there are catacombs under the city. We ask for the works to be stopped and a historical and cultural expertise to be held.”

In the phase of the find two questions go to all: who stops the works, which day is the last. Others go to one person: will the director give notice (if he keeps quiet, the archaeologist writes it), does Moldagali hand over the brick, does Alimbay show the plan of 1898, does Doszhanova take out the forty signatures, what does the akim tell Ibrayeva.

If nobody gives notice, let the days pass: the month does not begin, there is no order of listing, building resumes. Notice may be given late, too.

Ask: why does silence seem to pay for the director, and why does it not in the end?]],
    },
  },
  m.page {
    title = { kk = "Бақылау және топтың отырысы", ru = "Контроль и заседание группы", en = "The control and the group" },
    text = {
      kk = [[
Топ нысан таңдайды. Үшеуі де заңды, әрқайсысы өз ісін талап етеді:
· талқылау – хабарландыру: БАҚ 3, органдар 5 жұмыс күні бұрын біледі;
· сараптама – маманның тұжырымы: жоғары білім, кемінде екі жыл жұмыс өтілі;
· мониторинг – учаскеге тек иесінің келісімімен.
Маман – бөлек таңдау. Төлегеннің дипломы жоқ. Ысқақов заңға сай, бірақ – директордың туысы: өзі айта ма, журналист таба ма? Құрамды Ахунова жазады.

Түнде прорабқа қоңырау шалынуы мүмкін. Оны Тілеуова (Қалиевке айтса), инспектордың талабы не хабарландыруды оқыған адамдар тоқтатады.

Отырысты Сәрсенбай жүргізеді, хатшы хаттама жазады. Құжат, кірпіш, жоспар, есеп, хаттама, сурет – сырын ашқан адам топқа факт әкеледі. Бәрі соңында бағалайды: қаншасы факт?]],
      ru = [[
Группа выбирает форму. Законны все три, и каждая требует своего дела:
· обсуждение – объявление: СМИ узнают за 3, органы за 5 рабочих дней;
· экспертиза – выводы специалиста: высшее образование, не менее двух лет стажа;
· мониторинг – на участок только с согласия владельца.
Специалист – отдельный выбор. У Тулегена нет диплома. Искаков отвечает закону, но он родня директора: скажет сам или найдёт журналист? Состав записывает Ахунова.

Ночью прорабу могут позвонить. Остановят его Тлеуова (если скажет Калиеву), требование инспектора или люди, прочитавшие объявление.

Ведёт Сарсенбай, секретарь пишет протокол. Дело участка, кирпич, план, отчёт, протокол комиссии, снимки: кто открыл тайну, принёс группе факт. В конце все оценивают: сколько здесь фактов?]],
      en = [[
The group chooses a form. All three are lawful, and each asks for its own deed:
· a discussion – the announcement: the media learn of it 3, the bodies 5 working days ahead;
· an expertise – the specialist's findings: a degree, at least two years' work;
· monitoring – onto the plot only with its owner's consent.
The specialist is a choice of its own. Tolegen has no degree. Iskakov is eligible, but the director's kin: will he say so, or will the journalist find out? Akhunova writes down the members.

At night the foreman may get a call. Tleuova stops it (if she tells Kaliyev), or the inspector's demand, or people who have read the announcement.

Sarsenbay presides, the secretary writes the minutes. The file, the brick, the plan, the report, the minutes of the commission, the pictures: whoever opens a secret brings the group a fact. At the end all rate: how much of it is fact?]],
    },
  },
  m.page {
    title = { kk = "Қорытынды құжат", ru = "Итоговый документ", en = "The outcome document" },
    text = {
      kk = [[
Сабақтың өзегі – осы. Бір бөлігі бос болса, бағдарлама құжатты жібермейді және бапты айтады. Екі мүше қол қоюы керек; мәтін өзгерсе, қол қайта қойылады. Жіберілгенде әкім мен топ құжаттың осал жерін біледі.

Жақсы ұсыным – бір адам, бір іс, бір мерзім. Осы кезде Ибраева арканы тізімге қосып, сарапшыны таңдайды. Есіне салмаңыз.

Жауап кезеңі. Құжатты қарау – міндет (13-баптың 3-тармағы). Әкім үш жолдың бірін таңдайды:
· келіседі – тыңдау өткізілмейді;
· топты тыңдауға шақырады – кемінде үш жұмыс күні бұрын; «Топты тыңдау» кезеңі ашылады, соңында ол шешеді;
· хатпен жабады – заң бұзылды; топ шағымдана алады, сессия оны қолдай алады.
Әр ұсынымға он жұмыс күні ішінде жеке жауап керек.]],
      ru = [[
Это стержень занятия. Одна пустая часть – и программа не отправит документ, а назовёт статью. Нужны подписи двух членов группы; изменили текст – подписывают заново. При отправке аким и группа узнают слабое место документа.

Хорошая рекомендация: один исполнитель, одно дело, один срок. Тем временем Ибраева вносит арку в список и выбирает эксперта. Не напоминайте.

Этап ответа. Рассмотреть документ – обязанность (пункт 3 статьи 13). У акима три пути:
· согласиться – слушания нет;
· пригласить группу на слушание – не позднее чем за три рабочих дня; откроется этап «Группу слушают», в конце аким решает;
· закрыть письмом – закон нарушен; группа может жаловаться, сессия – поддержать жалобу.
На каждую рекомендацию нужен отдельный ответ за десять рабочих дней.]],
      en = [[
This is the heart of it. With one part empty the program does not send the document and names the article. Two members sign; when the text changes they sign again. Once it is sent, the akim and the group learn its weak side.

A good recommendation: one person, one action, one term. Meanwhile Ibrayeva lists the arch and chooses the expert. Do not remind her.

The answer. To consider the document is a duty (article 13(3)). The akim has three ways:
· to agree – then there is no hearing;
· to invite the group to be heard, at least three working days ahead; the phase “The group is heard” opens, and at its end he decides;
· to close it with a letter – that breaks the law; the group may complain, and the session may support it.
Each recommendation needs its own answer in ten working days.]],
    },
  },
  m.page {
    title = { kk = "Сессия", ru = "Сессия", en = "The session" },
    text = {
      kk = [[
Сегіз депутат: кворум – 6, шешім – 5 дауыс, барлық депутаттан есептеледі. Дауыс төртке төрт бөлінсе, төрағалық етушінің даусы шешуші болады, бірақ бәрібір бес дауыс керек.

Жоба ештеңеге тыйым салмайды: мәслихат әкімдікке ұсынады. Біреу «тыйым салайық» десе, «6-баптың қай тармағы?» деп сұраңыз.

Тәшенов мүддесін мәлімдесе, дауыс бермейді. Мәлімдемесе, ешкім оны тоқтатпайды, бірақ талдауда көрінеді. 18 миллион туралы түзету әкімнің оң қорытындысынсыз дауысқа түспейді; сол ақшаны Кимнің мектебі де күтіп тұр. Шыны зал Кәрімовтің келісімінсіз қағазда қалады: одан сессия кезінде сұралады.

Қонақтар да сөйлейді, өз пікірін жасырын білдіреді. Әкімдік мерзімінде жауап бермесе, топтың шағымын қолдау дауыс берулер тізімінде тұрады (V).]],
      ru = [[
Восемь депутатов: кворум 6, решение 5 голосов, считают от всех. При четырёх против четырёх решает голос председательствующего, но пять голосов всё равно нужны.

Проект ничего не запрещает: маслихат рекомендует акимату. Кто скажет «запретим», того спросите: «Какой пункт статьи 6?»

Заявит Ташенов об интересе – не голосует. Не заявит – его никто не остановит, но разбор это покажет. Поправка о 18 миллионах без положительного заключения акима на голосование не идёт; этих денег ждёт и школа Ким. Стеклянный зал без согласия Каримова останется на бумаге: его спросят во время сессии.

Гости тоже выступают и тайно высказывают своё мнение. Если акимат не ответил в срок, поддержка жалобы группы есть в списке голосований (V).]],
      en = [[
Eight deputies: the quorum is 6, a decision needs 5 votes, counted from all. At four to four the presiding officer has the casting vote, but five votes are needed all the same.

The draft forbids nothing: the maslikhat recommends to the akimat. If somebody says “let us forbid it”, ask: “Which paragraph of article 6?”

If Tashenov declares his interest he does not vote. If he does not, nobody stops him, but the debrief shows it. Without the akim's positive opinion the 18 million is not put to the vote; Kim's school waits for the same money. Without Karimov's consent the glass hall stays on paper: he is asked during the session.

Guests speak as well, and give their opinion in private. If the akimat has not answered in time, support for the group's complaint is in the list of votes (V).]],
    },
  },
  m.page {
    title = { kk = "Асқынулар", ru = "Осложнения", en = "Complications" },
    text = {
      kk = [[
Әрқайсысы өз уақыт аралығында, тек оған себеп болса ғана келеді:
· Түнгі қоңырау (бақылау): Тілеуова Қалиевке айтпаса.
· Сотпен қорқыту (қорытынды құжат): Вебер қол қоятындарды қорқытуды таңдаса. Қол қойғандар өз қолын қалдыра ма?
· Қырық қол (қорытынды құжат): Досжанова үндемеген болса. Кешірім сұраса, мәселе жабылады.
· 1898 жылғы жоспар (жауап): Әлімбай жасырған болса. Топтың сөзіне сенім азаяды.
· Сарапшы – туыс (жауап): Ысқақов үндеген жоқ, журналист жариялады. Ибраева мен Сәрсенбай шешеді.
· Жауап орнына жалпы хат (жауап): әкім құжатты хатпен жабуды таңдады, ұсынымдарға жауап жоқ.

Жеңіл деңгейде сотпен қорқыту, қырық қол және жоспар жоқ. Түнгі қоңырауды өткізіп жібермеңіз.]],
      ru = [[
Каждое приходит в своём отрезке времени и только если есть причина:
· Ночной звонок (контроль): если Тлеуова не сказала Калиеву.
· Угроза судом (итоговый документ): если Вебер решила пугать подписавших. Оставят ли они подписи?
· Сорок подписей (итоговый документ): если Досжанова промолчала. Извинится – вопрос закрыт.
· План 1898 года (ответ): если Алимбай его скрыла. Доверие к группе падает.
· Эксперт – родня (ответ): Искаков промолчал, журналист опубликовал. Решают Ибраева и Сарсенбай.
· Общее письмо вместо ответа (ответ): аким решил отписаться, ответа по рекомендациям нет.

На лёгком уровне нет угрозы, подписей и плана. Ночной звонок не пропускайте.]],
      en = [[
Each comes within its own span of time, and only if there is a reason:
· A call at night (control): unless Tleuova told Kaliyev.
· The threat to sue (outcome document): if Weber chose to frighten those who sign. Do they stand by their signatures?
· The forty signatures (outcome document): if Doszhanova kept quiet. With an apology the matter is closed.
· The plan of 1898 (answers): if Alimbay hid it. Trust in the group falls.
· The expert is kin (answers): Iskakov kept quiet, the journalist published. Ibrayeva and Sarsenbay decide.
· A general letter for an answer (answers): the akim chose to close the document so, and no recommendation is answered.

On the easy level there is no threat, no signatures, no plan. Do not leave out the call at night.]],
    },
  },
  m.page {
    title = { kk = "Қалай аяқталуы мүмкін", ru = "Чем всё может кончиться", en = "How it can end" },
    text = {
      kk = [[
· Арка – орталықтың ішінде: әкімдік топпен келісті, шыны зал өтті, Кәрімов көнді
· Арка сақталды: әкімдік келісті, ұсыным қабылданды
· Топ сақтады: әкімдік келісті, мәслихат үндемеді
· Қағаздағы бақылау: арка тізімде, топтың құжаты жоқ не жабылған
· Дау: сараптаманы туыс жүргізген не ол асығыс жасалған
· Тізімнен шықты: инспектордың қолында дерек те, сүйенетін ұсыным да аз болды
· Жартысы құлады: түнде тоқтататын ештеңе болмаған
· Құрылыс қайта басталды: хабарлама, бұйрық не шешім кешікті
· Қорғаусыз: мерзім өтті, бірақ иесі күтті

Талдау басталғанда жүріп жатқан мерзім соңына дейін өтеді. Бағдарлама жеребе тастамайды: аяқталудың қасында оны қай әрекет шешкені жазылады. Содан бастаңыз: ол кімнің қолында еді?]],
      ru = [[
· Арка внутри центра: акимат согласился с группой, стеклянный зал прошёл, Каримов уступил
· Арка сохранена: акимат согласился, рекомендация принята
· Сберегла группа: акимат согласился, маслихат промолчал
· Контроль на бумаге: арка в списке, документа группы нет или он закрыт
· Спор: экспертизу провёл родственник или она поспешна
· Исключена: инспектору не хватило фактов и поддержки
· Половина рухнула: ночью нечем было остановить
· Стройка возобновлена: опоздали уведомление, приказ или решение
· Без защиты: срок пропущен, но владелец подождал

С началом разбора текущий срок проходит до конца. Жребия программа не бросает: рядом с исходом написано, что его решило. С этого и начните: в чьих руках это было?]],
      en = [[
· The arch inside the centre: the akimat agreed with the group, the glass hall was adopted, Karimov gave way
· The arch saved: the akimat agreed, the recommendation was adopted
· Saved by the group: the akimat agreed, the maslikhat was silent
· Control on paper: listed, and the group's document missing or closed
· Contested: the expertise was made by kin, or hastily
· Struck off: the inspector had too few facts and too little support
· Half of it fell: nothing to stop the night works with
· Building resumed: notice, order or decision came late
· Unprotected: a term missed, but the owner waited

When the debrief begins a running term runs out. The program draws no lots: beside the ending stands what decided it. Begin there: in whose hands was it?]],
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
    title = { kk = "Талдау: 20 минут", ru = "Разбор: 20 минут", en = "The debrief: 20 minutes" },
    text = {
      kk = [[
1. Рөлден шығу (2 минут): әркім өз атын айтады.
2. Күнтізбе (5 минут): әр мерзімнің жанына бір есім жазыңыз – ол кімнің қолында еді, не істеді?
3. Құжат (5 минут): қорытынды құжатты бірге оқыңыз. Қай факт дәлелденген, қайсысы пікір? Әкімдік қай ұсынымға «иә» деді?
4. Құпиялар (5 минут): карточкадағы кінәсін кім өзі айтты, кім айтпады, кім не ұтты?
5. Үйге (3 минут): бір адам – бір сөйлем.

Түнде жұмысқа шыққан прорабты соттамаңыз. Сұраңыз: оған бас тартуға не көмектесер еді? Жауабы – бір парақ қағаз.]],
      ru = [[
1. Выход из роли (2 минуты): каждый называет своё имя.
2. Календарь (5 минут): рядом с каждым сроком напишите одно имя – в чьих руках он был и что сделано?
3. Документ (5 минут): прочтите итоговый документ вместе. Что доказано, а что мнение? Какой рекомендации акимат сказал «да»?
4. Тайны (5 минут): кто признался сам, кто промолчал и что выиграл?
5. Домой (3 минуты): один человек – одно предложение.

Прораба, который вышел ночью, не судите. Спросите, что помогло бы ему отказаться. Ответ: один лист бумаги.]],
      en = [[
1. Out of the role (2 minutes): everyone says their own name.
2. The calendar (5 minutes): beside each term write one name – in whose hands was it, and what was done?
3. The document (5 minutes): read the outcome document together. What is proved, what is opinion? To which recommendation did the akimat say yes?
4. Secrets (5 minutes): who owned up, who kept silent, and who gained what?
5. At home (3 minutes): one person, one sentence.

Do not judge the foreman who went out at night. Ask what would have helped him to refuse. The answer is one sheet of paper.]],
    },
  },
}
