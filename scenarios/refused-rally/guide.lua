-- The facilitator's guide: what to do in each phase, and what may happen.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Азамат митинг туралы хабарлама береді. Төрт күннен кейін бөлімнен бір беттік хат келеді: «№ 1769 қаулыға байланысты» бас тартылған, ал қаулының өзі қоса берілмеген. Азамат сотқа жүгінеді. Тапсырманың сұрағы: жауапкердің әрекеті заңды ма? Істі шешіңіз.

Ойында бас тарту – мүмкін жолдың бірі ғана. Әкім келісе алады, шатырсыз өткізуге келісе алады, басқа орын ұсына алады, үндемей қоя алады: әр жолдың өз мерзімі мен өз құны бар. Соңында бәрі 21 қыркүйекте алаңда не алаңның алдында түйіседі.

Қатысушылар үш нәрсені көреді: мерзім қалай жұмыс істейді; дәлелсіз бас тарту сотта неге құлайды; митингіні сақтап қалатын да, құртатын да – ұйымдастырушы мен әкімдік өкілінің бірінші сөзі.

Күндер мен қаулының нөмірі депутаттың анықтамалығындағы тапсырмадан алынған («Азамат Касаков»). Қала, адамдар және олардың құпиялары ойдан шығарылған. Оқиғаның немен аяқталатынын қатысушылар шешеді.]],
      ru = [[
Гражданин подаёт уведомление о митинге. Через четыре дня из отдела приходит письмо в одну страницу: отказ «в связи с постановлением № 1769», само постановление не приложено. Гражданин идёт в суд. Вопрос задания: законны ли действия ответчика? Решите дело.

В игре отказ – лишь один из путей. Аким может согласиться, согласиться без шатров, предложить другое место, промолчать: у каждого пути свой срок и своя цена. Все сходятся 21 сентября: на площади или перед ней.

Участники увидят три вещи: как работает срок; почему отказ без мотивов не устоит в суде; что митинг спасает или губит первое слово организатора и представителя акимата.

Дни и номер постановления взяты из задания справочника депутата («Азамат Касаков»). Город, люди и их тайны выдуманы. Исход решают участники.]],
      en = [[
A citizen gives notice of a rally. Four days later a one-page letter comes from the department: refused “in view of decree No. 1769”, the decree not attached. He goes to court. The question of the task: was the respondent's conduct lawful? Decide the case.

In the game a refusal is only one of the ways. The akim may consent, consent without tents, offer another place, keep silent: each has its deadline and its price. All meet on 21 September: on the square or before it.

The participants see three things: how a deadline works; why a refusal without reasons does not stand in court; that the first word of the organiser and of the akimat's representative saves a rally or ruins it.

The days and the number of the decree are those of the task in the deputies' handbook (“Azamat Kasakov”). The city, the people and their secrets are invented. The participants decide how it ends.]],
    },
  },
  m.page {
    title = { kk = "Істің мән-жайы: дауыстап оқу үшін", ru = "Фабула: прочесть вслух", en = "The facts: to be read aloud" },
    text = {
      kk = [[
Жайықкент қаласы, 2024 жылғы 8 тамыз, бейсенбі. Инженер Азат Қасенов «Азаматтарға арналған үкімет» порталы арқылы әкімге хабарлама жібереді: 21 қыркүйекте, сенбіде, сағат 11.00-де бейбіт митинг өтпек. Себебі: жылудың бағасы қырық пайызға өсті, № 3 қазандық жөнделмеген, былтыр қыста ол екі апта тоқтап тұрған.

Орны: мәслихат екі арнайы орын айқындаған – Ескі стадион алаңы (қала ортасы) мен Жастар паркі (қала шеті). Қыркүйекте алаңда күзгі жәрмеңке де өтеді; оның күнін әркім әрқалай айтады.

Бүгін хабарламаны жазып, жіберу керек. Әкімдіктің жауап беретін үш жұмыс күні бар.]],
      ru = [[
Город Жайыккент, четверг, 8 августа 2024 года. Инженер Азат Касенов через портал «Правительство для граждан» направляет акиму уведомление: 21 сентября, в субботу, в 11.00 – мирный митинг. Тепло подорожало на сорок процентов, котельная № 3 не отремонтирована, прошлой зимой она стояла две недели.

Место: маслихат определил два специализированных места – площадь Старого стадиона (центр) и парк Молодёжи (окраина). На площади в сентябре проходит и осенняя ярмарка; её день называют по-разному.

Сегодня надо написать и отправить уведомление. У акимата будет три рабочих дня на ответ.]],
      en = [[
The city of Zhaiykkent, Thursday 8 August 2024. The engineer Azat Kassenov sends the akim a notice through the portal “Government for Citizens”: on Saturday 21 September, at 11.00, a peaceful rally. Heat has become forty per cent dearer; boiler house No. 3 is not repaired and stood still for two weeks last winter.

The place: the maslikhat has designated two specialised places – the Old Stadium square (in the centre) and the Youth Park (on the outskirts). In September the autumn fair is on the square, too; people name different days for it.

Today the notice has to be written and sent. The akimat will have three working days to answer.]],
    },
  },
  m.page {
    title = { kk = "Рөлдер, шағын топ", ru = "Роли и малая группа", en = "Roles, small groups" },
    text = {
      kk = [[
Он сегіз карточка. Алты–сегіз адам болса: ұйымдастырушы мен оның өкілі, бөлім басшысы, адвокат, әкім, төрағалық етуші судья, маман, прокурор. Он екі адам болса, полиция, студент, журналист, ақсақал қосылады. Қалған рөлдерді компьютер ойнайды.

· Қағазды көп жазатындар: Қасенов, Есімова, Ахметжанов, Ибраева, Оразбек.
· Шешімді көп қабылдайтындар: Қасенов, Сүлейменов, Тоқтаров.
· Үш судьяның әрқайсысының іске қатысты бір жеке байланысы бар, ол туралы отырыстың басында сұралады.
· Іс сотқа жетпесе, судьялар кезекші болады: полицияның материалын Ибраева қарайды; сұрақтар мен шкалалар бәріне ортақ.

Митингіні Қасенов ашып, жүргізеді: онда ол төрағалық етеді. Сот отырысын Ибраева жүргізеді.]],
      ru = [[
Восемнадцать карточек. От шести до восьми человек: организатор и его представитель, руководитель отдела, адвокат, аким, председательствующая судья, специалист, прокурор. При двенадцати – ещё полиция, студент, журналистка, аксакал. Остальных играет компьютер.

· Больше всех пишут: Касенов, Есимова, Ахметжанов, Ибраева, Оразбек.
· Чаще всех решают: Касенов, Сулейменов, Токтаров.
· У каждого из трёх судей есть личная связь с делом, о ней спросят в начале заседания.
· Если дело не дошло до суда, судьи дежурят: материал полиции рассмотрит Ибраева; вопросы и шкалы – для всех.

Митинг открывает и ведёт Касенов: он там председательствует. Судебное заседание ведёт Ибраева.]],
      en = [[
Eighteen cards. Six to eight people: the organiser and his representative, the head of the department, the lawyer, the akim, the presiding judge, the officer, the prosecutor. With twelve the police, the student, the journalist, the elder join. The computer plays the others.

· Those who write most: Kassenov, Yesimova, Akhmetzhanov, Ibrayeva, Orazbek.
· Those who decide most: Kassenov, Suleimenov, Toktarov.
· Each of the three judges has a personal tie to the case; they are asked about it when the court opens.
· If there is no court, the judges are on duty: Ibrayeva considers the case the police send; questions and scales are for everybody.

Kassenov opens and leads the rally: he presides there. Ibrayeva presides in court.]],
    },
  },
  m.page {
    title = { kk = "Кезеңдер мен күндер", ru = "Этапы и дни", en = "Phases and days" },
    text = {
      kk = [[
Кезең ауысқанда күндер өзі жылжиды, сізге санаудың керегі жоқ.
· Хабарлама – 8 тамыз. Ол осы кезеңде жіберілмесе, бағдарлама бірден 18 қыркүйекке өтеді.
· Әкімдіктің үш күні – 9 тамыз; әкім 12 тамызда, дүйсенбіде шешеді. Жауапты бөлім басшысы осы кезеңде жіберуі керек: кезең өтсе, 13 тамыз да өтеді.
· «Жауап келді» – тек бас тартылса не балама ұсынылса болады, әйтпесе бағдарлама бірден 18 қыркүйекке өтеді.
· Тараптар дайындалады – 26 тамыз, сот – 5 қыркүйек.
· 21 қыркүйек алдында – 18 қыркүйек. Содан кейін «митинг» не «алаң алдында».

Төрағалық етуші судья дауыс беруге көшкенде, кеңесу кезеңі өзі басталады. Оның уақыты шектелмеген: судьялар отырысты жапқанда бітеді. Митингіні Қасенов жабады; тоқтатылса, ол бірден жабылады. Содан кейін талдау басталады.

Қысқа жол (сотсыз) бір жарым сағатқа, ұзағы екі жарым сағатқа созылады. 60 және 90 минуттық нұсқалары да бар.]],
      ru = [[
Дни идут сами, со сменой этапов: считать не нужно.
· Уведомление – 8 августа. Если его не отправят на этом этапе, программа сразу переходит к 18 сентября.
· Три дня акимата – 9 августа; аким решает 12-го, в понедельник. Ответ руководитель отдела отправляет на этом же этапе: когда этап кончится, пройдёт и 13 августа.
· «Ответ получен» – только после отказа или альтернативы. Иначе программа сразу переходит к 18 сентября.
· Стороны готовятся – 26 августа, суд – 5 сентября.
· Накануне – 18 сентября. Затем митинг или «у площади».

Когда председательствующая переходит к голосованиям, этап совещания начинается сам. Временем он не ограничен: кончается, когда судьи закроют заседание. Митинг закрывает Касенов; прекращённый закрывается сразу. Затем начинается разбор.

Короткий путь (без суда) – полтора часа, длинный – два с половиной. Есть варианты на 60 и 90 минут.]],
      en = [[
The days move by themselves with the phases; you need not count.
· The notice – 8 August. If it is not sent in this phase, the program goes on to 18 September at once.
· The akimat's three days – 9 August; the akim decides on Monday the 12th. The head sends the answer in the same phase: when it is over, 13 August has passed, too.
· “The answer has come” – only after a refusal or an alternative. Otherwise the program goes on to 18 September at once.
· The sides prepare – 26 August, the court – 5 September.
· Before the day – 18 September. Then the rally, or “before the square”.

When the presiding judge goes on to the votes, the phase of deliberation begins by itself. It has no time limit: it is over when the judges close the sitting. Kassenov closes the rally; one that is stopped closes at once. Then the debrief begins.

The short way (no court) takes an hour and a half, the long one two and a half. There are variants of 60 and 90 minutes.]],
    },
  },
  m.page {
    title = { kk = "Сотта неге назар аудару керек", ru = "На что смотреть в суде", en = "What to look for in court" },
    text = {
      kk = [[
Компьютер ойнайтын судьялар адамдардың не істегенін таразылайды:
· талапкердің пайдасына: хат бір сөйлем болса, дәлелдемелер жіберілсе, басты уәж – себептің айтылмағаны болса, сурет адвокатқа жетсе, маман шындықты айтса, прокурор қолдаса;
· жауапкердің пайдасына: бас тарту дәлелді болса, пікір жіберілсе, прокурор қарсы болса, орын арнайы болмаса, үгіт ерте жүрсе, полиция анықтаманы бөлім сұрағандай етіп жазса.
Ибраева қоңыраудағы сөзді тыңдаса, талапкерге қатаңырақ болады. Қожахмет талапкерге, Пак жауапкерге бейім.

Адам ойнайтын судья өзі шешеді және шешімнің уәжін жазады. Залдағылардың болжамы екі рет сұралады: істі тыңдағанға дейін және одан кейін. Айырмасын талдауда көрсетіңіз.

Заң туралы не айту керек: жауап екінші жұмыс күні келді, демек мерзім сақталған; дау негіздеме мен дәлел туралы (14-баптың 2-тармағы).]],
      ru = [[
Судьи, за которых играет компьютер, взвешивают, что сделали люди:
· за истца: письмо в одну фразу, отправленные доказательства, главный довод – «причина не названа», снимок у адвоката, правда специалиста, поддержка прокурора;
· за ответчика: мотивированный отказ, отправленный отзыв, прокурор против, место не специализированное, ранняя агитация, справка полиции такая, как просил отдел.
Если Ибраева выслушала звонившего, она строже к истцу. Кожахмет ближе к истцу, Пак – к ответчику.

Судья-человек решает сам и пишет мотивы. Зал дважды даёт прогноз: до слушаний и после. Разницу покажите на разборе.

Что сказать о праве: ответ пришёл на второй рабочий день, то есть срок соблюдён; спор – об обосновании и мотивах (пункт 2 статьи 14).]],
      en = [[
Judges played by the computer weigh what people did:
· for the claimant: a one-sentence letter, evidence sent, “no reason given” as the main argument, the picture with the lawyer, the truth told by the officer, the prosecutor's support;
· for the respondent: a reasoned refusal, a defence sent, the prosecutor against, a place not designated, early campaigning, a police note written as the department asked.
Ibrayeva is stricter with the claimant if she listened to the caller. Kozhakhmet leans to the claimant, Pak to the respondent.

A judge played by a person decides alone and writes the reasons. The public guesses twice: before the hearing and after. Show the difference in the debrief.

What to say about the law: the answer came on the second working day, so the deadline was met; the dispute is about grounds and reasons (paragraph 2 of article 14).]],
    },
  },
  m.page {
    title = { kk = "Асқынулар", ru = "Осложнения", en = "Complications" },
    text = {
      kk = [[
· Арнадағы шақыру (әкімдіктің үш күні): студент өшіре ме? Өшірмесе, әкім бас тартуға бейім болады.
· Тіркеу журналының суреті (дайындық): журналист оны тексере ме, адвокатқа бере ме, жариялай ма?
· Облыстан қоңырау (дайындық): Ибраева бұл туралы айта ма, әлде тыңдай ма?
· Жаңбыр және шатыр, толған алаң, «Әкімдікке барайық!» (митинг): бәрі ұйымдастырушының бірінші сөзінен басталады, әкімдік өкілі мен полиция жалғастырады, прокурор араша түсе алады.
· Лента алдында (алаң алдында): ұйымдастырушы не айтады?

Жеңіл деңгейде қоңырау мен толған алаң болмайды. Олардың сәті әр жолы басқа: топ екінші рет ойнаса да, оны алдын ала білмейді.]],
      ru = [[
· Призыв в канале (три дня акимата): удалит ли студент? Если нет, аким склонится к отказу.
· Снимок журнала (подготовка): журналистка проверит его, отдаст адвокату или опубликует?
· Звонок из области (подготовка): Ибраева сообщит о нём или выслушает?
· Дождь и шатёр, полная площадь, «Идём к акимату!» (митинг): всё начинается с первого слова организатора, продолжают представитель акимата и полиция, вмешаться может прокурор.
· Перед лентой (у площади): что скажет организатор?

На лёгком уровне нет звонка и полной площади. Момент каждый раз другой: группа не знает его, даже если играет второй раз.]],
      en = [[
· A call in the channel (the three days): does the student delete it? If not, the akim leans to refusal.
· The picture of the register (preparation): does the journalist verify it, hand it to the lawyer, or print it?
· A call from the oblast (preparation): does Ibrayeva make it known, or listen?
· Rain and a tent, a full square, “To the akimat!” (rally): it begins with the organiser's first word; the akimat's representative and the police go on; the prosecutor can step in.
· At the tape (before the square): what does the organiser say?

The easy level has no call and no full square. The moment differs each time: even a group that plays a second time does not know it.]],
    },
  },
  m.page {
    title = { kk = "Қалай аяқталуы мүмкін", ru = "Чем всё может кончиться", en = "How it can end" },
    text = {
      kk = [[
· Келісілген митинг, келісімге тең үндемеу, басқа орын, қайтарып алынған бас тарту, талапкер ұтқан сот – бес жолдың бәрінде митинг өтеді.
· Митинг тоқтатылды: жол ашық еді, бірақ алаңда іс бүлінді.
· Талап қанағаттандырылмады: ұйымдастырушы бағынды.
· Әкімдіктің жауабы күшінде қалды: баламаға жауап не талап арыз жіберілмеді немесе ұйымдастырушы тоқтады.
· Хабарлама жіберілмеді: әкімдікке де, сотқа да іс бармады.
· Алаңға келісімсіз шықты.

Әр аяқталудың өз құны бар, бірден-бір «дұрысы» жоқ. Талдауда бағдарлама қандай әрекеттер шешкенін айтады: бұл кімнің қолында еді деп сұраңыз.]],
      ru = [[
· Согласованный митинг, молчание как согласие, другое место, отозванный отказ, победа истца в суде: на всех пяти путях митинг проходит.
· Митинг прекращён: путь был открыт, всё сорвалось на площади.
· В иске отказано: организатор подчинился.
· Ответ акимата остался в силе: не отправили ответ на альтернативу или иск, либо организатор остановился.
· Уведомление не отправили: дела не было ни у акимата, ни у суда.
· Вышли без согласования.

У каждого исхода своя цена, «верного» нет. Программа на разборе назовёт, что решило: спросите, в чьих руках это было.]],
      en = [[
· An agreed rally, silence as consent, another place, a refusal taken back, a judgment for the claimant: on all five ways the rally is held.
· The rally was ended: the way was open, it failed on the square.
· The claim was dismissed: the organiser obeyed.
· The akimat's answer stands: the reply or the claim was not sent, or the organiser stopped.
· The notice was not sent: neither the akimat nor a court had a case.
· Out without agreement.

Each has its price, none is the right one. The debrief names what decided: ask in whose hands it was.]],
    },
  },
  m.page {
    title = { kk = "Заңнан не алынды, не алынбады", ru = "Что взято из закона, а что нет", en = "What is from the law, and what is not" },
    text = {
      kk = [[
Заңнан (2020 жылғы 25 мамырдағы № 333-VI): нысандардың айырмасы, 5, 6-баптар, 14-баптың 2-тармағы, 15–18-баптар. Анықтамалықтан: 3, 5, 7, 10 және 1 жұмыс күндік мерзімдер, 13 тармақ, үндемеудің салдары. Анықтамалық бап нөмірін келтірмейді, сондықтан сұрақтарда да жоқ.

Анықтамалық әкімдік жауабын жеткізудің бес тәсілі, ұйымдастырушы жауабының үш тәсілі бар дейді, бірақ оларды тізбейді: ойында жауап қағазбен беріледі.

Ойынның өз шарттары: сотқа жүгінуге үш күн, үш судья, көпшілік дауыс, баламаға жауап болмаса – келісім жоқ. Сот ісін жүргізу туралы заң бұл ойында келтірілмейді: ол жөнінде заңгерден сұраңыз.]],
      ru = [[
Из закона (№ 333-VI от 25 мая 2020 года): различие форм, статьи 5, 6, пункт 2 статьи 14, статьи 15–18. Из справочника: сроки в 3, 5, 7, 10 рабочих дней и 1 рабочий день, 13 пунктов, последствия молчания. Номеров статей справочник не приводит, поэтому нет их и в вопросах.

Справочник говорит о пяти способах сообщить ответ акимата и о трёх способах для ответа организатора, но не перечисляет их: в игре отвечают бумагой.

Условия самой игры: три дня на обращение в суд, трое судей, решение большинством; без ответа на альтернативу согласия нет. Процессуальный закон в игре не приводится: спросите юриста.]],
      en = [[
From the law (No. 333-VI of 25 May 2020): how the forms differ, articles 5 and 6, paragraph 2 of article 14, articles 15–18. From the handbook: the time limits of 3, 5, 7, 10 working days and 1 working day, the 13 entries, what silence means. The handbook gives no article numbers for these, so the questions give none.

The handbook speaks of five ways of conveying the akimat's answer and three of the organiser's, but does not list them: here one answers on paper.

This game's own: three days to go to court, three judges deciding by majority, no consent without a reply to the alternative. The law of procedure is not quoted in this game: ask a lawyer.]],
    },
  },
  m.page {
    title = { kk = "Талдау: 22 минут", ru = "Разбор: 22 минуты", en = "The debrief: 22 minutes" },
    text = {
      kk = [[
5 мин: рөлден шығу. Әркім бір сөйлеммен айтсын: қай сәтте қиын болды?
5 мин: тапсырманың сұрағына қол көтеріп жауап беру: әрекет заңды ма? Неге?
5 мин: талдау сұрақтарынан бір-екеуін таңдаңыз; бағдарлама көрсеткен шешуші әрекеттердің тұсына есім жазыңыз.
5 мин: депутат ертең не істей алады? Әркім бір қадамнан жазсын.

Залға екі болжамның айырмасын, «сот екі жақты тең тыңдады ма» және «талаптар естілді ме» деген шкалаларды көрсетіңіз.]],
      ru = [[
5 мин: выход из ролей. Каждый одной фразой: когда было трудно?
5 мин: ответ на вопрос задания поднятием рук: законны ли действия? Почему?
5 мин: один-два вопроса разбора на выбор; к решающим поступкам, которые назвала программа, припишите имена.
5 мин: что депутат может сделать завтра? Каждый пишет один шаг.

Покажите залу разницу прогнозов и шкалы «одинаково ли слушал суд» и «услышаны ли требования».]],
      en = [[
5 min: out of the roles. One sentence each: when was it hard?
5 min: the question of the task by show of hands: was the conduct lawful? Why?
5 min: choose one or two debrief questions; write names beside the deeds that, as the program says, decided.
5 min: what can a deputy do tomorrow? Each writes one step.

Show the hall how the guesses changed, and the scales “were both sides heard alike” and “were the demands heard”.]],
    },
  },
}
