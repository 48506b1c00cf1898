-- What the computer writes as the case has gone: a paper says what was decided.

local m = require "maslikhat"

local REASONED = "answer.given question=draft choices=reasoned"
local NAMED = "paper.filled paper=refusal part=reasons"

return {
  m.sample {
    paper = "notice", part = "form", when = "phase.entered phase=notice",
    text = { kk = "Митинг", ru = "Митинг", en = "A rally" },
  },
  m.sample {
    paper = "notice", part = "time", when = "phase.entered phase=notice", begins = true,
    text = {
      kk = "2024 жылғы 21 қыркүйек, 11.00–13.00.", ru = "21 сентября 2024 года, 11.00–13.00.",
      en = "21 September 2024, 11.00–13.00.",
    },
  },
  m.sample {
    paper = "notice", part = "place", when = "answer.given question=place choices=square", begins = true,
    text = {
      kk = "Ескі стадион алаңы – мәслихат айқындаған арнайы орын",
      ru = "Площадь Старого стадиона – специализированное место, определённое маслихатом",
      en = "The Old Stadium square, a specialised place designated by the maslikhat",
    },
  },
  m.sample {
    paper = "notice", part = "place", when = "answer.given question=place choices=street", begins = true,
    text = {
      kk = "Қала әкімдігі ғимаратының алды", ru = "Перед зданием акимата города",
      en = "In front of the akimat building",
    },
  },
  m.sample {
    paper = "check", part = "entries", when = "paper.submitted paper=notice",
    text = {
      kk = "Хабарлама жіберілді. Порталдың белгісін сақтап қойыңыз: мерзімді сол дәлелдейді.",
      ru = "Уведомление отправлено. Сохраните отметку портала: по ней докажете срок.",
      en = "The notice has been sent. Keep the portal's mark: it proves when the term began.",
    },
  },
  m.sample {
    paper = "memo", part = "facts", when = "answer.given question=place choices=street",
    text = {
      kk = "Хабарлама толық, бірақ көрсетілген орынды мәслихат айқындамаған. Сол күні алаңда жәрмеңке өткізу жоспарланып отыр.",
      ru = "Уведомление полное, но указанное место маслихат не определял. На площади в тот же день планируется ярмарка.",
      en = "The notice is complete, but its place is not one that the maslikhat designated. A fair is planned on the square that day.",
    },
  },
  m.sample {
    paper = "alternative", part = "place", when = "answer.given question=course choices=alternative", begins = true,
    text = {
      kk = "Жастар паркі, 21 қыркүйек, 11.00–13.00. Бұл да арнайы орын.",
      ru = "Парк Молодёжи, 21 сентября, 11.00–13.00. Это тоже специализированное место.",
      en = "The Youth Park, 21 September, 11.00–13.00. It is a specialised place, too.",
    },
  },
  m.sample {
    paper = "refusal", part = "reasons", when = REASONED,
    text = {
      kk = "Сол күні алаңда күзгі жәрмеңке өтеді, қырық саудагер тіркелген: екі іс-шараны бір жерде өткізу қауіпсіз емес.",
      ru = "В этот день на площади осенняя ярмарка, записаны сорок торговцев: два мероприятия в одном месте небезопасны.",
      en = "The autumn fair is on the square that day with forty traders registered: two events in one place are not safe.",
    },
  },
  m.sample {
    paper = "refusal", part = "attached", when = REASONED,
    text = {
      kk = "№ 1769 қаулының мәтіні қоса берілді, қолы мен мөрі жоқ.",
      ru = "Приложен текст постановления № 1769, без подписи и печати.",
      en = "The text of decree No. 1769 is attached, without signature and seal.",
    },
  },
  m.sample {
    paper = "complaint", part = "facts", when = "paper.submitted paper=alternative",
    text = {
      kk = "8 тамызда хабарлама берілді, 12 тамызда әкімдік келісудің орнына қала шетіндегі паркті ұсынды. Жәрмеңке туралы № 1769 қаулы берілмеді.",
      ru = "8 августа подано уведомление, 12 августа вместо согласия предложен парк на окраине. Постановление № 1769 о ярмарке не вручили.",
      en = "Notice was given on 8 August; on 12 August a park on the outskirts was offered instead of consent. Decree No. 1769 on the fair was not handed over.",
    },
  },
  m.sample {
    paper = "complaint", part = "facts", when = NAMED,
    text = {
      kk = "8 тамызда хабарлама берілді, 12 тамызда бас тарту хаты келді. Қоса берілген № 1769 қаулының мәтінінде қол да, мөр де жоқ.",
      ru = "8 августа подано уведомление, 12 августа пришёл отказ. На приложенном тексте постановления № 1769 нет ни подписи, ни печати.",
      en = "Notice was given on 8 August; on 12 August a refusal came. The text of decree No. 1769 attached to it has neither signature nor seal.",
    },
  },
  m.sample {
    paper = "complaint", part = "law", when = "answer.given question=plead choices=term",
    text = {
      kk = "Жауап кешікті: оны бірден, хабарлама берілген күні алуымыз керек еді.",
      ru = "Ответ опоздал: его должны были дать сразу, в день подачи.",
      en = "The answer came late: it should have been given at once, on the day of filing.",
    },
  },
  m.sample {
    paper = "complaint", part = "law", when = "answer.given question=plead choices=heat",
    text = {
      kk = "Жылу бағасы негізсіз өсті, қазандық жөнделмеді: жұрт бұл туралы айтуға құқылы.",
      ru = "Цена на тепло выросла необоснованно, котельную не чинят: люди вправе об этом говорить.",
      en = "The price of heat rose without grounds, the boiler house is not repaired: people have a right to speak of it.",
    },
  },
  m.sample {
    paper = "complaint", part = "law", when = NAMED,
    text = {
      kk = "Себеп жазылған, бірақ жәрмеңке мен митингіні уақыты не орны бойынша неге бөлуге болмайтыны дәлелденбеген; қол қойылмаған мәтін – акт емес.",
      ru = "Причина названа, но почему ярмарку и митинг нельзя развести по времени или месту, не доказано; неподписанный текст – не акт.",
      en = "A reason is given, but not why fair and rally could not be kept apart in time or place; an unsigned text is no act.",
    },
  },
  m.sample {
    paper = "defence", part = "grounds", when = "answer.given question=defend choices=admit",
    text = {
      kk = "Хат нашар жазылғанын мойындаймыз, бірақ алаң шынымен жәрмеңкеге берілген: екеуіне орын жетпейді.",
      ru = "Признаём: письмо составлено плохо. Но площадь действительно отдана ярмарке, на оба мероприятия места нет.",
      en = "We admit that the letter was poor. But the square has really been given to the fair; there is no room for both.",
    },
  },
  m.sample {
    paper = "defence", part = "grounds", when = "answer.given question=defend choices=notice",
    text = {
      kk = "Хабарламаның өзінде кемшілік бар: үгіт мерзімінен бұрын басталған.",
      ru = "Неправильно само уведомление: агитация началась раньше срока.",
      en = "The notice itself was wrong: campaigning began before its time.",
    },
  },
  m.sample {
    paper = "opinion", part = "view", when = "answer.given question=line choices=for",
    text = {
      kk = "Мерзім сақталған, бірақ бас тарту негізделмеген, дәлелді емес. Талап негізді.",
      ru = "Срок соблюдён, но отказ не обоснован и не мотивирован. Иск обоснован.",
      en = "The deadline was met, but the refusal is neither justified nor reasoned. The claim is well founded.",
    },
  },
  m.sample {
    paper = "opinion", part = "view", when = "answer.given question=line choices=against",
    text = {
      kk = "Жауап мерзімінде берілген. Талапты қанағаттандыруға негіз көріп тұрған жоқпын.",
      ru = "Ответ дан в срок. Оснований удовлетворить иск не вижу.",
      en = "The answer was given in time. I see no grounds to find for the claimant.",
    },
  },
  m.sample {
    paper = "judgment", part = "established", when = "answer.given question=place choices=street",
    text = {
      kk = "Хабарлама мерзімінде берілген, жауап 12 тамызда келген. Көрсетілген орын мәслихат айқындаған арнайы орындарға жатпайды.",
      ru = "Уведомление подано в срок, ответ пришёл 12 августа. Указанное место не входит в число определённых маслихатом.",
      en = "The notice was in time; the answer came on 12 August. The place named is not among those designated by the maslikhat.",
    },
  },
  m.sample {
    paper = "judgment", part = "reasons",
    when = "decision.adopted draft=judgment & " .. NAMED,
    text = {
      kk = "Себеп аталған, бірақ жәрмеңке мен митингіні уақыты не орны бойынша бөлуге неге болмайтынын жауапкер дәлелдемеді. Бас тарту негізделмеген.",
      ru = "Причина названа, но почему ярмарку и митинг нельзя было развести по времени или месту, ответчик не доказал. Отказ не обоснован.",
      en = "A reason was given, but the respondent did not prove why fair and rally could not be kept apart in time or place. The refusal was not justified.",
    },
  },
  m.sample {
    paper = "judgment", part = "reasons", when = "decision.adopted draft=judgment",
    text = {
      kk = "Қаулының нөмірі – негіздеме емес: ұйымдастырушыға себеп айтылмаған, актінің өзі берілмеген. Бас тарту негізделмеген, дәлелді емес.",
      ru = "Номер постановления – не обоснование: причины организатору не назвали, самого акта не вручили. Отказ не обоснован и не мотивирован.",
      en = "The number of a decree is no justification: the organiser was given no reason, and not the act itself. The refusal was neither justified nor reasoned.",
    },
  },
  m.sample {
    paper = "judgment", part = "operative", when = "decision.adopted draft=judgment",
    text = {
      kk = "Талап қанағаттандырылсын. Тармақтары – сот шешімінде; оған шағым жасауға болады.",
      ru = "Иск удовлетворить. Пункты – в решении суда; его можно обжаловать.",
      en = "The court finds for the claimant. The clauses are in the decision; it may be appealed.",
    },
  },
  m.sample {
    paper = "briefing", part = "duties", when = "question.asked question=banned",
    text = {
      kk = "Митинг келісілмеген: алаңға шықпаңыз. Шақырғандарға еріп кетпеңіз, полицияның заңды талабын орындаңыз.",
      ru = "Митинг не согласован: на площадь не выходите. Не идите за теми, кто зовёт, исполняйте законные требования полиции.",
      en = "The rally is not agreed: do not go to the square. Do not follow those who call you there; obey lawful demands of the police.",
    },
  },
  m.sample {
    paper = "briefing", part = "rights", when = "question.asked question=banned",
    text = {
      kk = "Әкімге жазбаша өтініш беруге, талаптарға қол жинауға, жаңа хабарлама жіберуге болады.",
      ru = "Можно обратиться к акиму письменно, собирать подписи под требованиями, подать новое уведомление.",
      en = "You may write to the akim, gather signatures under the demands, give a new notice.",
    },
  },
  m.sample {
    paper = "security", part = "measures", when = "question.asked question=banned",
    text = {
      kk = "Алаңның кіреберісінде он қызметкер: келгендерге митинг келісілмегенін түсіндіреді. Ұйымдастырушымен тікелей байланыс.",
      ru = "Десять сотрудников у входа на площадь: объясняют пришедшим, что митинг не согласован. Прямая связь с организатором.",
      en = "Ten officers at the entrance to the square tell those who come that the rally is not agreed. A direct line to the organiser.",
    },
  },
  m.sample {
    paper = "leaflet", part = "call", when = "question.asked question=banned",
    text = {
      kk = "21 қыркүйектегі митинг келісілмеген. Алаңға өз бетіңізбен бармаңыз, ұйымдастырушының сөзін күтіңіз.",
      ru = "Митинг 21 сентября не согласован. Сами на площадь не идите, ждите слова организатора.",
      en = "The rally of 21 September is not agreed. Do not go to the square by yourselves; wait for the organiser's word.",
    },
  },
  m.sample {
    paper = "leaflet", part = "call", when = "answer.given question=elsewhere choices=accept",
    text = {
      kk = "21 қыркүйек, 11.00, Жастар паркі. Жылу бағасы мен № 3 қазандық туралы айтуға жиналамыз. Плакат – қолда, шеру жоқ.",
      ru = "21 сентября, 11.00, парк Молодёжи. Собираемся из-за цены на тепло и котельной № 3. Плакаты в руках, никаких шествий.",
      en = "21 September, 11.00, the Youth Park. We meet over the price of heat and boiler house No. 3. Posters in the hand, no marches.",
    },
  },
  m.sample {
    paper = "report", part = "seen", when = "question.asked question=otherwise",
    text = {
      kk = "Лента алдына жүзге жуық адам келді, көбі тарқап кетті.",
      ru = "К ленте пришло около ста человек, большинство разошлось.",
      en = "About a hundred people came to the tape; most of them left.",
    },
  },
  m.sample {
    paper = "report", part = "demands", when = "answer.given question=form choices=march",
    text = {
      kk = "Шеруге шыққандарды митинг орнына қайтаруды талап еттім.",
      ru = "Потребовал вернуть колонну на место митинга.", en = "I demanded that the column turn back to the place of the rally.",
    },
  },
  m.sample {
    paper = "report", part = "demands", when = "answer.given question=tent-act choices=demand",
    text = {
      kk = "Шатырды он минут ішінде жинауды талап еттім.",
      ru = "Потребовал убрать шатёр за десять минут.", en = "I demanded that the tent be removed within ten minutes.",
    },
  },
  m.sample {
    paper = "article", part = "story", when = "question.asked question=otherwise",
    text = {
      kk = "Лента, жүз адам, мегафон. Жұрт жылу сұрап келді, алаңға кіре алмады.",
      ru = "Лента, сто человек, мегафон. Люди пришли просить тепла, на площадь не попали.",
      en = "A tape, a hundred people, a megaphone. They came to ask for heat and did not get onto the square.",
    },
  },
}
