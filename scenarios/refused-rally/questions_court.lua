-- What everybody is asked while the court sits, and on the day.

local m = require "maslikhat"

local PUBLIC = {
  "claimant", "helper", "lawyer", "student", "elder", "akim", "head", "officer", "prosecutor",
  "police", "media", "trader", "mother", "deputy", "clerk",
}

return {
  m.question {
    id = "before", to = PUBLIC, private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "court-open", minutes = 2 },
    title = {
      kk = "Сот талапкерді қолдай ма? Тыңдағанға дейінгі болжамыңыз",
      ru = "Встанет ли суд на сторону истца? Ваш прогноз до слушаний",
      en = "Will the court find for the claimant? Your guess before the hearing",
    },
    low = { kk = "жоқ", ru = "нет", en = "no" },
    high = { kk = "иә", ru = "да", en = "yes" },
  },
  m.question {
    id = "disclose", to = "council", after = { phase = "court-open", minutes = 2 },
    title = {
      kk = "Карточкаңызда бір байланысыңыз жазылған. Тараптарға айтасыз ба?",
      ru = "В Вашей карточке есть одна связь. Сообщите о ней сторонам?",
      en = "Your card names a tie of yours. Do you make it known to the parties?",
    },
    m.choice {
      id = "tell", chance = { 1, 3 },
      text = { kk = "Иә, басында айтамын: қарсылығы болса, қазір білдірсін", ru = "Да, сразу: есть отвод – пусть заявят сейчас", en = "Yes, at the outset: let them object now" },
    },
    m.choice {
      id = "keep", chance = { 2, 1 },
      text = { kk = "Жоқ, іске қатысы жоқ", ru = "Нет, к делу это не относится", en = "No, it has nothing to do with the case" },
    },
  },
  m.question {
    id = "special-place", to = "all", law = "ASSEMBLY 1()(3)", after = { phase = "hearing", minutes = 7 },
    title = {
      kk = "Бейбіт жиналыс өтетін арнайы орынды кім айқындайды?",
      ru = "Кто определяет специализированные места для мирных собраний?",
      en = "Who designates the specialised places for peaceful assemblies?",
    },
    m.choice {
      id = "maslikhat", right = true,
      text = { kk = "Жергілікті өкілді орган – мәслихат", ru = "Местный представительный орган – маслихат", en = "The local representative body, the maslikhat" },
    },
    m.choice {
      id = "akim", text = { kk = "Әкім қаулымен", ru = "Аким постановлением", en = "The akim by decree" },
      why = {
        kk = "Әкімдік жауап береді, ал орындарды мәслихат айқындайды: депутаттардың бұл істегі үлесі осы.",
        ru = "Акимат отвечает на уведомление, а места определяет маслихат: вот доля депутатов в этом деле.",
        en = "The akimat answers the notice, the maslikhat designates the places: that is the deputies' part in this case.",
      },
    },
    m.choice {
      id = "police", text = { kk = "Полиция", ru = "Полиция", en = "The police" },
      why = {
        kk = "Полиция тәртіпті қорғайды, орын белгілемейді.", ru = "Полиция охраняет порядок, мест не определяет.",
        en = "The police keep order; they do not designate places.",
      },
    },
    explain = {
      kk = "Мәслихат белгілеген орынды басқа іс-шараға беретін қаулы сотта сұрақ тудырады: ол қашан шықты, ұйымдастырушы оны көрді ме?",
      ru = "Если место, определённое маслихатом, отдают под другое мероприятие, суд спросит: когда вышло постановление и видел ли его организатор?",
      en = "Where a decree gives a place designated by the maslikhat to another event, the court will ask: when was it issued, and did the organiser see it?",
    },
  },
  m.question {
    id = "doubt", to = "council", after = { phase = "hearing", minutes = 10 },
    title = {
      kk = "Судья ретінде сізге ең түсініксізі не? Тараптар соған жауап береді",
      ru = "Что Вам как судье неясно больше всего? На это ответят стороны",
      en = "What is least clear to you as a judge? The parties will answer it",
    },
    m.choice {
      id = "date", chance = { 2, 4 },
      text = { kk = "Қаулы қашан шықты: түпнұсқасы қайда?", ru = "Когда вышло постановление: где подлинник?", en = "When was the decree issued: where is the original?" },
    },
    m.choice {
      id = "reasons", chance = { 2, 3 },
      text = { kk = "Неге басқаша болмады: себебі не?", ru = "Почему нельзя иначе: в чём причина?", en = "Why was there no other way: what is the reason?" },
    },
    m.choice {
      id = "notice", chance = { 3, 1 },
      text = { kk = "Хабарлама мен үгіт заңды болды ма?", ru = "Законны ли уведомление и агитация?", en = "Were the notice and the agitation lawful?" },
    },
  },
  m.question {
    id = "confess", to = "officer",
    title = {
      kk = "Судья сұрады: № 1769 қаулыға нақты қай күні қол қойылды?",
      ru = "Судья спрашивает: какого числа на самом деле подписали № 1769?",
      en = "The judge asks: on which day was No. 1769 really signed?",
    },
    m.choice {
      id = "truth", chance = { 1, 3 },
      text = { kk = "Шындықты айтамын: 13 тамызда, хаттан кейін", ru = "Скажу правду: 13 августа, после письма", en = "I tell the truth: on 13 August, after the letter" },
    },
    m.choice {
      id = "evade", chance = { 3, 2 },
      text = { kk = "«Күні қаулының өзінде жазылған»", ru = "«Дата указана в самом постановлении»", en = "“The date is on the decree itself”" },
    },
    m.choice {
      id = "office",
      text = { kk = "Түпнұсқаны бөлім басшысынан сұраңыздар", ru = "Подлинник спросите у руководителя отдела", en = "Ask the head of the department for the original" },
    },
  },
  m.question {
    id = "fair", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "hearing", minutes = 15 },
    title = {
      kk = "Сот екі жақты тең тыңдап отыр ма?", ru = "Одинаково ли суд слушает обе стороны?",
      en = "Does the court hear both sides alike?",
    },
    low = { kk = "бір жақты", ru = "одну сторону", en = "one side only" },
    high = { kk = "тең", ru = "одинаково", en = "alike" },
  },
  m.question {
    id = "after", to = PUBLIC, private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "deliberation", minutes = 1 },
    title = {
      kk = "Сот талапкерді қолдай ма? Тыңдағаннан кейінгі болжамыңыз",
      ru = "Встанет ли суд на сторону истца? Ваш прогноз после слушаний",
      en = "Will the court find for the claimant? Your guess after the hearing",
    },
    low = { kk = "жоқ", ru = "нет", en = "no" },
    high = { kk = "иә", ru = "да", en = "yes" },
  },
  m.question {
    id = "one-person", to = PUBLIC, law = "ASSEMBLY 18(4)", after = { phase = "deliberation", minutes = 4 },
    title = {
      kk = "Митингіде бір қатысушы заңды бұзды, кейін өзі түзетті. Митинг не болады?",
      ru = "Один участник митинга нарушил закон, потом исправился. Что с митингом?",
      en = "One participant of a rally broke the law, then put it right. What of the rally?",
    },
    m.choice {
      id = "goes-on", right = true,
      text = { kk = "Жалғаса береді", ru = "Продолжается", en = "It goes on" },
    },
    m.choice {
      id = "ends", text = { kk = "Бірден тоқтатылады", ru = "Сразу прекращается", en = "It is ended at once" },
      why = {
        kk = "Бір адамның бұзуы оның өзінің қатысуын тоқтатады; жойылса, митингіні тоқтатуға негіз емес.",
        ru = "Нарушение одного прекращает его участие; если оно устранено, это не основание прекратить собрание.",
        en = "One person's violation ends that person's part in it; once removed it is no ground to end the assembly.",
      },
    },
    m.choice {
      id = "organiser", text = { kk = "Ұйымдастырушы айыппұл төлейді, митинг тоқтайды", ru = "Организатор платит штраф, митинг прекращают", en = "The organiser is fined, the rally ended" },
      why = {
        kk = "Заң мұндай жағдайда жиналысты тоқтатпайды: бұзған адамның қатысуы тоқтатылады.",
        ru = "Закон в таком случае собрания не прекращает: прекращается участие нарушителя.",
        en = "The law does not end the assembly then: the violator's part in it ends.",
      },
    },
    explain = {
      kk = "Қатысушының бұзушылығы оның қатысуын тоқтатуға әкеледі, ал жойылған жағдайда бүкіл жиналысты тоқтатуға негіз болмайды.",
      ru = "Нарушение участника ведёт к прекращению его участия, а устранённое – не основание прекратить всё собрание.",
      en = "A participant's violation ends that participant's part; once removed it is no ground to end the whole assembly.",
    },
  },
}
