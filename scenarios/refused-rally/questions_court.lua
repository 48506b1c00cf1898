-- What everybody is asked while the court sits, and on the day.

local m = require "maslikhat"

local PUBLIC = {
  "claimant", "helper", "lawyer", "student", "elder", "akim", "head", "officer", "prosecutor",
  "police", "media", "trader", "mother", "deputy", "clerk",
}

return {
  m.question {
    id = "before", to = PUBLIC, private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "court-open", minutes = 0 },
    closed_by = "item.stage stage=votes | sitting.closed sitting=trial",
    title = {
      kk = "Сот талапкерді қолдай ма? Істі тыңдағанға дейінгі болжамыңыз",
      ru = "Встанет ли суд на сторону истца? Ваш прогноз до слушаний",
      en = "Will the court find for the claimant? Your guess before the hearing",
    },
    low = { kk = "жоқ", ru = "нет", en = "no" },
    high = { kk = "иә", ru = "да", en = "yes" },
  },
  m.question {
    id = "disclose", to = "council", after = { phase = "court-open", minutes = 0 },
    closed_by = "item.stage stage=votes | sitting.closed sitting=trial",
    title = {
      kk = "Карточкаңызда іске қатысты бір жеке байланысыңыз жазылған. Оны тараптарға айтасыз ба?",
      ru = "В Вашей карточке названа Ваша личная связь с делом. Сообщите о ней сторонам?",
      en = "Your card names a personal tie of yours to the case. Do you make it known to the parties?",
    },
    m.choice {
      id = "tell", chance = { 1, 3 },
      text = { kk = "Иә, басында айтамын: қарсылықтары болса, қазір білдірсін", ru = "Да, сразу: если есть отвод, пусть заявят сейчас", en = "Yes, at the outset: let them object now" },
    },
    m.choice {
      id = "keep", chance = { 2, 1 },
      text = { kk = "Жоқ, іске қатысы жоқ", ru = "Нет, к делу это не относится", en = "No, it has nothing to do with the case" },
    },
  },
  m.question {
    id = "special-place", to = "all", law = "ASSEMBLY 1()(3)", after = { phase = "hearing", minutes = 4 },
    title = {
      kk = "Бейбіт жиналыс өтетін арнайы орындарды кім айқындайды?",
      ru = "Кто определяет специализированные места для мирных собраний?",
      en = "Who designates the specialised places for peaceful assemblies?",
    },
    m.choice {
      id = "maslikhat", right = true,
      text = { kk = "Мәслихат шешіммен", ru = "Маслихат решением", en = "The maslikhat by decision" },
    },
    m.choice {
      id = "akim", text = { kk = "Әкім қаулымен", ru = "Аким постановлением", en = "The akim by decree" },
      why = {
        kk = "Әкімдік хабарламаға жауап береді, ал орындарды мәслихат айқындайды: депутаттардың бұл істегі үлесі осы.",
        ru = "Акимат отвечает на уведомление, а места определяет маслихат: вот доля депутатов в этом деле.",
        en = "The akimat answers the notice, the maslikhat designates the places: that is the deputies' part in this case.",
      },
    },
    m.choice {
      id = "police", text = { kk = "Полиция бұйрықпен", ru = "Полиция приказом", en = "The police by order" },
      why = {
        kk = "Полиция тәртіпті қорғайды, орын айқындамайды.", ru = "Полиция охраняет порядок, мест не определяет.",
        en = "The police keep order; they do not designate places.",
      },
    },
    explain = {
      kk = "Арнайы орындарды жергілікті өкілді орган – мәслихат айқындайды. Мұндай орын басқа іс-шараға берілсе, сот сұрайды: қаулы қашан шықты, ұйымдастырушы оны көрді ме?",
      ru = "Специализированные места определяет местный представительный орган – маслихат. Если такое место отдают под другое мероприятие, суд спросит: когда вышло постановление и видел ли его организатор?",
      en = "The specialised places are designated by the local representative body, the maslikhat. If such a place is given to another event, the court will ask: when was the decree issued, and did the organiser see it?",
    },
  },
  m.question {
    id = "doubt", to = "council",
    closed_by = "item.stage stage=votes | sitting.closed sitting=trial",
    title = {
      kk = "Судья ретінде сізге ең түсініксізі не? Тараптар осыған жауап береді",
      ru = "Что Вам как судье неясно больше всего? На это ответят стороны",
      en = "What is least clear to you as a judge? The parties will answer it",
    },
    m.choice {
      id = "date", chance = { 2, 4 },
      text = { kk = "Қаулы қашан шықты: түпнұсқасы қайда?", ru = "Когда вышло постановление: где подлинник?", en = "When was the decree issued: where is the original?" },
    },
    m.choice {
      id = "reasons", chance = { 2, 3 },
      text = { kk = "Неге басқаша болмады: бас тартудың себебі не?", ru = "Почему нельзя было иначе: в чём причина отказа?", en = "Why was there no other way: what is the reason for the refusal?" },
    },
    m.choice {
      id = "notice", chance = { 3, 1 },
      text = { kk = "Хабарлама мен үгіт заңды болды ма?", ru = "Законны ли уведомление и агитация?", en = "Were the notice and the agitation lawful?" },
    },
  },
  m.question {
    id = "confess", to = "officer",
    closed_by = "item.stage stage=votes | sitting.closed sitting=trial",
    title = {
      kk = "Судья сұрады: № 1769 қаулыға нақты қай күні қол қойылды?",
      ru = "Судья спрашивает: какого числа на самом деле подписали постановление № 1769?",
      en = "The judge asks: on which day was decree No. 1769 really signed?",
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
      text = { kk = "Түпнұсқаны бөлім басшысынан сұраңыздар", ru = "Подлинник истребуйте у руководителя отдела", en = "Ask the head of the department for the original" },
    },
  },
  m.question {
    id = "fair", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "hearing", minutes = 12 },
    closed_by = "vote.closed subject=whole:judgment | vote.closed subject=basis:judgment result=rejected | sitting.closed sitting=trial",
    title = {
      kk = "Сот екі жаққа тең қарай ма?", ru = "Одинаково ли суд относится к обеим сторонам?",
      en = "Does the court treat both sides alike?",
    },
    low = { kk = "бір жақты ғана", ru = "одну сторону", en = "one side only" },
    high = { kk = "тең", ru = "одинаково", en = "alike" },
  },
  m.question {
    id = "after", to = PUBLIC, private = true, show = "counts", scale = { 1, 5 },
    closed_by = "vote.closed subject=whole:judgment | vote.closed subject=basis:judgment result=rejected | sitting.closed sitting=trial",
    title = {
      kk = "Сот талапкерді қолдай ма? Істі тыңдағаннан кейінгі болжамыңыз",
      ru = "Встанет ли суд на сторону истца? Ваш прогноз после слушаний",
      en = "Will the court find for the claimant? Your guess after the hearing",
    },
    low = { kk = "жоқ", ru = "нет", en = "no" },
    high = { kk = "иә", ru = "да", en = "yes" },
  },
  m.question {
    id = "one-person", to = PUBLIC, law = "ASSEMBLY 18(4)", after = { phase = "deliberation", minutes = 4 },
    title = {
      kk = "Митингіде бір қатысушы заңды бұзды, бірақ бұзушылық жойылды. Митинг не болады?",
      ru = "Один участник митинга нарушил закон, но нарушение устранено. Что будет с митингом?",
      en = "One participant of a rally broke the law, but the violation was removed. What happens to the rally?",
    },
    m.choice {
      id = "goes-on", right = true,
      text = { kk = "Жалғаса береді", ru = "Продолжается", en = "It goes on" },
    },
    m.choice {
      id = "ends", text = { kk = "Бірден тоқтатылады", ru = "Сразу прекращается", en = "It is ended at once" },
      why = {
        kk = "Бір адамның бұзушылығы оның өз қатысуын ғана тоқтатады; бұзушылық жойылса, ол митингіні тоқтатуға негіз емес.",
        ru = "Нарушение одного участника прекращает только его участие; если оно устранено, это не основание прекратить митинг.",
        en = "One person's violation ends that person's part in it; once removed, it is no ground to end the rally.",
      },
    },
    m.choice {
      id = "organiser", text = { kk = "Ұйымдастырушы айыппұл төлеп, митинг тоқтатылады", ru = "Организатор платит штраф, митинг прекращают", en = "The organiser is fined, the rally ended" },
      why = {
        kk = "Мұндай жағдайда заң бойынша жиналыс тоқтатылмайды: заңды бұзған адамның ғана қатысуы тоқтатылады.",
        ru = "По закону собрание в таком случае не прекращают: прекращается только участие нарушителя.",
        en = "By law the assembly is not ended then: only the violator's part in it ends.",
      },
    },
    explain = {
      kk = "Қатысушының заңды бұзуы оның жиналысқа қатысуын тоқтатуға әкеледі, ал бұзушылық жойылса, ол бүкіл жиналысты тоқтатуға негіз болмайды.",
      ru = "Нарушение ведёт к прекращению участия самого нарушителя, а если оно устранено, это не основание прекратить всё собрание.",
      en = "A violation ends the part of the participant who committed it; once removed, it is no ground to end the whole assembly.",
    },
  },
}
