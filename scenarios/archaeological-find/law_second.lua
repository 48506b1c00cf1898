-- What the law says in the second half, and what everybody rates for themselves: those answers are
-- private, the hall sees only how many.

local m = require "maslikhat"

-- Who has no vote at the session.
local OUTSIDE = {
  "secretary", "akimat", "ngo", "residents", "company", "media", "observer",
}

return {
  m.question {
    id = "fact", to = "all", law = "PC 13(1)", after = { phase = "site", minutes = 8 },
    title = {
      kk = "Қайсысын қорытынды құжатқа факт ретінде жазуға болады?",
      ru = "Что из этого можно записать в итоговый документ как факт?",
      en = "Which of these may stand in the outcome document as a fact?",
    },
    m.choice { id = "file", right = true, text = { kk = "Учаске құжаттарында археологиялық есеп жоқ", ru = "В деле участка нет археологического отчёта", en = "The file of the plot has no archaeological report" } },
    m.choice {
      id = "catacombs",
      text = { kk = "Арка катакомбаға апарады", ru = "Арка ведёт в катакомбы", en = "The arch leads to catacombs" },
      why = {
        kk = "Бұл – болжам: қазба жүргізілмеген, растайтын құжат жоқ.",
        ru = "Это догадка: раскопок не было, документа нет.",
        en = "That is a guess: there has been no dig, and there is no paper.",
      },
    },
    m.choice {
      id = "purpose",
      text = { kk = "Әкімдік бәрін әдейі жасырған", ru = "Акимат всё скрыл нарочно", en = "The akimat hid it all on purpose" },
      why = {
        kk = "Ниетті құжаттан көруге болмайды. Кім, қай күні не істегенін жазыңыз, қорытындыны оқырман өзі шығарады.",
        ru = "Намерения из документов не видно. Напишите, кто и когда что сделал, вывод читатель сделает сам.",
        en = "No paper shows a purpose. Write who did what and when; the reader will draw the conclusion.",
      },
    },
    m.choice {
      id = "everybody",
      text = { kk = "Құрылысты тоқтатуды бәрі қолдайды", ru = "Остановку стройки поддерживают все", en = "Everybody is for stopping the works" },
      why = {
        kk = "Бұл – пікір, оның үстіне бәрінікі емес: алпыс жұмысшы жалақысыз отыр.",
        ru = "Это мнение, и не всех: шестьдесят рабочих сидят без зарплаты.",
        en = "That is an opinion, and not everybody's: sixty workers go unpaid.",
      },
    },
    explain = {
      kk = "Фактінің күні, көзі, құжаты болады, оны басқа адам да тексере алады. Пікірді бөлек жазыңыз: әкімдік фактіге жауап беруге тиіс, ал пікірге «назарға алынды» деп жаза салады.",
      ru = "У факта есть дата, источник и документ, его может проверить и другой. Мнения пишите отдельно: на факт акимату придётся ответить, а мнение он «примет к сведению».",
      en = "A fact has a date, a source and a paper, and another can check it. Write opinions apart: the akimat has to answer a fact; an opinion it “notes”.",
    },
  },
  m.question {
    id = "facts", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "site", minutes = 14 },
    title = {
      kk = "Бүгін айтылғанның қаншасы факт, қаншасы пікір?",
      ru = "Сколько из сказанного сегодня – факты, а не мнения?",
      en = "How much of what was said today is fact, not opinion?",
    },
    low = { kk = "бәрі пікір", ru = "одни мнения", en = "all opinion" },
    high = { kk = "бәрі факт", ru = "одни факты", en = "all fact" },
  },
  m.question {
    id = "parts", to = "all", law = "PC 13(1), 13(2)", after = { phase = "outcome", minutes = 2 },
    title = {
      kk = "Қорытынды құжат қашан, кімге жіберіледі?",
      ru = "Когда и кому направляют итоговый документ?",
      en = "When and to whom is the outcome document sent?",
    },
    m.choice { id = "seven", right = true, text = { kk = "Бақылау объектісіне, 7 жұмыс күні ішінде", ru = "Объекту контроля, в течение 7 рабочих дней", en = "To the object of control, within 7 working days" } },
    m.choice {
      id = "ten",
      text = { kk = "Мәслихатқа, 10 жұмыс күні ішінде", ru = "Маслихату, в течение 10 рабочих дней", en = "To the maslikhat, within 10 working days" },
      why = {
        kk = "10 жұмыс күні – объект әр ұсынымға жауап беретін мерзім. Құжат мәслихатқа емес, бақылау объектісіне 7 жұмыс күнінен кешіктірілмей жіберіледі.",
        ru = "10 рабочих дней – срок, в который объект отвечает на рекомендации. Документ направляют не маслихату, а объекту контроля, не позднее 7 рабочих дней.",
        en = "10 working days is the term in which the object answers the recommendations. The document goes not to the maslikhat but to the object of control, within 7 working days.",
      },
    },
    m.choice {
      id = "month",
      text = { kk = "Компанияға, бір ай ішінде", ru = "Компании, в течение месяца", en = "To the company, within a month" },
      why = {
        kk = "Компания – бақылау объектісі емес. Құжат бақылау объектісіне бір айда емес, 7 жұмыс күнінен кешіктірілмей жіберіледі.",
        ru = "Компания – не объект контроля. Документ направляют объекту контроля, и не за месяц, а не позднее 7 рабочих дней.",
        en = "The company is no object of control. The document goes to the object of control, not in a month but within 7 working days.",
      },
    },
    explain = {
      kk = "Жіберуге бақылау аяқталған күннен бастап жеті жұмыс күні беріледі, әр ұсынымға жеке жауап беруге – он жұмыс күні. Қоғамдық кеңестің ұсынымына басқа мерзім айтылған: оқу құралында «бір ай және 10 күн» деп жазылған, оны екіұшты түсінуге болады.",
      ru = "Семь рабочих дней со дня завершения контроля – на отправку, десять – на ответ по каждой рекомендации отдельно. Для рекомендаций общественного совета срок другой: пособие пишет «один месяц и 10 дней», и это можно понять двояко.",
      en = "Seven working days from the end of the control to send it, ten to answer each recommendation separately. For a public council the term is another: the manual says “one month and 10 days”, which can be read two ways.",
    },
  },
  m.question {
    id = "licence", to = "all", law = "HERITAGE 36(2)", after = { phase = "outcome", minutes = 9 },
    title = {
      kk = "Тарихи-мәдени сараптаманы кім жүргізе алады?",
      ru = "Кто может провести историко-культурную экспертизу?",
      en = "Who may carry out the historical and cultural expertise?",
    },
    m.choice { id = "both", right = true, text = { kk = "Лицензиясы да, аккредитациясы да барлар", ru = "Те, у кого есть и лицензия, и аккредитация", en = "Those with both a licence and an accreditation" } },
    m.choice {
      id = "public",
      text = { kk = "Қоғамдық сараптаманың сарапшысы", ru = "Эксперт общественной экспертизы", en = "The expert of the public expertise" },
      why = {
        kk = "Қоғамдық сараптаманың сарапшысы органдардың шешімдерін бағалайды. Арканы бағалауға лицензия мен аккредитация керек, екі жыл жұмыс өтілі жеткіліксіз.",
        ru = "Эксперт общественной экспертизы оценивает решения органов. Чтобы оценить арку, нужны лицензия и аккредитация: двух лет стажа мало.",
        en = "The expert of a public expertise assesses decisions of bodies. To assess the arch takes a licence and an accreditation: two years' work are not enough.",
      },
    },
    m.choice {
      id = "commission",
      text = { kk = "Мәслихаттың тұрақты комиссиясы", ru = "Постоянная комиссия маслихата", en = "A standing commission of the maslikhat" },
      why = {
        kk = "Тұрақты комиссия – депутаттардың органы, оның лицензиясы да, аккредитациясы да жоқ. Сараптаманы екеуі де барлар жүргізеді.",
        ru = "Постоянная комиссия – орган депутатов, у неё нет ни лицензии, ни аккредитации. Экспертизу проводят те, у кого есть и то и другое.",
        en = "A standing commission is a body of deputies, with neither licence nor accreditation. The expertise is carried out by those who have both.",
      },
    },
    m.choice {
      id = "department",
      text = { kk = "Мәдениет басқармасының маманы", ru = "Специалист управления культуры", en = "A specialist of the culture department" },
      why = {
        kk = "Қызмет орны лицензия мен аккредитацияны алмастырмайды. Басқарма сараптаманы екеуі де барларға тапсырады.",
        ru = "Должность не заменяет лицензии и аккредитации. Управление поручает экспертизу тем, у кого есть и то и другое.",
        en = "An office does not replace a licence and an accreditation. The department gives the expertise to those who have both.",
      },
    },
    explain = {
      kk = "Екі сараптаманы шатастырмаңыз. Қоғамдық сараптама шешімдерді бағалайды, сарапшыға екі жыл жұмыс өтілі керек. Тарихи-мәдени сараптама арканың өзін бағалайды: лицензия мен аккредитация керек, оның қорытындысына уәкілетті органға не сотқа шағым жасауға болады.",
      ru = "Не путайте две экспертизы. Общественная оценивает решения, эксперту нужны два года стажа. Историко-культурная оценивает саму арку: нужны лицензия и аккредитация, а её заключение можно обжаловать в уполномоченный орган или в суд.",
      en = "Do not mix up the two. A public expertise assesses decisions; its expert needs two years' work. The historical and cultural expertise assesses the arch; it needs a licence and an accreditation, and its opinion may be appealed to the authorised body or in court.",
    },
  },
  m.question {
    id = "heard", to = "all", law = "PC 13(5), 13(6)", after = { phase = "answers", minutes = 2 },
    title = {
      kk = "Әкімдік ұсыныммен келіспейтін болса, шешім қабылдамас бұрын не істеуге тиіс?",
      ru = "Что обязан сделать акимат, прежде чем отказать в рекомендациях?",
      en = "What has the akimat to do before it refuses the recommendations?",
    },
    m.choice { id = "hear", right = true, text = { kk = "Алдын ала хабарлап, топты тыңдау", ru = "Заранее известить группу и выслушать её", en = "Tell the group in advance and hear it" } },
    m.choice {
      id = "letter",
      text = { kk = "Жалпы хат жіберсе болды", ru = "Достаточно общего письма", en = "A general letter is enough" },
      why = {
        kk = "Жалпы хат жеткіліксіз: құжатты қарау міндетті, ал топқа тыңдау нысанында қатысуға мүмкіндік беріледі.",
        ru = "Общего письма мало: рассмотреть документ обязательно, а группе дают участвовать в форме слушания.",
        en = "A general letter is not enough: the document has to be considered, and the group may take part by being heard.",
      },
    },
    m.choice {
      id = "court",
      text = { kk = "Сотқа жүгіну", ru = "Обратиться в суд", en = "Go to court" },
      why = {
        kk = "Сот керек емес: топты тыңдап, уәжді жауап береді. Қараудан бас тартылса, шағымды топтың өзі береді.",
        ru = "Суд не нужен: группу слушают и дают мотивированный ответ. Если рассматривать откажутся, жалуется сама группа.",
        en = "No court is needed: the group is heard and given a reasoned answer. If the body refuses to consider, it is the group that complains.",
      },
    },
    m.choice {
      id = "nothing",
      text = { kk = "Ештеңе: құжат ұсыныс қана", ru = "Ничего: документ лишь рекомендует", en = "Nothing: the document only recommends" },
      why = {
        kk = "Ұсынымды орындау міндет емес, бірақ құжатты қарау – міндет, ол жан-жақты, толық және объективті болуға тиіс.",
        ru = "Исполнять рекомендации не обязательно, а рассмотреть документ обязательно: всесторонне, полно и объективно.",
        en = "To follow the recommendations is no duty; to consider the document is one: on all sides, fully and objectively.",
      },
    },
    explain = {
      kk = "Қорытынды құжатты қарау бақылау объектісі үшін міндетті. Топ тыңдауға кемінде үш жұмыс күні бұрын шақырылады, бейнебайланыспен де болады. Оң шешім қабылданса, тыңдау өткізілмейді. Қараудан бас тартылса, топ тиісті мемлекеттік органға шағымданады.",
      ru = "Рассмотреть итоговый документ объект контроля обязан. Группу приглашают на слушание не позднее чем за три рабочих дня, можно и по видеосвязи. При положительном решении слушания нет. Если рассматривать отказались, группа жалуется в соответствующий государственный орган.",
      en = "The object of control has to consider the outcome document. The group is invited at least three working days ahead to be heard, by video if need be. With a positive decision there is no hearing. If the body refuses to consider it, the group complains to the state body concerned.",
    },
  },
  m.question {
    id = "missed", to = "all", law = "HERITAGE 30(2)", after = { phase = "answers", minutes = 9 },
    title = {
      kk = "Арка бір ай ішінде алдын ала есепке алу тізіміне қосылмаса, не болады?",
      ru = "Что будет, если арку за месяц не внесут в список предварительного учёта?",
      en = "What follows if the arch is not put on the preliminary list within the month?",
    },
    m.choice { id = "resume", right = true, text = { kk = "Иесі учаскені игеруді қайта бастай алады", ru = "Владелец вправе возобновить освоение участка", en = "The owner may resume the works on the plot" } },
    m.choice {
      id = "longer",
      text = { kk = "Мерзім өздігінен бір айға ұзарады", ru = "Срок сам собой продлится ещё на месяц", en = "The term is extended by a month by itself" },
      why = {
        kk = "Мерзім өздігінен ұзармайды: заңда ондай ереже жоқ. Мерзім сақталмаса, иесі учаскені игеруді қайта бастауға құқылы.",
        ru = "Сам по себе срок не продлевается: такого правила в законе нет. Если он не соблюдён, владелец вправе возобновить освоение участка.",
        en = "The term is not extended by itself: the law has no such rule. If it is not kept, the owner may resume the works on the plot.",
      },
    },
    m.choice {
      id = "monument",
      text = { kk = "Арка өздігінен ескерткіш болады", ru = "Арка сама станет памятником", en = "The arch becomes a monument by itself" },
      why = {
        kk = "Арка өздігінен ескерткіш болмайды: мемлекеттік тізімге оны тиісті мемлекеттік органдар енгізеді. Мерзім сақталмаса, иесі учаскені игеруді қайта бастауға құқылы.",
        ru = "Сама арка памятником не станет: в государственный список её вносят соответствующие государственные органы. Если срок не соблюдён, владелец вправе возобновить освоение участка.",
        en = "The arch does not become a monument by itself: the state bodies concerned enter it in the state list. If the term is not kept, the owner may resume the works on the plot.",
      },
    },
    m.choice {
      id = "seized",
      text = { kk = "Учаске мемлекетке қайтады", ru = "Участок вернётся государству", en = "The plot goes back to the state" },
      why = {
        kk = "Заңның бұл бабында учаскені қайтарып алу жоқ. Керісінше: мерзім сақталмаса, иесі учаскені игеруді қайта бастауға құқылы.",
        ru = "Изъятия участка эта статья не предусматривает. Наоборот: если срок не соблюдён, владелец вправе возобновить освоение участка.",
        en = "This article takes no plot away. On the contrary: if the term is not kept, the owner may resume the works on the plot.",
      },
    },
    explain = {
      kk = "Заң екі жақты да мерзіммен байлайды. Орган үлгермесе, иесі жұмысты заңды түрде қайта бастай алады: бір айдан кейін де, үш айдан кейін де.",
      ru = "Закон связывает сроком обе стороны. Не успел орган – владелец законно возобновляет работы: и после месяца, и после трёх.",
      en = "The law binds both sides by the term. If the body is late, the owner lawfully resumes: after the month, and after the three months too.",
    },
  },
  m.question {
    id = "attention", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "hearing", minutes = 5 },
    title = {
      kk = "Әкімдік топты шынымен тыңдап отыр ма?",
      ru = "Акимат действительно слушает группу?",
      en = "Does the akimat really listen to the group?",
    },
    low = { kk = "тек отыр", ru = "только сидит", en = "it only sits there" },
    high = { kk = "тыңдап отыр", ru = "слушает", en = "it listens" },
  },
  m.question {
    id = "power", to = "all", law = "LAW 6", after = { phase = "session", minutes = 4 },
    title = {
      kk = "Мәслихат өз шешімімен құрылысқа тыйым сала ала ма?",
      ru = "Может ли маслихат своим решением запретить стройку?",
      en = "Can the maslikhat forbid the building by its decision?",
    },
    m.choice {
      id = "yes",
      text = { kk = "Иә, көпшілік дауыспен", ru = "Да, большинством голосов", en = "Yes, by a majority" },
      why = {
        kk = "Көпшілік дауыс құзырет қоспайды: 6-баптағы тізімде құрылысқа тыйым салу жоқ. Мәслихат әкімдікке ұсына алады.",
        ru = "Большинство не добавляет компетенции: в перечне статьи 6 запрета стройки нет. Маслихат может рекомендовать акимату.",
        en = "A majority adds no competence: the list of article 6 has no ban on building. The maslikhat can recommend to the akimat.",
      },
    },
    m.choice {
      id = "two-thirds",
      text = { kk = "Иә, үштен екі дауыспен", ru = "Да, двумя третями", en = "Yes, by two thirds" },
      why = {
        kk = "Үштен екі дауыс та құзырет қоспайды: 6-баптағы тізімде құрылысқа тыйым салу жоқ. Мәслихат әкімдікке ұсына алады.",
        ru = "И две трети не добавляют компетенции: в перечне статьи 6 запрета стройки нет. Маслихат может рекомендовать акимату.",
        en = "Two thirds add no competence either: the list of article 6 has no ban on building. The maslikhat can recommend to the akimat.",
      },
    },
    m.choice { id = "recommend", right = true, text = { kk = "Жоқ, ол әкімдікке ұсынады", ru = "Нет, он рекомендует акимату", en = "No, it recommends to the akimat" } },
    m.choice {
      id = "court",
      text = { kk = "Жоқ, ол ештеңе істей алмайды", ru = "Нет, он ничего не может сделать", en = "No, and it can do nothing at all" },
      why = {
        kk = "Мәслихат тыйым сала алмайды, бірақ әкімдікке ұсына алады және атқарушы орган басшысының есебін қарайды.",
        ru = "Запретить маслихат не может, но может рекомендовать акимату и рассмотреть отчёт руководителя исполнительного органа.",
        en = "It cannot forbid, but it can recommend to the akimat and consider the report of the head of an executive body.",
      },
    },
    explain = {
      kk = "6-баптағы құзырет тізімінде құрылысқа тыйым салу жоқ. Бірақ мәслихат заңның орындалуына жәрдемдеседі, атқарушы орган басшысының есебін қарайды, ұсыным береді, ал депутаттары сауал жолдайды.",
      ru = "В перечне статьи 6 запрета стройки нет. Зато маслихат содействует исполнению законов, рассматривает отчёты руководителей исполнительных органов, даёт рекомендации, а его депутаты направляют запросы.",
      en = "The list of article 6 has no ban on building. But the maslikhat helps laws to be carried out, considers the reports of the heads of executive bodies and recommends, and its deputies inquire.",
    },
  },
  m.question {
    id = "interest", to = "all", after = { phase = "session", minutes = 10 },
    closed_by = "vote.closed subject=whole:arch | sitting.closed sitting=session",
    title = {
      kk = "Депутаттың қаралып жатқан мәселеге жеке мүддесі бар. Ол не істейді?",
      ru = "У депутата личный интерес в вопросе, который рассматривают. Что он делает?",
      en = "A deputy has a personal interest in the matter at hand. What does the deputy do?",
    },
    m.choice { id = "declare", right = true, text = { kk = "Дауысқа дейін мәлімдейді; жарыссөзге де, дауысқа да қатыспайды", ru = "Заявляет до голосования; в прениях и голосовании не участвует", en = "Declares it before the vote and takes no part in debate and vote" } },
    m.choice {
      id = "abstain",
      text = { kk = "Үндемей, қалыс қалады", ru = "Молча воздерживается", en = "Abstains in silence" },
      why = {
        kk = "Қалыс қалған да дауысқа қатысады, ал мүдде жасырын қалады.",
        ru = "Воздержавшийся тоже голосует, а интерес остаётся скрытым.",
        en = "Whoever abstains takes part in the vote, and the interest stays hidden.",
      },
    },
    m.choice {
      id = "later",
      text = { kk = "Дауыстан кейін мәлімдейді", ru = "Заявляет после голосования", en = "Declares it after the vote" },
      why = {
        kk = "Ол кезде шешім мүдделі адамның даусымен қабылданып қойған болады.",
        ru = "Тогда решение уже принято с голосом того, кто заинтересован.",
        en = "By then the decision has been taken with the vote of somebody who is interested in it.",
      },
    },
    m.choice {
      id = "leave",
      text = { kk = "Себебін айтпай, залдан шығып кетеді", ru = "Выходит из зала, не сказав почему", en = "Leaves the hall without saying why" },
      why = {
        kk = "Мүдде хаттамаға түспейді, ал кворум бұзылуы мүмкін. Мәлімдеген депутат залда қалып, кворумға есептеледі.",
        ru = "Интерес в протокол не попадёт, а кворум может пропасть. Заявивший остаётся в зале и считается в кворуме.",
        en = "The interest is not minuted, and the quorum may be lost. Whoever declares it stays in the hall and counts for the quorum.",
      },
    },
    explain = {
      kk = "Мәлімдеме хаттамаға жазылады. Депутат жалпы саннан шықпайды: бес «жақтап» дауыс енді жеті адамнан жиналуға тиіс. Оны біреу кейін тапса, қымбатқа түседі.",
      ru = "Заявление записывают в протокол. Из общего числа депутат не выбывает: пять голосов «за» нужны теперь от семи человек. Дороже обойдётся, если об интересе узнают потом.",
      en = "The declaration is minuted. The deputy stays in the total: the five votes in favour have to come from seven now. It costs more if the interest is found out later.",
    },
  },
  m.question {
    id = "convinced", to = "all", private = true, show = "counts", choices = "seats",
    after = { phase = "session", minutes = 17 },
    title = {
      kk = "Осы уақытқа дейін сізді кім көбірек иландырды?",
      ru = "Кто до сих пор убедил Вас больше всех?",
      en = "Who has convinced you most so far?",
    },
  },
  m.question {
    id = "outside", to = OUTSIDE, private = true, show = "counts",
    after = { phase = "session", minutes = 24 },
    title = {
      kk = "Даусыңыз болса, ұсынымға қалай дауыс берер едіңіз?",
      ru = "Если бы у Вас был голос, как бы Вы проголосовали по рекомендации?",
      en = "If you had a vote, how would you vote on the recommendation?",
    },
    m.choice { id = "aye", chance = 3, text = { kk = "Жақтап", ru = "За", en = "For" } },
    m.choice { id = "nay", chance = 2, text = { kk = "Қарсы", ru = "Против", en = "Against" } },
    m.choice { id = "neither", chance = 1, text = { kk = "Қалыс қалар едім", ru = "Воздержусь", en = "I would abstain" } },
  },
  m.question {
    id = "missing", to = OUTSIDE, private = true, show = "counts",
    after = { phase = "session", minutes = 29 },
    when = "vote.closed subject=procedural:close-debate result=rejected",
    title = {
      kk = "Жарыссөз жалғасып жатыр. Депутаттарға не жетіспейді?",
      ru = "Прения продолжаются. Чего не хватает депутатам?",
      en = "The debate goes on. What do the deputies still lack?",
    },
    m.choice { id = "facts", text = { kk = "Факт", ru = "Фактов", en = "Facts" } },
    m.choice { id = "price", text = { kk = "Бағасы: кім төлейді", ru = "Цены: кто заплатит", en = "The price: who pays" } },
    m.choice { id = "will", text = { kk = "Батылдық", ru = "Решимости", en = "Resolve" } },
  },
  m.question {
    id = "fair", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "final", minutes = 1 },
    title = {
      kk = "Осы істе органдар заңды қаншалықты сақтады?",
      ru = "Насколько органы соблюли закон в этом деле?",
      en = "How well did the bodies keep the law in this case?",
    },
    low = { kk = "мүлде сақтаған жоқ", ru = "совсем не соблюли", en = "not at all" },
    high = { kk = "толық сақтады", ru = "полностью", en = "fully" },
  },
  m.question {
    id = "complaint", threshold = "decision", item = "arch", missed = "answers",
    title = {
      kk = "Қорытынды құжаттың әр ұсынымына жауап бермеген әкімдікке қатысты қоғамдық бақылау тобының шағымын қолдау",
      ru = "Поддержать жалобу группы общественного контроля на акимат, не ответивший на каждую рекомендацию итогового документа",
      en = "To support the control group's complaint that the akimat has not answered each recommendation of the outcome document",
    },
  },
}
