-- What the court case is made of.

local m = require "maslikhat"

return {
  m.paper {
    id = "complaint", by = { "claimant", "lawyer" }, to = "judge-1", law = "ASSEMBLY 14(2)",
    when = "answer.given question=next choices=sue | answer.given question=next choices=talk",
    bots = { 0.9, 1 },
    title = { kk = "Талап арыз", ru = "Исковое заявление", en = "The claim" },
    answer = { kk = "Талап арыз іске тіркелді.", ru = "Иск приобщён к делу.", en = "The claim is on the file." },
    m.part {
      id = "against", title = { kk = "Кімге қарсы?", ru = "К кому?", en = "Against whom?" },
      sample = {
        kk = "Жайықкент қаласының әкімдігіне және ішкі саясат бөліміне.",
        ru = "К акимату города Жайыккента и отделу внутренней политики.",
        en = "Against the akimat of Zhaiykkent and its department of internal policy.",
      },
    },
    m.part {
      id = "facts", title = { kk = "Не болды?", ru = "Что произошло?", en = "What happened?" },
      sample = {
        kk = "8 тамызда хабарлама берілді, 12 тамызда № 1769 қаулыға сілтеген хат келді, қаулының өзі берілмеді.",
        ru = "8 августа подано уведомление, 12 августа пришло письмо со ссылкой на постановление № 1769, самого акта не дали.",
        en = "Notice was given on 8 August; on 12 August came a letter citing decree No. 1769, the act itself was not handed over.",
      },
    },
    m.part {
      id = "law", law = "ASSEMBLY 14(2)", title = { kk = "Не бұзылды?", ru = "Что нарушено?", en = "What was breached?" },
      sample = {
        kk = "Бас тарту негізделген және дәлелді болуға тиіс; хатта ол жоқ.",
        ru = "Отказ должен быть обоснованным и мотивированным; в письме этого нет.",
        en = "A refusal must be reasoned; the letter gives no reasons.",
      },
    },
    m.part {
      id = "asks", title = { kk = "Соттан не сұралады?", ru = "О чём просят суд?", en = "What is asked of the court?" },
      sample = {
        kk = "Қаулы мен әкімдіктің әрекеттерін заңсыз деп тану, кедергіні жою.",
        ru = "Признать незаконными постановление и действия акимата, устранить препятствие.",
        en = "To declare the decree and the akimat's actions unlawful and remove the hindrance.",
      },
    },
  },
  m.paper {
    id = "accept", by = "judge-1", to = { "claimant", "head" }, phase = "sides", when = "phase.entered phase=sides",
    title = { kk = "Істі қабылдау туралы сот құжаты", ru = "Определение о принятии иска", en = "Ruling admitting the claim" },
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
      id = "burden", title = { kk = "Кім нені әкеледі?", ru = "Кто что представит?", en = "Who brings what?" },
      sample = {
        kk = "Жауапкер № 1769 қаулының түпнұсқасын, талапкер хабарламаның тіркелгенін әкелсін.",
        ru = "Ответчику представить подлинник № 1769, истцу – отметку о регистрации.",
        en = "The respondent brings the original of No. 1769, the claimant the proof of registration.",
      },
    },
  },
  m.paper {
    id = "evidence", by = "lawyer", to = "judge-1", phase = "sides", when = "phase.entered phase=sides",
    bots = { 0.5, 0.95 },
    title = { kk = "Талапкердің дәлелдері", ru = "Доказательства истца", en = "The claimant's evidence" },
    answer = { kk = "Іске тіркелді.", ru = "Приобщено.", en = "On the file." },
    m.part {
      id = "proof", title = { kk = "Дәлелдер", ru = "Доказательства", en = "Evidence" },
      sample = {
        kk = "Порталдағы тіркеу белгісі, 12 тамыздағы хат, мәслихаттың арнайы орындар тізімі.",
        ru = "Отметка портала, письмо от 12 августа, перечень специализированных мест маслихата.",
        en = "The portal's registration mark, the letter of 12 August, the maslikhat's list of specialised places.",
      },
    },
    m.part {
      id = "witness", title = { kk = "Куәлар", ru = "Свидетели", en = "Witnesses" },
      sample = {
        kk = "Тоқтаров – хатты кім және қашан жазғаны туралы; Жантас – жауаптың қалай келгені туралы.",
        ru = "Токтаров – кто и когда писал письмо; Жантас – как пришёл ответ.",
        en = "Toktarov, on who wrote the letter and when; Zhantas, on how the answer came.",
      },
    },
  },
  m.paper {
    id = "defence", by = "head", to = "judge-1", phase = "sides", when = "phase.entered phase=sides",
    bots = { 0.6, 0.95 },
    title = { kk = "Талапқа пікір", ru = "Отзыв на иск", en = "Statement of defence" },
    answer = { kk = "Іске тіркелді.", ru = "Приобщено.", en = "On the file." },
    m.part {
      id = "grounds", law = "ASSEMBLY 14(2)", title = { kk = "Бас тарту неге заңды?", ru = "Почему отказ законен?", en = "Why the refusal is lawful" },
      sample = {
        kk = "Алаң 21 қыркүйекте жәрмеңкеге берілген: бір орында екі іс-шара қауіпсіз өтпейді.",
        ru = "Площадь 21 сентября отдана ярмарке: два мероприятия в одном месте небезопасны.",
        en = "The square is given to the fair on 21 September: two events in one place are not safe.",
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
        kk = "9 тамыз. 21 қыркүйекте Ескі стадион алаңында күзгі жәрмеңке өткізілсін.",
        ru = "9 августа. Провести 21 сентября осеннюю ярмарку на площади Старого стадиона.",
        en = "9 August. The autumn fair is held on the Old Stadium square on 21 September.",
      },
    },
  },
  m.paper {
    id = "opinion", by = "prosecutor", to = "judge-1", phase = "sides", when = "phase.entered phase=sides",
    title = { kk = "Прокурордың қорытындысы", ru = "Заключение прокурора", en = "The prosecutor's opinion" },
    answer = { kk = "Іске тіркелді.", ru = "Приобщено.", en = "On the file." },
    m.part {
      id = "view", title = { kk = "Бас тарту заңды ма?", ru = "Законен ли отказ?", en = "Was the refusal lawful?" },
      sample = {
        kk = "Мерзім сақталған. Негіздеме мен актінің берілуін сот тексеруге тиіс.",
        ru = "Срок соблюдён. Обоснование и вручение акта должен проверить суд.",
        en = "The term was kept. The grounds and the handing over of the act are for the court to examine.",
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
        kk = "Хабарлама толық па; жауап мерзімінде ме; себебі бар ма; акт ұйымдастырушыға берілді ме; қаулы қашан шықты?",
        ru = "Полно ли уведомление; в срок ли ответ; есть ли причина; вручён ли акт; когда вышло постановление?",
        en = "Was the notice complete; the answer in time; is there a reason; was the act handed over; when was the decree issued?",
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
    when = "vote.closed subject=whole:judgment",
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
        kk = "Бас тарту негізделген бе, дәлелді ме? Неге солай деп есептейсіздер?",
        ru = "Обоснован ли и мотивирован ли отказ? Почему суд так считает?",
        en = "Was the refusal reasoned? Why does the court think so?",
      },
      sample = {
        kk = "Сот бас тартудың негіздемесін және актінің берілуін тексерді, тараптардың уәждерін бағалады.",
        ru = "Суд проверил обоснование отказа и вручение акта, оценил доводы сторон.",
        en = "The court examined the grounds of the refusal and the handing over of the act and weighed the arguments.",
      },
    },
    m.part {
      id = "operative", title = { kk = "Қарар бөлігі", ru = "Резолютивная часть", en = "Operative part" },
      sample = {
        kk = "Дауыс беру нәтижесі бойынша шешілді; шешімге шағым жасауға болады.",
        ru = "Решено по итогам голосования; решение можно обжаловать.",
        en = "Decided as voted; the judgment may be appealed.",
      },
    },
  },
  m.paper {
    id = "dissent", by = { "judge-2", "judge-3" }, to = "clerk", when = "vote.closed subject=whole:judgment",
    bots = { 0.2, 0.4 },
    title = { kk = "Судьяның ерекше пікірі", ru = "Особое мнение судьи", en = "A judge's dissenting opinion" },
    answer = { kk = "Іске тігілді.", ru = "Подшито.", en = "On the file." },
    m.part {
      id = "view", title = { kk = "Неге келіспеймін?", ru = "Почему не согласен?", en = "Why I disagree" },
      sample = {
        kk = "Мерзім сақталғаны жетпейді, жетпегені – негіздеме; көпшілік екеуін де өлшеуге тиіс еді.",
        ru = "Одного срока мало, важно и обоснование; большинству следовало взвесить и то и другое.",
        en = "Keeping the term is not enough, the grounds matter, too; the majority should have weighed both.",
      },
    },
  },
}
