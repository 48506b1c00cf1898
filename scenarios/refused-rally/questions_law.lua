-- The law before the court, at the moment it matters. Where the handbook gives no article number, none
-- is named.

local m = require "maslikhat"

return {
  m.question {
    id = "form-of", to = "all", after = { phase = "notice", minutes = 1 },
    title = {
      kk = "Қандай жиналысқа хабарлама беру жеткілікті, келісу талап етілмейді?",
      ru = "Для какого собрания достаточно уведомления, согласование не нужно?",
      en = "For which assembly is a notice enough, without consent?",
    },
    m.choice { id = "rally", right = true, text = { kk = "Митинг", ru = "Митинг", en = "A rally" } },
    m.choice {
      id = "march", text = { kk = "Шеру", ru = "Шествие", en = "A march" },
      why = {
        kk = "Шеру – маршрут бойынша қозғалыс: он жұмыс күні бұрын өтініш беріп, келісім алу керек.",
        ru = "Шествие – движение по маршруту: заявление подают за десять рабочих дней и ждут согласования.",
        en = "A march moves along a route: one applies ten working days ahead and needs consent.",
      },
    },
    m.choice {
      id = "demonstration", text = { kk = "Демонстрация", ru = "Демонстрация", en = "A demonstration" },
      why = {
        kk = "Демонстрация да маршрут бойынша қозғалады, сондықтан келісу керек.",
        ru = "Демонстрация тоже движется по маршруту, поэтому нужно согласование.",
        en = "A demonstration moves along a route, too, and needs consent.",
      },
    },
    explain = {
      kk = "Жиналыс, митинг, пикет бір орында өтеді: хабарлама бес жұмыс күні бұрын беріледі. Демонстрация мен шеру қозғалады: келісу туралы өтініш он жұмыс күні бұрын беріледі. Бұл айырма 21 қыркүйекте керек болады.",
      ru = "Собрание, митинг, пикет проходят на одном месте: уведомление подают за пять рабочих дней. Демонстрация и шествие движутся: заявление о согласовании подают за десять. Эта разница пригодится 21 сентября.",
      en = "Assembly, rally and picket stay in one place: notice is given five working days ahead. Demonstration and march move: consent is applied for ten working days ahead. The difference will matter on 21 September.",
    },
  },
  m.question {
    id = "organiser", to = "all", law = "ASSEMBLY 5(6)", after = { phase = "notice", minutes = 7 },
    title = {
      kk = "Бейбіт жиналысты кім ұйымдастыра алмайды?",
      ru = "Кто не может быть организатором мирного собрания?",
      en = "Who may not organise a peaceful assembly?",
    },
    m.choice {
      id = "unregistered", right = true,
      text = { kk = "Тіркеуден өтпеген заңды тұлға", ru = "Незарегистрированное юридическое лицо", en = "An unregistered legal entity" },
    },
    m.choice {
      id = "jobless", text = { kk = "Жұмыссыз азамат", ru = "Безработный гражданин", en = "A citizen without work" },
      why = {
        kk = "Жұмысы жоқтығы кедергі емес: тізімдегі тыйымдар болмаса, кәмелетке толған кез келген азамат ұйымдастырушы бола алады.",
        ru = "Отсутствие работы не мешает: организатором может быть любой совершеннолетний гражданин, если нет запретов из списка.",
        en = "Having no work is no hindrance: any citizen of age may organise, unless the list excludes them.",
      },
    },
    m.choice {
      id = "fined", text = { kk = "Жол ережесін бұзып, айыппұл төлеген адам", ru = "Тот, кого штрафовали за нарушение ПДД", en = "Somebody fined for a traffic offence" },
      why = {
        kk = "Тыйым жаппай тәртіпсіздікке қатысу, экстремизм сияқты қылмыстар үшін өтелмеген соттылыққа қатысты. Жол ережесін бұзғаны үшін айыппұл оған жатпайды.",
        ru = "Запрет касается непогашенной судимости: за участие в массовых беспорядках, экстремизм и другие преступления из списка. Штраф за ПДД к ней не относится.",
        en = "The ban concerns convictions not yet spent: for mass disorder, extremism and other crimes listed. A traffic fine is not one.",
      },
    },
    m.choice {
      id = "citizens", text = { kk = "Азаматтар тобы", ru = "Группа граждан", en = "A group of citizens" },
      why = {
        kk = "Кәмелетке толған азаматтардың тобы да ұйымдастырушы бола алады.",
        ru = "Группа совершеннолетних граждан тоже может быть организатором.",
        en = "A group of citizens of age may be the organiser, too.",
      },
    },
    explain = {
      kk = "Тіркелмеген, қызметі тоқтатыла тұрған не тыйым салынған ұйым, сот әрекетке қабілетсіз деп таныған не жазасын өтеп жүрген адам, тізімдегі қылмыс үшін өтелмеген соттылығы бар адам ұйымдастырушы бола алмайды.",
      ru = "Не могут: незарегистрированная, приостановленная или запрещённая организация; признанные судом недееспособными, отбывающие наказание, имеющие непогашенную судимость за преступления из списка.",
      en = "An unregistered, suspended or banned organisation, somebody found incapable by a court or serving a sentence, and those with an unspent conviction for the crimes listed may not.",
    },
  },
  m.question {
    id = "last-day", to = "all", after = { phase = "akimat", minutes = 1 },
    when = "paper.submitted paper=notice",
    title = {
      kk = "Хабарлама 8 тамызда, бейсенбіде берілді. Әкімдік жауап беруге тиіс соңғы күн қайсы?",
      ru = "Уведомление подано в четверг, 8 августа. Какой день последний для ответа акимата?",
      en = "Notice was given on Thursday 8 August. Which is the akimat's last day to answer?",
    },
    m.choice {
      id = "aug-10", text = { kk = "10 тамыз, сенбі", ru = "10 августа, суббота", en = "Saturday 10 August" },
      why = {
        kk = "Сенбі – жұмыс күні емес, ал хабарлама берілген күн есепке кірмейді: 9, 12 және 13 тамыз.",
        ru = "Суббота не рабочий день, а день подачи не считают: 9, 12 и 13 августа.",
        en = "Saturday is no working day, and the day of filing is not counted: 9, 12 and 13 August.",
      },
    },
    m.choice {
      id = "aug-12", text = { kk = "12 тамыз, дүйсенбі", ru = "12 августа, понедельник", en = "Monday 12 August" },
      why = {
        kk = "Мерзім келесі күннен басталады: бұл – екінші жұмыс күні ғана.",
        ru = "Срок идёт со следующего дня: это лишь второй рабочий день.",
        en = "The days are counted from the next day: this is only the second working day.",
      },
    },
    m.choice { id = "aug-13", right = true, text = { kk = "13 тамыз, сейсенбі", ru = "13 августа, вторник", en = "Tuesday 13 August" } },
    m.choice {
      id = "aug-15", text = { kk = "15 тамыз, бейсенбі", ru = "15 августа, четверг", en = "Thursday 15 August" },
      why = {
        kk = "Бес жұмыс күні – хабарлама беруге қойылған талап; жауап беруге үш күн ғана берілген.",
        ru = "Пять рабочих дней – требование к уведомлению; на ответ дано только три.",
        en = "Five working days are what the notice needs; for the answer there are only three.",
      },
    },
    explain = {
      kk = "Үш жұмыс күні: 9, 12 және 13 тамыз. Әкімдік келіседі, шатырсыз өткізуге келіседі, балама ұсынады не дәлелді түрде бас тартады. Әкімдік үндемесе, митинг келісілген болып саналады.",
      ru = "Три рабочих дня: 9, 12 и 13 августа. Акимат соглашается, соглашается без шатров, предлагает альтернативу или мотивированно отказывает. Если промолчит, митинг считается согласованным.",
      en = "Three working days: 9, 12 and 13 August. The akimat consents, consents without tents, offers an alternative or refuses with reasons. If it keeps silent, the rally counts as agreed.",
    },
  },
  m.question {
    id = "agitation", to = "all", law = "ASSEMBLY 15(1)", after = { phase = "akimat", minutes = 8 },
    when = "paper.submitted paper=notice",
    title = {
      kk = "Хабарлама берген ұйымдастырушы қашаннан бастап үгіт жүргізе алады?",
      ru = "Когда организатор, подавший уведомление, может начать агитацию?",
      en = "When may an organiser who has given notice begin to campaign?",
    },
    m.choice {
      id = "after", right = true,
      text = { kk = "Қарау мерзімі өткен соң", ru = "Когда истёк срок рассмотрения", en = "When the time for considering it is over" },
    },
    m.choice {
      id = "filing", text = { kk = "Хабарлама берілген күннен", ru = "Со дня подачи", en = "From the day of filing" },
      why = {
        kk = "Бұл кезде орын мен уақыт әлі өзгеруі мүмкін: үгіт қарау мерзімі өткеннен не орынды өзгертуге келіскеннен кейін басталады.",
        ru = "Место и время ещё могут измениться: агитируют после срока рассмотрения или после согласия на другое место.",
        en = "Place and time may still change: campaigning begins after that time, or once another place is agreed to.",
      },
    },
    m.choice {
      id = "never", text = { kk = "Ешқашан: тек БАҚ хабарлай алады", ru = "Никогда, сообщают только СМИ", en = "Never, only the media may announce it" },
      why = {
        kk = "Ұйымдастырушы мен басқа да азаматтар үнпарақ, плакат, желі арқылы үгіт жүргізуге құқылы.",
        ru = "Организатор и другие граждане вправе агитировать: листовками, плакатами, в сетях.",
        en = "The organiser and other citizens may campaign: with leaflets, posters, on networks.",
      },
    },
    explain = {
      kk = "Үгіт қарау мерзімі өткен не ұйымдастырушы баламаға келіскен соң басталады. Арнадағы ерте шақыру ұйымдастырушының өзіне зиян.",
      ru = "Агитировать можно, когда истёк срок рассмотрения или организатор согласился на альтернативу. Ранний призыв в канале работает против самого организатора.",
      en = "One may campaign once the time for considering the notice is over or the alternative is accepted. An early call in a channel works against the organiser himself.",
    },
  },
  m.question {
    id = "reasoned", to = "all", law = "ASSEMBLY 14(2)", after = { phase = "answer", minutes = 3 },
    title = {
      kk = "Заң бас тартудың өзіне қандай талап қояды?",
      ru = "Каким по закону должен быть сам отказ?",
      en = "What does the law ask of a refusal itself?",
    },
    m.choice {
      id = "reasoned", right = true,
      text = { kk = "Негізделген және дәлелді болсын", ru = "Обоснованным и мотивированным", en = "It must be justified and reasoned" },
    },
    m.choice {
      id = "number", text = { kk = "Қаулының нөмірі көрсетілсе, жетеді", ru = "Достаточно номера постановления", en = "The number of a decree is enough" },
      why = {
        kk = "Нөмір – себеп емес. Ұйымдастырушы бас тарту себебін білмесе, оған дау айта алмайды.",
        ru = "Номер не причина. Не зная, почему отказано, организатор не может возразить.",
        en = "A number is no reason. Not knowing why it was refused, the organiser cannot object.",
      },
    },
    m.choice {
      id = "oral", text = { kk = "Ауызша айтылса да жарайды", ru = "Можно и устно", en = "It may be given by word of mouth" },
      why = {
        kk = "Шешім негізделген және дәлелді болуға, оған шағым жасау мүмкін болуға тиіс: ауызша айтылған сөзге шағым жасау қиын.",
        ru = "Решение должно быть обоснованным и мотивированным, его можно обжаловать: устные слова обжаловать трудно.",
        en = "The decision must be justified and reasoned, and open to appeal: spoken words are hard to appeal.",
      },
    },
    m.choice {
      id = "final", text = { kk = "Түпкілікті: шағым жасалмайды", ru = "Окончательным: обжаловать нельзя", en = "Final: no appeal" },
      why = {
        kk = "Сол тармақтың өзінде шағым жасауға болатыны айтылған.", ru = "Тот же пункт прямо говорит, что его можно обжаловать.",
        en = "The same paragraph says that it may be appealed.",
      },
    },
    explain = {
      kk = "Бас тарту негізделген және дәлелді болуға тиіс, оған шағым жасауға болады. Балама ұсыну – бас тартпай шешудің жолы: оған бір жұмыс күні ішінде жауап беріледі.",
      ru = "Отказ должен быть обоснован и мотивирован, его можно обжаловать. Альтернатива – способ обойтись без отказа: на неё отвечают за один рабочий день.",
      en = "A refusal must be justified and reasoned, and it may be appealed. An alternative is a way to do without refusal: it is answered within one working day.",
    },
  },
  m.question {
    id = "silence", to = "all", after = { phase = "sides", minutes = 1 },
    title = {
      kk = "Егер бұл митинг емес, шеру болса және әкімдік мерзімінде жауап бермесе, не болады?",
      ru = "А если бы это было шествие и акимат не ответил в срок?",
      en = "And if this were a march and the akimat did not answer in time?",
    },
    m.choice {
      id = "refused", right = true,
      text = { kk = "Әкімдік бас тарту туралы шешім шығарады", ru = "Акимат выносит решение об отказе", en = "The akimat issues a refusal" },
    },
    m.choice {
      id = "agreed", text = { kk = "Шеру келісілген болып саналады", ru = "Шествие считается согласованным", en = "The march counts as agreed" },
      why = {
        kk = "Үндемеу тек хабарлама тәртібінде (жиналыс, митинг, пикет) келісім болып саналады. Келісу тәртібінде олай емес.",
        ru = "Молчание – согласие только в уведомительном порядке (собрание, митинг, пикет). При согласовании иначе.",
        en = "Silence is consent only where a notice is enough (assembly, rally, picket). Where consent is needed it is not.",
      },
    },
    m.choice {
      id = "again", text = { kk = "Өтініш қайта беріледі", ru = "Заявление подают снова", en = "One applies again" },
      why = {
        kk = "Қайта беру керек емес: жауап болмаса, әкімдік бас тарту туралы шешім шығарады, оған шағым жасауға болады.",
        ru = "Подавать снова не нужно: если ответа нет, акимат выносит решение об отказе, и его можно обжаловать.",
        en = "No need to apply again: without an answer the akimat issues a refusal, and that can be appealed.",
      },
    },
    explain = {
      kk = "Хабарлама тәртібінде әкімдікке үш жұмыс күні беріледі, үндемеу – келісім. Келісу тәртібінде – жеті жұмыс күні, жауап болмаса, бас тарту туралы шешім шығады. Екі тәртіпті шатастырған тарап сотта ұтылуы мүмкін.",
      ru = "При уведомлении у акимата три рабочих дня, молчание – согласие. При согласовании – семь рабочих дней, нет ответа – решение об отказе. Сторона, которая путает два порядка, может проиграть в суде.",
      en = "Where a notice is enough, the akimat has three working days, and silence is consent. Where consent is needed, it has seven, and no answer means a refusal. A party that mixes them up may lose in court.",
    },
  },
}
