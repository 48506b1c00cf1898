-- The facilitator's guide: what to do in each phase, and what may happen.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Азамат митинг туралы хабарлама береді. Төрт күннен кейін бөлімнен бір беттік хат келеді: «№ 1769 қаулыға байланысты» митинг өткізуге болмайды, ал қаулының өзі жоқ. Ол сотқа барады. Тапсырманың сұрағы: жауапкердің әрекеті заңды ма, істі шешіңіз.

Ойында бас тарту – мүмкін жолдың бірі ғана. Әкім келісе алады, шатырсыз келісе алады, басқа орын ұсына алады, үндемей қоя алады: әр жолдың мерзімі мен құны бар. Соңында бәрі 21 қыркүйекте түйіседі: алаңда не алаңның алдында.

Қатысушылар үш нәрсені көреді: мерзім қалай жұмыс істейді; дәлелсіз қағаз неге сотта құлайды; митингіні сақтайтын да, құртатын да – ұйымдастырушы мен өкілдің бірінші сөзі.

Күндер мен нөмір – депутаттың анықтамалығындағы тапсырмадан («Азамат Касаков»). Қала, адамдар, олардың құпиясы ойдан шығарылған. Оқиғаның соңын сот не тапсырма шешпейді: мұнда оны қатысушылар шешеді.]],
      ru = [[
Гражданин уведомляет о митинге. Через четыре дня из отдела приходит одна страница: отказ «в связи с постановлением № 1769», самого постановления нет. Он идёт в суд. Вопрос задания: законны ли действия ответчика, решите дело.

В игре отказ – лишь один из путей. Аким может согласиться, согласиться без шатров, предложить другое место, промолчать: у каждого пути свой срок и своя цена. Все сходятся 21 сентября: на площади или перед ней.

Участники увидят три вещи: как работает срок; почему бумага без мотивов падает в суде; что митинг спасает и губит первое слово организатора и представителя.

Дни и номер взяты из задания справочника депутата («Азамат Касаков»). Город, люди и их тайны выдуманы. Исход решают участники.]],
      en = [[
A citizen gives notice of a rally. Four days later comes one page from the department: refused “in view of decree No. 1769”, the decree not attached. He goes to court. The question of the task: was the respondent's conduct lawful? Decide the case.

In the game a refusal is only one of the ways. The akim may consent, consent without tents, offer another place, keep silent: each has its term and its price. All meet on 21 September: on the square or before it.

The participants see three things: how a term works; why a paper without reasons falls in court; that the first word of the organiser and of the representative saves a rally or ruins it.

The days and the number are those of the task in the deputies' handbook (“Azamat Kasakov”). The city, the people and their secrets are invented. The participants decide how it ends.]],
    },
  },
  m.page {
    title = { kk = "Фабула: дауыстап оқу үшін", ru = "Фабула: прочесть вслух", en = "The facts: to be read aloud" },
    text = {
      kk = [[
Жайықкент қаласы, 2024 жылғы 8 тамыз, бейсенбі. Инженер Азат Қасенов «Азаматтарға арналған үкімет» порталы арқылы әкімге хабарлама жібереді: 21 қыркүйекте, сенбіде, сағат 11.00-де бейбіт митинг. Себебі – жылудың бағасы қырық пайызға өсті, № 3 қазандық жөнделмеген, былтыр қыста екі апта тоқтап тұрған.

Орын: мәслихат арнайы орын деп екі жерді белгілеген – Ескі стадион алаңы (қала ортасы) мен Жастар паркі (қала шеті). Алаңда қыркүйекте күзгі жәрмеңке де өтеді; оның күнін әркім әртүрлі айтады.

Бүгін хабарламаны жазып, жіберу керек. Әкімдіктің жауап беретін үш жұмыс күні бар.]],
      ru = [[
Город Жайыккент, четверг, 8 августа 2024 года. Инженер Азат Касенов через портал «Правительство для граждан» направляет акиму уведомление: 21 сентября, в субботу, в 11.00 – мирный митинг. Тепло подорожало на сорок процентов, котельная № 3 не отремонтирована, прошлой зимой она стояла две недели.

Место: специализированными маслихат определил два – площадь Старого стадиона (центр) и парк Молодёжи (окраина). На площади в сентябре проходит и осенняя ярмарка; о её дне говорят по-разному.

Сегодня надо написать и отправить уведомление. У акимата будет три рабочих дня.]],
      en = [[
The city of Zhaiykkent, Thursday 8 August 2024. The engineer Azat Kassenov sends the akim a notice through the portal “Government for Citizens”: on Saturday 21 September, at 11.00, a peaceful rally. Heat has become forty per cent dearer; boiler house No. 3 is not repaired and stood still for two weeks last winter.

The place: the maslikhat has designated two – the Old Stadium square (in the centre) and the Youth Park (on the outskirts). In September the autumn fair is on the square, too; people name different days for it.

Today the notice has to be written and sent. The akimat will have three working days.]],
    },
  },
  m.page {
    title = { kk = "Рөлдер, шағын топ", ru = "Роли и малая группа", en = "Roles, small groups" },
    text = {
      kk = [[
Он сегіз карточка. Алтыдан сегізге дейін: ұйымдастырушы мен өкілі, бөлім басшысы, заңгер, әкім, төрағалық етуші судья, маман, прокурор. Он екіде полиция, студент, журналист, ақсақал қосылады. Қалғанын компьютер ойнайды.

· Қағазды көп жазатындар: Қасенов, Есімова, Ахметжанов, Ибраева, Оразбек.
· Шешім көп сұралатындар: Қасенов, Сүлейменов, Тоқтаров.
· Үш судьяның әрқайсысында бір байланыс бар, олар сот басында сұралады.
· Сотқа жетпесе, судьялар кезекші болып қалады: полицияның материалын Ибраева қарайды; ал сұрақтар мен шкалалар бәріне қойылады.

Митингіні Қасенов ашып, жүргізеді: ол – отырыстың төрағасы. Сотты Ибраева жүргізеді.]],
      ru = [[
Восемнадцать карточек. От шести до восьми человек: организатор и его представитель, руководитель отдела, адвокат, аким, председательствующая судья, специалист, прокурор. При двенадцати – ещё полиция, студент, журналистка, аксакал. Остальных играет компьютер.

· Больше всех пишут: Касенов, Есимова, Ахметжанов, Ибраева, Оразбек.
· Чаще всех решают: Касенов, Сулейменов, Токтаров.
· У каждого из трёх судей есть одна связь, о ней спросят в начале заседания.
· Если до суда не дошло, судьи дежурят: материал полиции рассмотрит Ибраева; вопросы и шкалы – для всех.

Митинг открывает и ведёт Касенов: он председатель этого собрания. Суд ведёт Ибраева.]],
      en = [[
Eighteen cards. Six to eight people: the organiser and his representative, the head of the department, the lawyer, the akim, the presiding judge, the officer, the prosecutor. With twelve the police, the student, the journalist, the elder join. The computer plays the others.

· Those who write most: Kassenov, Yesimova, Akhmetzhanov, Ibrayeva, Orazbek.
· Those who decide most: Kassenov, Suleimenov, Toktarov.
· Each of the three judges has a tie; they are asked about it when the court opens.
· If there is no court, the judges are on duty: Ibrayeva considers the case the police send; questions and scales are for everybody.

Kassenov opens and leads the rally: he presides there. Ibrayeva leads the court.]],
    },
  },
  m.page {
    title = { kk = "Кезеңдер мен күндер", ru = "Этапы и дни", en = "Phases and days" },
    text = {
      kk = [[
Күндер кезең ауысқанда өзі жылжиды, сізге санаудың керегі жоқ.
· Хабарлама – 8 тамыз. Жіберілмесе, мерзім басталмайды.
· Әкімдіктің үш күні – 9 тамыз; әкім 12 тамызда, дүйсенбіде шешеді. Жауапты бөлім басшысы осы кезеңде жіберуі керек: кезең өтсе, 13 тамыз да өтеді.
· Жауап келді – бас тартылса не балама ұсынылса ғана. Басқаша болса, бағдарлама бірден 18 қыркүйекке өтеді.
· Тараптар дайындалады – 26 тамыз, сот – 5 қыркүйек.
· 21 қыркүйек алдында – 18 қыркүйек. Содан кейін митинг не «алаң алдында».

Судьялардың кеңесуіне уақыт шектелмеген: отырысты жапқанда кезең бітеді. Митинг аяқталғанда Қасенов жиынды жабады, сонда талдау басталады.

Жол қысқа болса (сот жоқ), бір жарым сағатқа, ұзақ болса екі жарым сағатқа созылады. Қысқа нұсқалар: 60 және 90 минут.]],
      ru = [[
Дни идут сами, со сменой этапов: считать не нужно.
· Уведомление – 8 августа. Не отправят – срок не начнётся.
· Три дня акимата – 9 августа; аким решает 12-го, в понедельник. Ответ руководитель отдела отправляет на этом же этапе: кончится этап – пройдёт и 13 августа.
· «Ответ получен» – только после отказа или альтернативы. Иначе программа сразу переходит к 18 сентября.
· Стороны готовятся – 26 августа, суд – 5 сентября.
· Накануне – 18 сентября. Затем митинг или «у площади».

Совещание судей временем не ограничено: этап кончается с закрытием заседания. Закончился митинг – Касенов закрывает его, и начинается разбор.

Короткий путь (без суда) – полтора часа, длинный – два с половиной. Есть варианты на 60 и 90 минут.]],
      en = [[
The days move by themselves with the phases; you need not count.
· The notice – 8 August. If it is not sent, no term begins.
· The akimat's three days – 9 August; the akim decides on Monday the 12th. The head sends the answer in the same phase: when it is over, 13 August has passed, too.
· “The answer has come” – only after a refusal or an alternative. Otherwise the program goes on to 18 September at once.
· The sides prepare – 26 August, the court – 5 September.
· Before the day – 18 September. Then the rally, or “before the square”.

The judges deliberate without a limit of time: the phase is over when they close the sitting. When the rally is over Kassenov closes it, and the debrief begins.

The short way (no court) takes an hour and a half, the long one two and a half. There are variants of 60 and 90 minutes.]],
    },
  },
  m.page {
    title = { kk = "Сотта нені қарау керек", ru = "На что смотреть в суде", en = "What to look for in court" },
    text = {
      kk = [[
Компьютер ойнайтын судьялар істі адамдардың істегеніне қарап өлшейді:
· талапкерге: хат бір сөйлем болса, дәлел жіберілсе, басты уәж – себеп, сурет заңгерге жетсе, маман шындықты айтса, прокурор қолдаса;
· жауапкерге: дәлелді бас тарту, пікір жіберілсе, прокурор қарсы болса, орын арнайы болмаса, ерте үгіт жүрсе, полиция сұраған анықтаманы жазса.
Ибраева қоңырауды тыңдаса, қатаңырақ болады. Қожахмет – талапкерге, Пак – жауапкерге жақын.

Адам ойнайтын судья өзі шешеді; шешімнің уәжін жазсын. Судьялар кеткенде залдағылардың болжамын екі рет сұраймыз: тыңдағанға дейін және кейін. Айырмасын талдауда көрсетіңіз.

Талдауда заң туралы айтылатын нәрсе: жауап екінші жұмыс күні келді, демек мерзім сақталған; дауда тұрғаны – негіздеме мен дәлел (14-баптың 2-тармағы).]],
      ru = [[
Судьи-компьютеры взвешивают сделанное людьми:
· за истца: письмо в одну фразу, отправленные доказательства, главный довод – причина, снимок у адвоката, правда специалиста, поддержка прокурора;
· за ответчика: мотивированный отказ, отправленный отзыв, прокурор против, место не специализированное, ранняя агитация, справка по просьбе отдела.
Если Ибраева выслушала звонок, она строже. Кожахмет ближе к истцу, Пак – к ответчику.

Судья-человек решает сам и пишет мотивы. Зал дважды даёт прогноз: до слушаний и после. Разницу покажите на разборе.

Что сказать о праве: ответ пришёл на второй рабочий день, срок соблюдён; спор – об обосновании и мотивах (пункт 2 статьи 14).]],
      en = [[
Judges of the computer weigh what people did:
· for the claimant: a one-sentence letter, evidence sent, the reason as the main argument, the picture with the lawyer, the officer's truth, the prosecutor's support;
· for the respondent: a reasoned refusal, a defence sent, the prosecutor against, a place not designated, early agitation, a note written as asked.
Ibrayeva is stricter if she listened to the call. Kozhakhmet leans to the claimant, Pak to the respondent.

A judge played by a person decides alone and writes the reasons. The public guesses twice: before the hearing and after. Show the difference in the debrief.

What to say about the law: the answer came on the second working day, so the term was kept; the dispute is about grounds and reasons (paragraph 2 of article 14).]],
    },
  },
  m.page {
    title = { kk = "Асқынулар", ru = "Осложнения", en = "Complications" },
    text = {
      kk = [[
· Арнадағы шақыру (әкімдіктің үш күні): студент өшіре ме? Өшірмесе, әкім бас тартуға бейім.
· Тіркеу журналының суреті (дайындық): журналист тексере ме, заңгерге бере ме, жариялай ма?
· Облыстан қоңырау (дайындық): Ибраева айта ма, тыңдай ма?
· Жаңбыр және шатыр, толған алаң, «Әкімдікке барайық!» (митинг): бәрі ұйымдастырушының бірінші сөзінен басталады, өкіл мен полиция жалғастырады, прокурор тоқтата алады.
· Лента алдында (алаң алдында): ұйымдастырушы не айтады?

Жеңіл деңгейде қоңырау мен толған алаң болмайды. Сәті әр жолы басқа: бір топ екі рет ойнаса да, алдын ала білмейді.]],
      ru = [[
· Призыв в канале (три дня акимата): удалит ли студент? Если нет, аким склонится к отказу.
· Снимок журнала (подготовка): проверит, отдаст адвокату или опубликует?
· Звонок из области (подготовка): Ибраева сообщит или выслушает?
· Дождь и шатёр, полная площадь, «Идём к акимату!» (митинг): начинается с первого слова организатора, продолжают представитель и полиция, остановить может прокурор.
· Перед лентой (у площади): что скажет организатор?

На лёгком уровне нет звонка и полной площади. Момент каждый раз другой: и сыграв дважды, группа его не знает.]],
      en = [[
· A call in the channel (the three days): does the student delete it? If not, the akim leans to refusal.
· The picture of the register (preparation): verify, hand to the lawyer, or print?
· A call from the oblast (preparation): does Ibrayeva make it known, or listen?
· Rain and a tent, a full square, “To the akimat!” (rally): it begins with the organiser's first word; the representative and the police go on; the prosecutor can stop it.
· At the tape (before the square): what does the organiser say?

The easy level has no call and no full square. The moment differs each time: even a group that plays twice does not know it.]],
    },
  },
  m.page {
    title = { kk = "Қалай аяқталуы мүмкін", ru = "Чем всё может кончиться", en = "How it can end" },
    text = {
      kk = [[
· Келісілген митинг, үндемеу – келісім, басқа орын, қайтарып алынған бас тарту, сот талапкерді қолдады – бес жолдың бәрінде митинг өтеді.
· Митинг тоқтатылды: жол ашық еді, бірақ алаңда бұзылды.
· Талап қанағаттандырылмады: ұйымдастырушы бағынды.
· Бас тарту күшінде: хабарлама, баламаға жауап не шағым жіберілмеді, не ұйымдастырушы тоқтады.
· Келісімсіз шықты.

Әр аяқталудың құны бар, «дұрысы» біреу емес. Бағдарлама қай іс шешкенін талдауда айтады: кімнің қолында еді деп сұраңыз.]],
      ru = [[
· Согласованный митинг, молчание – согласие, другое место, отозванный отказ, победа истца в суде: на всех пяти путях митинг проходит.
· Митинг прекращён: путь был открыт, сорвалось на площади.
· В иске отказано: организатор подчинился.
· Отказ в силе: не отправили уведомление, ответ на альтернативу или иск, либо организатор остановился.
· Вышли без согласования.

У каждого исхода цена, «верного» нет. Программа на разборе назовёт, что решило: спросите, в чьих руках это было.]],
      en = [[
· An agreed rally, silence as consent, another place, a refusal taken back, a judgment for the claimant: on all five ways the rally is held.
· The rally was ended: the way was open, it broke on the square.
· The claim was dismissed: the organiser obeyed.
· The refusal stands: the notice, the reply or the complaint was not sent, or the organiser stopped.
· Out without agreement.

Each has its price, none is the right one. The debrief names what decided: ask in whose hands it was.]],
    },
  },
  m.page {
    title = { kk = "Заңнан не алынды, не алынбады", ru = "Что взято из закона, а что нет", en = "What is from the law, and what is not" },
    text = {
      kk = [[
Заңнан (2020 жылғы 25 мамырдағы № 333-VI): нысандардың айырмасы, 5, 6, 14(2), 15–18-баптар. Анықтамалықтан: 3, 5, 7, 10 және 1 жұмыс күні, 13 тармақ, үндемеудің салдары – бап нөмірінсіз, сондықтан сұрақтарда да бап жоқ.

Анықтамалық әкімдіктің жауабын жеткізудің бес тәсілін, ұйымдастырушының жауабының үш тәсілін атайды, бірақ санамайды: ойында жауап қағазбен беріледі.

Таңдауымыз: сотқа жүгінудің үш күні, үш судья, көпшілік дауыс, баламаға жауап болмаса – келісім жоқ. Сот ісін жүргізу туралы заң бұл ойында келтірілмейді: ол туралы заңгерден сұраңыз.]],
      ru = [[
Из закона (№ 333-VI от 25 мая 2020 года): различие форм, статьи 5, 6, 14(2), 15–18. Из справочника: 3, 5, 7, 10 и 1 рабочий день, 13 пунктов, последствия молчания – без номеров статей, поэтому нет их и в вопросах.

Справочник говорит о пяти способах сообщить ответ акимата и трёх – ответ организатора, но не перечисляет их: в игре отвечают бумагой.

Наш выбор: три дня на обращение в суд, трое судей, большинство, без ответа на альтернативу согласия нет. Процессуальный закон в игре не приводится: спросите юриста.]],
      en = [[
From the law (No. 333-VI of 25 May 2020): how the forms differ, articles 5, 6, 14(2), 15–18. From the handbook: 3, 5, 7, 10 and 1 working days, the 13 entries, what silence means – without article numbers, hence none in the questions.

The handbook speaks of five ways of conveying the akimat's answer and three of the organiser's, but does not list them: here one answers on paper.

Our choice: three days to go to court, three judges, the majority, no consent without a reply to the alternative. The law of procedure is not quoted in this game: ask a lawyer.]],
    },
  },
  m.page {
    title = { kk = "Талдау: 20 минут", ru = "Разбор: 20 минут", en = "The debrief: 20 minutes" },
    text = {
      kk = [[
5 мин: рөлден шығу. Әркім бір сөйлем: қай сәтте қиын болды?
5 мин: тапсырманың сұрағына жауап – қол көтеру: әрекет заңды ма? Неге?
5 мин: бір-екі сұрақ таңдаңыз; бағдарлама көрсеткен шешуші істерге есім жазыңыз.
5 мин: депутат ертең не істей алады? Бір қадамнан жазыңыздар.

Екі болжамның айырмасын, «сот тең тыңдады ма» мен «талап естілді ме» шкаласын залға көрсетіңіз.]],
      ru = [[
5 мин: выход из ролей. Каждый одной фразой: когда было трудно?
5 мин: ответ на вопрос задания поднятием рук: законны ли действия? Почему?
5 мин: один-два вопроса на выбор; к решающим поступкам, которые назвала программа, припишите имена.
5 мин: что депутат может сделать завтра? По одному шагу.

Покажите залу разницу прогнозов и шкалы «одинаково ли слушал суд» и «услышаны ли требования».]],
      en = [[
5 min: out of the roles. One sentence each: when was it hard?
5 min: the question of the task by show of hands: was the conduct lawful? Why?
5 min: choose one or two questions; write names beside the deeds the program says decided.
5 min: what can a deputy do tomorrow? One step each.

Show the hall how the guesses changed, and the scales “were both sides heard alike” and “were the demands heard”.]],
    },
  },
}
