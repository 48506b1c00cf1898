-- Two hours and a half at the longest: the way to the court is one of the ways.

local m = require "maslikhat"

return {
  m.phase {
    id = "preparation", minutes = 17,
    title = { kk = "Дайындық", ru = "Подготовка", en = "Preparation" },
    hint = {
      kk = "Карточкаларды таратыңыз, істің мән-жайын дауыстап оқып беріңіз. 8 минут – карточканы оқуға, қалғаны – одақтас табуға. Оқиғаның бірінші күні: 2024 жылғы 8 тамыз, бейсенбі.",
      ru = "Раздайте карточки, прочтите фабулу вслух. 8 минут на чтение карточек, остальное – на поиск союзников. Первый день истории: четверг, 8 августа 2024 года.",
      en = "Deal the cards and read the facts aloud. 8 minutes to read the cards, the rest to find allies. The first day of the story: Thursday 8 August 2024.",
    },
  },
  m.phase {
    id = "notice", minutes = 12,
    title = { kk = "Хабарлама", ru = "Уведомление", en = "The notice" },
    hint = {
      kk = "Ұйымдастырушы орын таңдап, он үш тармақтан тұратын хабарлама жазады. Бір тармағы жетіспесе, хабарлама жіберілмейді. Адвокат жобаны тексереді. Хабарлама осы кезеңде жіберілмесе, оқиға бірден 18 қыркүйекке өтеді.",
      ru = "Организатор выбирает место и пишет уведомление: тринадцать пунктов. Если не хватает хотя бы одного, оно не уйдёт. Адвокат проверяет проект. Если его не отправят на этом этапе, история сразу перейдёт к 18 сентября.",
      en = "The organiser chooses the place and writes the notice: thirteen entries. If any one of them is missing, it is not sent. The lawyer checks the draft. If it is not sent in this phase, the story goes straight to 18 September.",
    },
  },
  m.phase {
    id = "akimat", minutes = 12,
    when = "paper.submitted paper=notice",
    title = { kk = "Әкімдіктің үш күні", ru = "Три дня акимата", en = "The akimat's three days" },
    hint = {
      kk = "Бөлім хаттың жобасын дайындайды, бөлім басшысы кеңес береді, әкім таңдайды: келісу, шатырсыз келісу, басқа орын ұсыну, бас тарту, үндемеу. Жауапты бөлім басшысы жазады. Кезең ауысқанда күнтізбе өзі жылжиды.",
      ru = "Отдел готовит проект письма, руководитель отдела советует, аким выбирает: согласие, согласие без шатров, альтернатива, отказ, молчание. Ответ пишет руководитель отдела. Календарь идёт сам, со сменой этапов.",
      en = "The department drafts the letter, its head advises, the akim chooses: consent, consent without tents, an alternative, refusal, silence. The head writes the answer. The calendar moves by itself with the phases.",
    },
  },
  m.phase {
    id = "answer", minutes = 8,
    when = "paper.submitted paper=refusal | paper.submitted paper=alternative",
    title = { kk = "Жауап келді", ru = "Ответ получен", en = "The answer has come" },
    hint = {
      kk = "Баламаға бір жұмыс күні ішінде жауап беріледі. Бас тартылса, ұйымдастырушы шешеді: сот, келіссөз, бәрібір шығу немесе тоқтау. Талап арыз сотқа осы кезеңде жіберіледі.",
      ru = "На альтернативу отвечают за один рабочий день. При отказе организатор решает: суд, переговоры, всё равно выйти или остановиться. Иск подают на этом этапе.",
      en = "An alternative is answered within one working day. After a refusal the organiser decides: court, talks, go out all the same, or stop. The claim is filed in this phase.",
    },
  },
  m.phase {
    id = "sides", minutes = 12,
    when = "paper.submitted paper=complaint & not answer.given question=review choices=withdraw",
    title = { kk = "Тараптар дайындалады", ru = "Стороны готовятся", en = "The sides prepare" },
    hint = {
      kk = "Талапкер дәлелдемелер жинайды, әкімдік талапқа пікір жазады, прокурор ұстанымын таңдайды, сот анықталатын мән-жайларды белгілейді. Әкім бас тартуын әлі де қайтарып ала алады.",
      ru = "Истец собирает доказательства, акимат пишет отзыв, прокурор выбирает позицию, суд определяет, что надо установить. Аким ещё может отозвать отказ.",
      en = "The claimant gathers evidence, the akimat writes its defence, the prosecutor takes a position, the court lists what has to be established. The akim may still take the refusal back.",
    },
  },
  m.phase {
    id = "court-open", minutes = 4, sitting = "trial",
    when = "phase.entered phase=sides & not answer.given question=settle choices=withdraw",
    title = { kk = "Сот отырысының ашылуы", ru = "Открытие заседания", en = "The court opens" },
    hint = {
      kk = "Хатшы келгендерді тіркейді, төрағалық етуші отырысты ашады: үш судьяның үшеуі де болуға тиіс. Содан кейін істі жариялайды.",
      ru = "Секретарь отмечает явку, председательствующая открывает: нужны все трое судей. Затем объявляет дело.",
      en = "The clerk registers who has come, the presiding judge opens: all three judges are needed. Then she calls the case.",
    },
  },
  m.phase {
    id = "hearing", minutes = 20, sitting = "trial",
    when = "phase.entered phase=court-open",
    title = { kk = "Істі қарау", ru = "Рассмотрение дела", en = "The hearing" },
    hint = {
      kk = "Талап, пікір, тараптарға сұрақ, жарыссөз, прокурордың қорытындысы, реплика. Залдағылар тыңдайды: олардың ішінде куә ретінде шақырылғаны ғана сөйлейді.",
      ru = "Иск, отзыв, вопросы сторонам, прения, заключение прокурора, реплика. Зал слушает: говорит только тот, кого позвали свидетелем.",
      en = "Claim, defence, questions to the parties, pleadings, the prosecutor's opinion, reply. The public listens: only those called as witnesses speak.",
    },
  },
  m.phase {
    id = "deliberation", sitting = "trial",
    when = "phase.entered phase=hearing",
    title = { kk = "Судьялар кеңесуде", ru = "Совещание судей", en = "The judges deliberate" },
    hint = {
      kk = "Судьялар жабық отырысқа кетіп, талқылап, шешім жобасына дауыс береді: екі дауыс жеткілікті. Жоба өтпесе, талап қанағаттандырылмайды. Қалғандар дәлізде күтеді.",
      ru = "Судьи удаляются в закрытое заседание и голосуют за проект решения: достаточно двух голосов. Если проект не прошёл, в иске отказано. Остальные ждут в коридоре.",
      en = "The judges go into closed session and vote on the draft judgment: two votes are enough. If the draft fails, the claim is dismissed. The others wait in the corridor.",
    },
  },
  m.phase {
    id = "ready", minutes = 10,
    title = { kk = "21 қыркүйек алдында", ru = "Накануне 21 сентября", en = "Before 21 September" },
    hint = {
      kk = "Митинг өтетін болса: тәртіп, оны сақтайтын еріктілер, қауіпсіздік. Өтпейтін болса: ұйымдастырушы жұртқа не айтады?",
      ru = "Если митинг состоится: порядок, добровольцы-распорядители, безопасность. Если нет: что организатор скажет людям?",
      en = "If the rally will be held: order, volunteer stewards, safety. If not: what does the organiser tell people?",
    },
  },
  m.phase {
    id = "square", minutes = 12,
    when = "not question.asked question=stewards",
    title = { kk = "21 қыркүйек: алаң алдында", ru = "21 сентября: у площади", en = "21 September: before the square" },
    hint = {
      kk = "Митинг келісілмеген, бірақ адамдар келді. Ұйымдастырушы, полиция, әкімдік өкілі және прокурор не істейді?",
      ru = "Митинг не согласован, но люди пришли. Что делают организатор, полиция, представитель акимата и прокурор?",
      en = "The rally has not been agreed, but people have come. What do the organiser, the police, the akimat's representative and the prosecutor do?",
    },
  },
  m.phase {
    id = "rally", minutes = 21, sitting = "rally",
    when = "question.asked question=stewards",
    title = { kk = "21 қыркүйек: митинг", ru = "21 сентября: митинг", en = "21 September: the rally" },
    hint = {
      kk = "Ұйымдастырушы митингіні ашып, сөз береді. Әкімдік өкілі мен полиция бақылайды. Бұзушылық болса: талап, тоқтата тұру, тоқтату – осы ретпен.",
      ru = "Организатор открывает митинг и даёт слово. Представитель акимата и полиция наблюдают. При нарушении: требование, приостановление, прекращение – в этом порядке.",
      en = "The organiser opens the rally and gives the floor. The akimat's representative and the police watch. If there is a violation: demand, suspension, end – in this order.",
    },
  },
  m.phase {
    id = "debrief", minutes = 22,
    title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
    hint = {
      kk = "Бәрі рөлден шықсын. Алдымен қатысушылар айтсын: жауапкердің әрекеті заңды болды ма? Содан кейін мерзімдер мен шешімдер талданады.",
      ru = "Все выходят из ролей. Сначала участники: законны ли действия ответчика? Затем сроки и решения.",
      en = "All step out of their roles. First the participants: was the respondent's conduct lawful? Then the deadlines and the choices.",
    },
  },
}
