-- Two hours and a half at the longest: the way to the court is one of the ways.

local m = require "maslikhat"

return {
  m.phase {
    id = "preparation", minutes = 15,
    title = { kk = "Дайындық", ru = "Подготовка", en = "Preparation" },
    hint = {
      kk = "Карточкаларды таратыңыз, істің фабуласын дауыстап оқыңыз. 8 минут – оқуға, қалғаны – одақтас табуға. Оқиғаның бірінші күні: 2024 жылғы 8 тамыз, бейсенбі.",
      ru = "Раздайте карточки, прочтите фабулу вслух. 8 минут на чтение, остальное – поиск союзников. Первый день истории: четверг, 8 августа 2024 года.",
      en = "Deal the cards, read the facts aloud. 8 minutes to read, the rest to find allies. The first day of the story: Thursday 8 August 2024.",
    },
  },
  m.phase {
    id = "notice", minutes = 12,
    title = { kk = "Хабарлама", ru = "Уведомление", en = "The notice" },
    hint = {
      kk = "Ұйымдастырушы орнын таңдап, хабарлама жазады: он үш тармақ. Біреуі жетіспесе, хабарлама жіберілмейді. Заңгер жобаны қарайды.",
      ru = "Организатор выбирает место и пишет уведомление: тринадцать пунктов. Без любого из них оно не уйдёт. Адвокат проверяет проект.",
      en = "The organiser chooses the place and writes the notice: thirteen entries. Without any of them it is not sent. The lawyer checks the draft.",
    },
  },
  m.phase {
    id = "akimat", minutes = 12,
    title = { kk = "Әкімдіктің үш күні", ru = "Три дня акимата", en = "The akimat's three days" },
    hint = {
      kk = "Бөлім хат дайындайды, бөлім басшысы кеңес береді, әкім таңдайды: келісу, шатырсыз келісу, балама, бас тарту, үндемеу. Жауапты бөлім басшысы жазады. Күнтізбе кезең ауысқанда өзі жылжиды.",
      ru = "Отдел готовит письмо, его руководитель советует, аким выбирает: согласие, согласие без шатров, альтернатива, отказ, молчание. Пишет руководитель отдела. Календарь идёт сам, со сменой этапов.",
      en = "The department drafts, its head advises, the akim chooses: consent, consent without tents, an alternative, refusal, silence. The head writes the answer. The calendar moves by itself with the phases.",
    },
  },
  m.phase {
    id = "answer", minutes = 8,
    when = "paper.submitted paper=refusal | paper.submitted paper=alternative",
    title = { kk = "Жауап келді", ru = "Ответ получен", en = "The answer has come" },
    hint = {
      kk = "Баламаға бір жұмыс күні ішінде жауап беріледі. Бас тартылса, ұйымдастырушы шешеді: сот, келіссөз, бәрібір шығу немесе тоқтау. Сотқа шағым осы кезеңде жіберіледі.",
      ru = "На альтернативу отвечают за один рабочий день. При отказе организатор решает: суд, переговоры, выйти всё равно или остановиться. Иск подают на этом этапе.",
      en = "An alternative is answered within one working day. After a refusal the organiser decides: court, talks, go out all the same, or stop. The complaint is filed in this phase.",
    },
  },
  m.phase {
    id = "sides", minutes = 12,
    when = "paper.submitted paper=complaint & not answer.given question=review choices=withdraw",
    title = { kk = "Тараптар дайындалады", ru = "Стороны готовятся", en = "The sides prepare" },
    hint = {
      kk = "Талапкер дәлел жинайды, әкімдік пікір жазады, прокурор ұстанымын таңдайды, сот мән-жайларды белгілейді. Әкім әлі де бас тартуын қайтарып ала алады.",
      ru = "Истец собирает доказательства, акимат пишет отзыв, прокурор выбирает позицию, суд намечает обстоятельства. Аким ещё может отозвать отказ.",
      en = "The claimant gathers evidence, the akimat writes its defence, the prosecutor takes a position, the court lists the circumstances. The akim may still take the refusal back.",
    },
  },
  m.phase {
    id = "court-open", minutes = 4, sitting = "trial",
    when = "phase.entered phase=sides & not answer.given question=settle choices=withdraw",
    title = { kk = "Сот отырысының ашылуы", ru = "Открытие заседания", en = "The court opens" },
    hint = {
      kk = "Хатшы келгендерді тіркейді, төрағалық етуші ашады: үш судьяның үшеуі де керек. Содан кейін істі жариялайды.",
      ru = "Секретарь отмечает явку, председательствующая открывает: нужны все трое судей. Затем объявляет дело.",
      en = "The clerk registers who has come, the presiding judge opens: all three judges are needed. Then she calls the case.",
    },
  },
  m.phase {
    id = "hearing", minutes = 20, sitting = "trial",
    when = "phase.entered phase=court-open",
    title = { kk = "Істі қарау", ru = "Рассмотрение дела", en = "The hearing" },
    hint = {
      kk = "Талап, пікір, тараптарға сұрақ, жарыссөз, прокурордың қорытындысы, реплика. Залдағылар тыңдайды: куә ретінде шақырылса ғана сөйлейді.",
      ru = "Иск, отзыв, вопросы сторонам, прения, заключение прокурора, реплика. Зал слушает: говорит только тот, кого позвали свидетелем.",
      en = "Claim, defence, questions to the parties, pleadings, the prosecutor's opinion, reply. The public listens: only those called as witnesses speak.",
    },
  },
  m.phase {
    id = "deliberation", sitting = "trial",
    when = "phase.entered phase=hearing",
    title = { kk = "Судьялар кеңесуде", ru = "Совещание судей", en = "The judges deliberate" },
    hint = {
      kk = "Судьялар жабық отырысқа өтеді, талқылап, шешім жобасына дауыс береді: екі дауыс жетеді. Жоба өтпесе, талап қанағаттандырылмайды. Дәлізде қалғандар күтеді.",
      ru = "Судьи удаляются в закрытое заседание и голосуют за проект решения: достаточно двух голосов. Не прошёл проект – в иске отказано. Остальные ждут в коридоре.",
      en = "The judges go into closed session and vote on the draft judgment: two votes are enough. If it falls, the claim is dismissed. The others wait in the corridor.",
    },
  },
  m.phase {
    id = "ready", minutes = 10,
    title = { kk = "21 қыркүйек алдында", ru = "Накануне 21 сентября", en = "Before 21 September" },
    hint = {
      kk = "Митингіге рұқсат бар болса: тәртіп, күзетшісіз ерікті бақылаушылар, қауіпсіздік. Жоқ болса: ұйымдастырушы жұртқа не айтады?",
      ru = "Если митинг возможен: порядок, добровольные распорядители, безопасность. Если нет: что организатор скажет людям?",
      en = "If the rally may be held: order, volunteer stewards, safety. If not: what does the organiser tell people?",
    },
  },
  m.phase {
    id = "square", minutes = 12,
    when = "not question.asked question=stewards",
    title = { kk = "21 қыркүйек: алаң алдында", ru = "21 сентября: у площади", en = "21 September: before the square" },
    hint = {
      kk = "Митинг келісілмеген, бірақ адамдар келді. Ұйымдастырушы, полиция, әкімдік өкілі және прокурор не істейді?",
      ru = "Митинг не согласован, но люди пришли. Что делают организатор, полиция, представитель акимата и прокурор?",
      en = "The rally is not agreed, but people have come. What do the organiser, the police, the akimat's representative and the prosecutor do?",
    },
  },
  m.phase {
    id = "rally", minutes = 24, sitting = "rally",
    when = "question.asked question=stewards",
    title = { kk = "21 қыркүйек: митинг", ru = "21 сентября: митинг", en = "21 September: the rally" },
    hint = {
      kk = "Ұйымдастырушы ашады, сөз береді. Әкімдік өкілі мен полиция бақылайды. Бұзушылық болса: талап, тоқтата тұру, тоқтату – осы ретпен.",
      ru = "Организатор открывает и даёт слово. Представитель акимата и полиция наблюдают. При нарушении: требование, приостановление, прекращение – в этом порядке.",
      en = "The organiser opens and gives the floor. The akimat's representative and the police watch. After a violation: demand, suspension, termination – in this order.",
    },
  },
  m.phase {
    id = "debrief", minutes = 20,
    title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
    hint = {
      kk = "Бәрі рөлден шықсын. Алдымен қатысушылар: жауапкердің әрекеті заңды болды ма? Содан кейін мерзімдер мен таңдаулар.",
      ru = "Все выходят из ролей. Сначала участники: законны ли действия ответчика? Затем сроки и решения.",
      en = "All step out of their roles. First the participants: was the respondent's conduct lawful? Then the terms and the choices.",
    },
  },
}
