-- Three hours and about four months of story time.

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
    id = "find", minutes = 15, days = 5,
    title = { kk = "Олжа: тоқтату және хабарлау", ru = "Находка: остановить и уведомить", en = "The find: stop and notify" },
    hint = {
      kk = "Жұмысты тоқтату мен хабарлау – тапқан адам мен ұйымның міндеті. Соңғы күнді қатысушылар өздері есептеп шығарсын. Содан кейін күндерді өткізіңіз.",
      ru = "Остановить работы и уведомить обязаны те, кто нашёл. Последний день пусть считают сами участники. Потом переводите дни.",
      en = "To stop and to notify is the duty of those who found it. Let the participants work out the last day themselves. Then let the days pass.",
    },
  },
  m.phase {
    id = "control", minutes = 15, days = 13,
    title = { kk = "Бақылауды дайындау", ru = "Подготовка контроля", en = "Preparing the control" },
    hint = {
      kk = "Топ бақылау нысанын таңдайды, хабарландыру мен бару туралы өтініш жазады, сарапшыларды тексереді. Талқылауға органдар кемінде 5 жұмыс күні бұрын шақырылады.",
      ru = "Группа выбирает форму, пишет объявление и просьбу о посещении, проверяет экспертов. На обсуждение органы зовут не позднее чем за 5 рабочих дней.",
      en = "The group chooses the form, writes the announcement and the request for a visit, checks the experts. Bodies are invited at least 5 working days ahead.",
    },
  },
  m.phase {
    id = "site", minutes = 20, days = 1, sitting = "control",
    title = { kk = "Топтың отырысы", ru = "Заседание группы", en = "The group meets" },
    hint = {
      kk = "Сәрсенбай жүргізеді. Әр органға сөз беріңіз: учаске қалай бөлінді, не табылды, кім не істеді? Факті мен пікірді бөлек жазыңыз.",
      ru = "Ведёт Сарсенбай. Дайте слово каждому органу: как выделили участок, что нашли, кто что сделал? Факты записывайте отдельно от мнений.",
      en = "Sarsenbay presides. Each body has the floor: how was the plot allotted, what was found, who did what? Write facts apart from opinions.",
    },
  },
  m.phase {
    id = "outcome", minutes = 20, days = 7,
    title = { kk = "Қорытынды құжат", ru = "Итоговый документ", en = "The outcome document" },
    hint = {
      kk = "Жеті жұмыс күні. Міндетті бөлігі жоқ немесе екі мүше қол қоймаған құжат жіберілмейді. Осы кезде әкімдік арканы тізімге қосып үлгеруге тиіс.",
      ru = "Семь рабочих дней. Без обязательной части или двух подписей документ не уйдёт. Акимат тем временем должен успеть внести арку в список.",
      en = "Seven working days. Without a required part or two signatures the document is not sent. Meanwhile the akimat has to put the arch on the list.",
    },
  },
  m.phase {
    id = "answers", minutes = 10, days = 28,
    title = { kk = "Әкімдіктің жауабы", ru = "Ответ акимата", en = "The akimat answers" },
    hint = {
      kk = "Он жұмыс күні. Әр ұсынымға жеке, уәжді жауап керек. Жалпы хат жауап болып саналмайды.",
      ru = "Десять рабочих дней. На каждую рекомендацию – отдельный мотивированный ответ. Общее письмо ответом не считается.",
      en = "Ten working days. Each recommendation needs its own, reasoned answer. A general letter is no answer.",
    },
  },
  m.phase {
    id = "opening", minutes = 5, sitting = "session",
    title = { kk = "Сессияның ашылуы", ru = "Открытие сессии", en = "The session opens" },
    hint = {
      kk = "Хатшы тіркейді, төраға кворумды жариялайды: 8 депутаттың 6-ауы керек. Күн тәртібінің мәселесі, содан кейін бәрі тұтастай дауысқа салынады.",
      ru = "Секретарь регистрирует, председатель объявляет кворум: нужны 6 из 8. Голосуют за вопрос повестки, затем за повестку в целом.",
      en = "The secretary registers, the chair announces the quorum: 6 of 8. The item is voted on, then the agenda as a whole.",
    },
  },
  m.phase {
    id = "discussion", minutes = 25, sitting = "session",
    title = { kk = "Ұсынымды талқылау", ru = "Обсуждение рекомендации", en = "Discussion of the recommendation" },
    hint = {
      kk = "Төраға мүдделер қақтығысы бар-жоғын сұрасын. Сәрсенбай баяндайды, сосын сұрақтар, жарыссөз (археолог, инспектор, компания, тұрғын да), қорытынды сөз. Түзету жазбаша болады.",
      ru = "Председатель спрашивает о конфликте интересов. Докладывает Сарсенбай, затем вопросы, прения (и археолог, инспектор, компания, жители), заключительное слово. Поправки письменные.",
      en = "The chair asks about conflicts of interest. Sarsenbay reports, then questions, debate (the archaeologist, the inspector, the company, the residents, too), closing word. Amendments in writing.",
    },
  },
  m.phase {
    id = "voting", minutes = 12, sitting = "session",
    title = { kk = "Дауыс беру", ru = "Голосование", en = "Voting" },
    hint = {
      kk = "Негізге алу, түзетулер бір-бірлеп, соңында тұтастай. Шешімге 5 дауыс керек: көпшілік барлық 8 депутаттан есептеледі.",
      ru = "За основу, поправки по одной, затем в целом. Для решения нужно 5 голосов: большинство считают от всех 8 депутатов.",
      en = "As the basis, amendments one by one, then the whole. A decision needs 5 votes: the majority is counted from all 8 deputies.",
    },
  },
  m.phase {
    id = "final", minutes = 10, days = 80,
    title = { kk = "Түпкілікті шешім", ru = "Окончательное решение", en = "The final decision" },
    hint = {
      kk = "Инспектор мен басқарма мәртебе туралы шешімді дайындайды. Үш ай тізімге қосылған күннен есептеледі. Құжат жіберілген соң күндерді өткізіңіз.",
      ru = "Инспектор и управление готовят решение о статусе. Три месяца идут со дня внесения в список. Когда документ отправлен, переводите дни.",
      en = "The inspector and the department prepare the decision on the status. Three months run from the listing. Once the paper is sent, let the days pass.",
    },
  },
  m.phase {
    id = "debrief", minutes = 30,
    title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
    hint = {
      kk = "Бәрі рөлден шықсын. Күнтізбені көрсетіңіз: қай мерзім орындалды, қайсысы өтті, кімнің қолында еді? Қатысушылар бірінші сөйлейді.",
      ru = "Все выходят из ролей. Покажите календарь: какие сроки соблюдены, какие нет и от кого это зависело? Первыми говорят участники.",
      en = "All step out of their roles. Show the calendar: which terms were met, which missed, and in whose hands were they? The participants speak first.",
    },
  },
}
