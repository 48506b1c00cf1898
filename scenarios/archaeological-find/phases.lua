-- Two and a half hours and about two months of story time.

local m = require "maslikhat"

return {
  m.phase {
    id = "preparation", minutes = 20,
    title = { kk = "Дайындық", ru = "Подготовка", en = "Preparation" },
    hint = {
      kk = "Карточкаларды таратыңыз, азаматтардың өтінішін дауыстап оқыңыз. 10 минут – оқуға, 10 минут – келіссөзге. Оқиғаның бірінші күні: 29 сәуір, бейсенбі.",
      ru = "Раздайте карточки, прочтите вслух обращение граждан. 10 минут на чтение, 10 на переговоры. Первый день истории: 29 апреля, четверг.",
      en = "Deal the cards, read the citizens' appeal aloud. 10 minutes to read, 10 to talk. The first day of the story: Thursday 29 April.",
    },
  },
  m.phase {
    id = "find", minutes = 10, days = 5,
    title = { kk = "Олжа: тоқтату және хабарлау", ru = "Находка: остановить и уведомить", en = "The find: stop and notify" },
    hint = {
      kk = "Бірінші күн: әркім өз сырымен не істерін шешеді. Хабарлау – тапқан адам мен ұйымның міндеті. Соңғы күнді өздері есептесін, содан кейін күндерді өткізіңіз.",
      ru = "Первый день: каждый решает, что делать со своей тайной. Уведомить обязаны те, кто нашёл. Последний день пусть считают сами, потом переводите дни.",
      en = "The first day: each decides what to do with a secret. To notify is the duty of those who found it. Let them work out the last day, then let the days pass.",
    },
  },
  m.phase {
    id = "control", minutes = 14, days = 13,
    title = { kk = "Бақылауды дайындау", ru = "Подготовка контроля", en = "Preparing the control" },
    hint = {
      kk = "Топ нысанды, маманды таңдайды, құрамын жазады. Талқылаудың хабарландыруы органдарға кемінде 5 жұмыс күні бұрын жетуге тиіс. Осы күндері түнде бірдеңе болуы мүмкін.",
      ru = "Группа выбирает форму и специалиста, пишет свой состав. Об обсуждении органы узнают не позднее чем за 5 рабочих дней. В эти дни что-то может случиться ночью.",
      en = "The group chooses form and specialist and writes down its members. Bodies learn of a discussion at least 5 working days ahead. Something may happen at night.",
    },
  },
  m.phase {
    id = "site", least = 8, minutes = 18, days = 1, sitting = "control",
    title = { kk = "Топтың отырысы", ru = "Заседание группы", en = "The group meets" },
    hint = {
      kk = "Сәрсенбай жүргізеді. Әр органға сөз беріңіз: учаске қалай бөлінді, не табылды, кім не істеді? Хатшы хаттама жазады. Фактіні пікірден бөліңіз.",
      ru = "Ведёт Сарсенбай. Дайте слово каждому органу: как выделили участок, что нашли, кто что сделал? Секретарь пишет протокол. Отделяйте факты от мнений.",
      en = "Sarsenbay presides. Each body has the floor: how was the plot allotted, what was found, who did what? The secretary writes the minutes. Keep facts apart from opinions.",
    },
  },
  m.phase {
    id = "outcome", minutes = 14, days = 7,
    title = { kk = "Қорытынды құжат", ru = "Итоговый документ", en = "The outcome document" },
    hint = {
      kk = "Жеті жұмыс күні. Міндетті бөлігі жоқ немесе екі мүше қол қоймаған құжат жіберілмейді. Осы кезде басқарма арканы тізімге қосып, сараптаманы тапсырады.",
      ru = "Семь рабочих дней. Без обязательной части или двух подписей документ не уйдёт. Управление тем временем вносит арку в список и поручает экспертизу.",
      en = "Seven working days. Without a required part or two signatures the document is not sent. Meanwhile the department lists the arch and gives out the expertise.",
    },
  },
  m.phase {
    id = "answers", least = 5, minutes = 12, days = 13,
    title = { kk = "Әкімдіктің жауабы", ru = "Ответ акимата", en = "The akimat answers" },
    hint = {
      kk = "Әкім құжатты қалай қарайтынын шешеді: келіседі, топты тыңдауға шақырады не хатпен жабады. Он жұмыс күні ішінде әр ұсынымға жеке, уәжді жауап керек.",
      ru = "Аким решает, как рассмотреть документ: согласиться, пригласить группу на слушание или отписаться. За десять рабочих дней – ответ на каждую рекомендацию.",
      en = "The akim decides how to consider the document: agree, invite the group to be heard, or a letter. In ten working days each recommendation needs its answer.",
    },
  },
  m.phase {
    id = "hearing", least = 6, minutes = 8, sitting = "hearing",
    when = "answer.given question=verdict choices=hear",
    title = { kk = "Топты тыңдау", ru = "Группу слушают", en = "The group is heard" },
    hint = {
      kk = "Әкім жүргізеді. Топ ұсынымдарын қорғайды, басқармалар жауап береді. Соңында әкім шешім қабылдайды. Хабарлама үш жұмыс күні бұрын жіберілді ме?",
      ru = "Ведёт аким. Группа защищает рекомендации, управления отвечают. В конце аким решает. Ушло ли извещение за три рабочих дня?",
      en = "The akim presides. The group defends its recommendations, the departments answer. At the end the akim decides. Was the notice sent three working days ahead?",
    },
  },
  m.phase {
    id = "session", least = 16, minutes = 30, sitting = "session",
    title = { kk = "Мәслихат сессиясы", ru = "Сессия маслихата", en = "The session of the maslikhat" },
    hint = {
      kk = "Кворум – 8 депутаттың 6-ауы. Күн тәртібі, баяндама, сұрақтар, жарыссөз (қонақтар да), қорытынды сөз. Төраға мүдделер қақтығысын сұрасын. Соңғы он минут – дауысқа: 5 дауыс керек.",
      ru = "Кворум – 6 из 8. Повестка, доклад, вопросы, прения (и гости), заключительное слово. Председатель спрашивает о конфликте интересов. Последние десять минут – голоса: нужно 5.",
      en = "The quorum is 6 of 8. Agenda, report, questions, debate (guests, too), closing word. The chair asks about conflicts of interest. The last ten minutes are for votes: 5 are needed.",
    },
  },
  m.phase {
    id = "final", least = 3, minutes = 7, days = 5,
    title = { kk = "Түпкілікті шешім", ru = "Окончательное решение", en = "The final decision" },
    hint = {
      kk = "Инспектор мен басқарма мәртебе туралы шешімді дайындайды, сараптама қорытындысы осы кезде жіберіледі. Үш ай тізімге қосылған күннен есептеледі.",
      ru = "Инспектор и управление готовят решение о статусе, теперь же отправляют заключение экспертизы. Три месяца идут со дня внесения в список.",
      en = "The inspector and the department prepare the decision on the status; the opinion of the expertise is sent now. Three months run from the listing.",
    },
  },
  m.phase {
    id = "debrief", minutes = 20,
    title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
    hint = {
      kk = "Бәрі рөлден шықсын. Күнтізбені көрсетіңіз: қай мерзім сақталды, қайсысы өтіп кетті, бұл кімнің қолында еді? Қатысушылар бірінші сөйлейді.",
      ru = "Все выходят из ролей. Покажите календарь: какие сроки соблюдены, какие нет и от кого это зависело? Первыми говорят участники.",
      en = "All step out of their roles. Show the calendar: which terms were met, which missed, and in whose hands were they? The participants speak first.",
    },
  },
}
