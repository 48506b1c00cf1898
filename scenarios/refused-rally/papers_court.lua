-- What the court case is made of.

local m = require "maslikhat"

return {
  m.paper {
    id = "complaint", by = { "claimant", "lawyer" }, to = "judge-1", law = "ASSEMBLY 14(2)",
    when = "answer.given question=next choices=sue | answer.given question=next choices=talk",
    bots = { 0.9, 1 },
    title = { kk = "Талап арыз", ru = "Исковое заявление", en = "The claim" },
    answer = { kk = "Талап арыз іске тіркелді.", ru = "Исковое заявление приобщено к делу.", en = "The claim is on the file." },
    m.part {
      id = "against", title = { kk = "Кімге қарсы?", ru = "К кому предъявлен иск?", en = "Against whom?" },
      sample = {
        kk = "Жайықкент қаласының әкімдігіне және ішкі саясат бөліміне.",
        ru = "К акимату города Жайыккента и отделу внутренней политики.",
        en = "Against the akimat of Zhaiykkent and its department of internal policy.",
      },
    },
    m.part {
      id = "facts", title = { kk = "Не болды?", ru = "Что произошло?", en = "What happened?" },
      sample = {
        kk = "8 тамызда хабарлама берілді, 12 тамызда № 1769 қаулыға сілтеме жасалған хат келді, қаулының өзі берілмеді.",
        ru = "8 августа подано уведомление, 12 августа пришло письмо со ссылкой на постановление № 1769, само постановление не вручили.",
        en = "Notice was given on 8 August; on 12 August a letter came citing decree No. 1769; the decree itself was not handed over.",
      },
    },
    m.part {
      id = "law", law = "ASSEMBLY 14(2)", title = { kk = "Не бұзылды?", ru = "Что нарушено?", en = "What was breached?" },
      sample = {
        kk = "Бас тарту негізделген және дәлелді болуға тиіс; хатта негіздеме де, дәлел де жоқ.",
        ru = "Отказ должен быть обоснованным и мотивированным; в письме нет ни обоснования, ни мотивов.",
        en = "A refusal must be justified and reasoned; the letter gives neither grounds nor reasons.",
      },
    },
    m.part {
      id = "asks", title = { kk = "Соттан не сұралады?", ru = "О чём просят суд?", en = "What is asked of the court?" },
      sample = {
        kk = "Бас тартуды, қаулыны және әкімдіктің әрекеттерін заңсыз деп тану, кедергіні жоюды міндеттеу.",
        ru = "Признать незаконными отказ, постановление и действия акимата, обязать его устранить препятствие.",
        en = "To declare the refusal, the decree and the akimat's actions unlawful and have the hindrance removed.",
      },
    },
  },
  m.paper {
    id = "accept", by = "judge-1", to = { "claimant", "head" }, phase = "sides", when = "phase.entered phase=sides",
    title = { kk = "Талап арызды қабылдау туралы сот құжаты", ru = "Определение о принятии иска", en = "Ruling admitting the claim" },
    answer = { kk = "Алдық.", ru = "Получили.", en = "Received." },
    m.part {
      id = "day", title = { kk = "Отырыс қашан, кім шақырылады?", ru = "Когда заседание и кто вызван?", en = "When does the court sit, and who is summoned?" },
      sample = {
        kk = "5 қыркүйек, сағат 10.00. Тараптар, прокурор, куәлар шақырылсын.",
        ru = "5 сентября, 10.00. Вызвать стороны, прокурора, свидетелей.",
        en = "5 September, 10.00. The parties, the prosecutor and witnesses are summoned.",
      },
    },
    m.part {
      id = "burden", title = { kk = "Кім нені ұсынады?", ru = "Кто что представит?", en = "Who brings what?" },
      sample = {
        kk = "Жауапкер № 1769 қаулының түпнұсқасын, талапкер хабарламаның тіркелгені туралы белгіні ұсынсын.",
        ru = "Ответчику представить подлинник постановления № 1769, истцу – отметку о регистрации уведомления.",
        en = "The respondent brings the original of decree No. 1769, the claimant the proof that the notice was registered.",
      },
    },
  },
  m.paper {
    id = "evidence", by = "lawyer", to = "judge-1", phase = "sides", when = "phase.entered phase=sides",
    bots = { 0.5, 0.95 },
    title = { kk = "Талапкердің дәлелдемелері", ru = "Доказательства истца", en = "The claimant's evidence" },
    answer = { kk = "Іске тіркелді.", ru = "Приобщено.", en = "On the file." },
    m.part {
      id = "proof", title = { kk = "Дәлелдемелер", ru = "Доказательства", en = "Evidence" },
      sample = {
        kk = "Порталдағы тіркеу белгісі, 12 тамыздағы хат, мәслихат бекіткен арнайы орындар тізімі.",
        ru = "Отметка портала о регистрации, письмо от 12 августа, перечень специализированных мест, утверждённый маслихатом.",
        en = "The portal's registration mark, the letter of 12 August, the list of specialised places approved by the maslikhat.",
      },
    },
    m.part {
      id = "witness", title = { kk = "Куәлар", ru = "Свидетели", en = "Witnesses" },
      sample = {
        kk = "Тоқтаров – хатты кім және қашан жазғаны туралы, Жантас – жауаптың қалай келгені туралы.",
        ru = "Токтаров – кто и когда писал письмо; Жантас – как пришёл ответ.",
        en = "Toktarov, on who wrote the letter and when; Zhantas, on how the answer came.",
      },
    },
  },
  m.paper {
    id = "defence", by = "head", to = "judge-1", phase = "sides", when = "answer.given question=defend",
    bots = { 0.6, 0.95 },
    title = { kk = "Талапқа пікір", ru = "Отзыв на иск", en = "Statement of defence" },
    answer = { kk = "Іске тіркелді.", ru = "Приобщено.", en = "On the file." },
    m.part {
      id = "grounds", law = "ASSEMBLY 14(2)", title = { kk = "Бас тарту неге заңды?", ru = "Почему отказ законен?", en = "Why was the refusal lawful?" },
      sample = {
        kk = "Алаң 21 қыркүйекте жәрмеңкеге берілген: бір жерде екі іс-шара өткізу қауіпсіз емес.",
        ru = "Площадь 21 сентября отдана ярмарке: проводить два мероприятия в одном месте небезопасно.",
        en = "The square has been given to the fair on 21 September: two events in one place are not safe.",
      },
    },
    m.part {
      id = "asks", title = { kk = "Соттан не сұралады?", ru = "О чём просят суд?", en = "What is asked of the court?" },
      sample = {
        kk = "Талапты қанағаттандырусыз қалдыру.", ru = "Оставить иск без удовлетворения.", en = "To dismiss the claim.",
      },
    },
  },
  m.paper {
    id = "extract", by = "officer", to = "clerk", phase = "sides", when = "phase.entered phase=sides",
    bots = { 0.6, 0.9 },
    title = { kk = "№ 1769 қаулының көшірмесі", ru = "Копия постановления № 1769", en = "Copy of decree No. 1769" },
    answer = { kk = "Қабылдадым, іске тігемін.", ru = "Приняла, подошью к делу.", en = "Received, it goes on the file." },
    m.part {
      id = "text", title = { kk = "Қаулының мәтіні", ru = "Текст постановления", en = "Text of the decree" },
      sample = {
        kk = "9 тамыз. Ескі стадион алаңында 21 қыркүйекте күзгі жәрмеңке өткізілсін.",
        ru = "9 августа. Провести 21 сентября осеннюю ярмарку на площади Старого стадиона.",
        en = "9 August. The autumn fair is held on the Old Stadium square on 21 September.",
      },
    },
  },
  m.paper {
    id = "opinion", by = "prosecutor", to = "judge-1", phase = "sides", when = "answer.given question=line",
    title = { kk = "Прокурордың қорытындысы", ru = "Заключение прокурора", en = "The prosecutor's opinion" },
    answer = { kk = "Іске тіркелді.", ru = "Приобщено.", en = "On the file." },
    m.part {
      id = "view", title = { kk = "Бас тарту заңды ма?", ru = "Законен ли отказ?", en = "Was the refusal lawful?" },
      sample = {
        kk = "Мерзім сақталған. Бас тартудың негізделгенін және актінің берілгенін сот тексеруге тиіс.",
        ru = "Срок соблюдён. Обоснован ли отказ и вручён ли акт, должен проверить суд.",
        en = "The deadline was met. Whether the refusal was justified and the act handed over is for the court to examine.",
      },
    },
  },
  m.paper {
    id = "circumstances", by = { "judge-2", "judge-3" }, to = { "lawyer", "head" }, phase = "sides",
    when = "phase.entered phase=sides",
    title = { kk = "Анықталатын мән-жайлар", ru = "Что надо установить", en = "What has to be established" },
    answer = { kk = "Дайындаймыз.", ru = "Подготовим.", en = "We shall prepare it." },
    m.part {
      id = "list", title = { kk = "Тізім", ru = "Перечень", en = "The list" },
      sample = {
        kk = "Хабарлама толық па; жауап мерзімінде берілді ме; бас тартудың себебі бар ма; акт ұйымдастырушыға берілді ме; қаулы қашан шықты?",
        ru = "Полно ли уведомление; в срок ли дан ответ; есть ли причина отказа; вручён ли акт организатору; когда вышло постановление?",
        en = "Was the notice complete; was the answer in time; is there a reason for the refusal; was the act handed over to the organiser; when was the decree issued?",
      },
    },
  },
  m.paper {
    id = "summons", by = "clerk", to = { "claimant", "head", "officer" }, phase = "sides", when = "phase.entered phase=sides",
    title = { kk = "Шақыру қағазы", ru = "Повестка", en = "Summons" },
    answer = { kk = "Келемін.", ru = "Буду.", en = "I shall come." },
    m.part {
      id = "call", title = { kk = "Кім, қашан, қайда?", ru = "Кто, когда, куда?", en = "Who, when, where?" },
      sample = {
        kk = "Тараптар мен куә Тоқтаров: 5 қыркүйек, 10.00, № 2 зал.",
        ru = "Стороны и свидетель Токтаров: 5 сентября, 10.00, зал № 2.",
        en = "The parties and witness Toktarov: 5 September, 10.00, room 2.",
      },
    },
  },
  m.paper {
    id = "judgment", by = "judge-1", to = { "claimant", "head" },
    when = "vote.closed subject=whole:judgment | vote.closed subject=basis:judgment result=rejected",
    title = { kk = "Сот шешімі", ru = "Решение суда", en = "The judgment" },
    answer = { kk = "Шешімді алдық.", ru = "Решение получили.", en = "The judgment is received." },
    m.part {
      id = "established", title = { kk = "Сот нені анықтады?", ru = "Что суд установил?", en = "What the court found" },
      sample = {
        kk = "Хабарлама толық және мерзімінде берілген, жауап 12 тамызда келген.",
        ru = "Уведомление полное и подано в срок, ответ пришёл 12 августа.",
        en = "The notice was complete and in time; the answer came on 12 August.",
      },
    },
    m.part {
      id = "reasons", law = "ASSEMBLY 14(2)", title = { kk = "Уәждеу бөлігі", ru = "Мотивировочная часть", en = "Reasons" },
      hint = {
        kk = "Бас тарту негізделген бе, дәлелді ме? Сот неге осындай тұжырымға келді?",
        ru = "Обоснован ли и мотивирован ли отказ? Почему суд так считает?",
        en = "Was the refusal justified and reasoned? Why does the court think so?",
      },
      sample = {
        kk = "Жауап мерзімінде берілген. Талапкердің бас тарту негізсіз деген уәждерін көпшілік жеткіліксіз деп тапты.",
        ru = "Ответ дан в срок. Доводы истца о том, что отказ не обоснован, большинство сочло недостаточными.",
        en = "The answer was given in time. The majority held the claimant's arguments that the refusal was not justified to be insufficient.",
      },
    },
    m.part {
      id = "operative", title = { kk = "Қарар бөлігі", ru = "Резолютивная часть", en = "Operative part" },
      sample = {
        kk = "Талапты қанағаттандырудан бас тартылсын. Шешімге шағым жасауға болады.",
        ru = "В иске отказать. Решение можно обжаловать.",
        en = "The claim is dismissed. The judgment may be appealed.",
      },
    },
  },
  m.paper {
    id = "dissent", by = { "judge-2", "judge-3" }, to = "clerk", when = "vote.closed subject=whole:judgment | vote.closed subject=basis:judgment result=rejected",
    bots = { 0.2, 0.4 },
    title = { kk = "Судьяның ерекше пікірі", ru = "Особое мнение судьи", en = "A judge's dissenting opinion" },
    answer = { kk = "Іске тігілді.", ru = "Подшито.", en = "On the file." },
    m.part {
      id = "view", title = { kk = "Неге келіспеймін?", ru = "Почему не согласен?", en = "Why I disagree" },
      sample = {
        kk = "Мерзімнің сақталғаны жеткіліксіз, негіздеме де маңызды; көпшілік екеуін де таразылауға тиіс еді.",
        ru = "Соблюсти срок мало, важно и обоснование; большинству следовало взвесить и то и другое.",
        en = "Meeting the deadline is not enough, the grounds matter, too; the majority should have weighed both.",
      },
    },
  },
}
