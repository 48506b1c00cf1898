-- The hearing: what happens when somebody speaks out, keeps silent or leaves.

local common = require "common"

local hearing = {}

local ask, skip, AUTHOR = common.ask, common.skip, common.AUTHOR

-- Some of the computer's seats ask for the floor when their step comes, each as it likes.
local SPEAKERS = {
  citizens = {
    kind = "statement",
    { "resident-1", 75 }, { "resident-2", 65 }, { "lawyer", 45 }, { "del-08", 40 }, { "del-10", 40 }, { "media-1", 40 },
  },
  bodies = {
    kind = "answer",
    { "akim", 75 }, { "village-akim", 60 }, { "ecologist", 65 }, { "sanitary", 55 }, { "investor", 60 }, { "expert", 45 },
  },
}

function hearing.step(s, e)
  local speakers = common.at_hearing(s) and SPEAKERS[e.step]
  if not speakers then
    return
  end
  local first, room = math.random(#speakers), 3 - #s:queue()
  for i = 1, #speakers do
    local seat = speakers[(first + i - 2) % #speakers + 1]
    if room > 0 and math.random(100) <= seat[2] then
      common.ask_bot(s, seat[1], speakers.kind)
      room = room - 1
    end
  end
end

-- Who leaves may come back while the hearing goes on.
local function leave(s, seat)
  s:act(seat, "seat.leave")
  s:tell(seat, {
    kk = "Сіз залдан кеттіңіз, сұрақтар сізсіз қойылып жатыр. Тыңдау біткенше оралуға болады: қайта тіркеліңіз.",
    ru = "Вы ушли из зала, вопросы задают без Вас. Пока слушания идут, можно вернуться: зарегистрируйтесь снова.",
    en = "You have left the hall, and the questions are put without you. While the hearing goes on you may come back: register again.",
  })
end

function hearing.late_invite(s, choice, seat)
  if choice == "leave" and s:seat(seat).present then
    leave(s, seat)
  end
end

function hearing.written(s, choice, seat)
  if choice == "now" then
    common.ask_bot(s, seat, "answer")
  end
end

function hearing.no_show(s)
  if s:question("stay").status == "waiting" then
    s:act("facilitator", "question.ask", "stay")
  end
end

function hearing.stay(s, choice)
  if choice == "leave" and s:seat("akim").present then
    leave(s, "akim")
    s:tell({ "village-akim", "deputy", "secretary" }, {
      kk = "Қалиев кетті. Сұрақтар енді ауыл әкіміне қойылады, оның құзыретінде жоғы хаттамаға «жауапсыз» деп жазылып, сауалға көшеді.",
      ru = "Калиев уехал. Вопросы зададут акиму села; на что он не вправе ответить, то запишут «без ответа» и перенесут в запрос.",
      en = "Kaliyev has left. The questions go to the village akim; what is not for him to answer is minuted as unanswered and moves to the inquiry.",
    })
  end
end

function hearing.supporters(s)
  if common.at_hearing(s) then
    s:tell({ "deputy", "del-07" }, {
      kk = "Тыңдау ашық, бөтен адамды да қуып шығуға негіз жоқ. Бірақ кім екенін сұрауға, кезекті тең бөлуге, тәртіп бұзғанға ескертуге болады.",
      ru = "Слушания открыты, и выгнать приезжих не за что. Но спросить, кто они, делить очередь поровну и предупредить нарушителя можно.",
      en = "The hearing is open and there are no grounds to send outsiders away. But you may ask who they are, share out the queue and warn whoever disturbs.",
    })
    s:tell("resident-3", {
      kk = "Жұрт сізге қарап отыр. Сөз алсаңыз, бірінші сұрақ: «Қай көшеде тұрасыз?»",
      ru = "На Вас смотрят. Возьмёте слово – первым спросят: «На какой улице живёте?»",
      en = "They are looking at you. Take the floor, and the first question is: “Which street do you live in?”",
    })
    if math.random(100) <= 60 then
      common.ask_bot(s, "resident-3", "statement")
    end
  end
end

-- Whoever finds it out: the hall hears the expert as one voice among others from now on.
function hearing.checked(s, fact)
  if s.vars.checked then
    return
  end
  s.vars.checked = fact
  skip(s, "fake-expert")
  s:tell("all", {
    kk = "Сарапшының құжаттары тексерілді: талаптың бірі орындалмаған. Виталий Кимнің сөзі жеке пікір ретінде тыңдалады, қоғамдық сараптама болып саналмайды («Қоғамдық бақылау туралы» Заңның 11-бабының 3-тармағы).",
    ru = "Документы эксперта проверены: одно из требований не выполнено. Слова Виталия Кима – частное мнение, общественной экспертизой они не считаются (пункт 3 статьи 11 Закона «Об общественном контроле»).",
    en = "The expert's papers have been checked: one requirement is not met. What Vitaly Kim says is a private opinion; it is no public expertise (article 11(3) of the Law on public control).",
  })
end

function hearing.fake_expert(s)
  s:tell({ "lawyer", "media-1" }, {
    kk = "Тексеру парағын толтыруға болады. Кимге алдымен жеке айтсаңыз, өзі бас тартуы мүмкін.",
    ru = "Можно заполнить лист проверки. Скажете Киму сначала наедине – возможно, он откажется сам.",
    en = "You may fill in the check. Tell Kim in private first, and he may step back by himself.",
  })
  if s:question("expose").status == "waiting" then
    s:act("facilitator", "question.ask", "expose")
  end
end

function hearing.check(s)
  hearing.checked(s, "paper.submitted paper=check")
end

function hearing.expose(s, choice)
  if choice == "say" then
    hearing.checked(s, "answer.given question=expose choices=say")
  end
end

function hearing.status(s, choice)
  if choice == "specialist" or choice == "withdraw" then
    hearing.checked(s, "answer.given question=status choices=" .. choice)
  end
end

function hearing.leak(s)
  s.vars.leak = true
  s:tell({ "investor", "akim", "village-akim", "sanitary" }, {
    kk = "Зал нақты қашықтықты сұрайды. Жобадағы санитариялық-қорғаныш аймағы – 1000 метр. Жауап берсеңіз де, үндемесеңіз де, хаттамаға түседі.",
    ru = "Зал спросит о настоящем расстоянии. Санитарно-защитная зона в проекте – 1000 метров. И ответ, и молчание попадут в протокол.",
    en = "The hall will ask for the true distance. The sanitary protection zone in the project is 1000 metres. Both an answer and silence go into the minutes.",
  })
  common.ask_bot(s, AUTHOR, "statement")
end

-- The distance is on record once one of those who know it has said it in the hall.
function hearing.signature(s, choice)
  if choice == "speak" then
    s.vars.confessed = true
    s.vars.distance = s.vars.distance or "answer.given question=signature choices=speak"
    ask(s, "del-11", "statement")
  end
end

local function on_record(s, seat, fact, question, choice)
  if s:seat(seat).present then
    s.vars[fact] = s.vars[fact] or "answer.given question=" .. question .. " choices=" .. choice
  else
    s:tell(seat, {
      kk = "Сіз залда жоқсыз: телефонмен айтқаныңыз хаттамаға түспейді. Жазбаша сұрауға жазбаша жауап керек.",
      ru = "Вас нет в зале: сказанное по телефону в протокол не войдёт. Нужен письменный ответ на письменный запрос.",
      en = "You are not in the hall: what is said by telephone is not minuted. It takes a written answer to a written request.",
    })
  end
end

function hearing.borehole(s, choice)
  if choice == "tell" or choice == "later" and common.went(s, "request") then
    on_record(s, "ecologist", "water", "borehole", choice)
  end
end

function hearing.well(s, choice)
  if choice == "show" then
    on_record(s, "del-08", "water", "well", choice)
  end
end

function hearing.zone(s, choice)
  if choice == "name" then
    on_record(s, "sanitary", "distance", "zone", choice)
  end
end

function hearing.metres(s, choice)
  if choice == "admit" then
    on_record(s, "investor", "distance", "metres", choice)
  end
end

function hearing.figures(s, choice)
  if choice == "totals" then
    on_record(s, "del-05", "health", "figures", choice)
    ask(s, "del-05", "statement")
  end
end

local BODY = {
  ecologist = { kk = "Экология департаменті", ru = "Департамент экологии", en = "The ecology department" },
  sanitary = { kk = "Санитариялық қызмет", ru = "Санитарная служба", en = "The sanitary service" },
}

function hearing.brought(s, choice, seat)
  if choice == "show" then
    s:tell("all", common.filled({
      kk = "%s өлшеу хаттамасын залға таратты: ескі қоқыс орны мен құдықтар туралы сандар енді бәрінің қолында.",
      ru = "%s: протокол измерений роздан залу, числа о старой свалке и колодцах теперь у всех.",
      en = "%s has handed its record of measurements to the hall: everybody now has the figures on the old dump and the wells.",
    }, BODY[seat]))
  end
end

function hearing.consent(s, choice)
  if choice == "admit" and common.at_hearing(s) then
    s.vars.consent = true
    s:tell({ "akim", "secretary", "media-1", "deputy" }, {
      kk = "Жақыпов залға айтты: келісім хатын жиналыссыз берген, енді қайтарып алады.",
      ru = "Жакыпов признал перед залом: письмо о согласии дал без собрания и теперь отзывает.",
      en = "Zhakypov has told the hall: the letter of consent was given without the assembly, and he withdraws it.",
    })
  end
end

-- What the man in the green cap writes is read out, if it is the truth.
function hearing.who_are_you(s, choice)
  if choice == "admit" and common.at_hearing(s) then
    s:tell("all", {
      kk = "Хатшы бір ескертпені дауыстап оқыды: «Аудан орталығынанмын, ақшаға келдім. Кешіріңіздер». Жасыл қалпақтылар үнсіз.",
      ru = "Секретарь читает одно из замечаний вслух: «Я из райцентра, мне заплатили. Простите». Зелёные кепки молчат.",
      en = "The secretary reads one of the remarks aloud: “I am from the district centre and was paid. Forgive me.” The green caps are silent.",
    })
  end
end

-- What most speak of at the open microphone is told to those who write the outcome.
local THEMES = {
  water = { kk = "су мен құдықтар", ru = "вода и колодцы", en = "water and wells" },
  smoke = { kk = "ескі қоқыстың түтіні", ru = "дым старой свалки", en = "the smoke of the old dump" },
  road = { kk = "мектеп жанындағы жол", ru = "дорога у школы", en = "the road by the school" },
  jobs = { kk = "жұмыс", ru = "работа", en = "jobs" },
  silence = { kk = "«бізден сұрамады»", ru = "«нас не спросили»", en = "“nobody asked us”" },
}

function hearing.microphone_closed(s)
  local first = common.most(s:question("microphone").counts)
  if first then
    s.vars.voiced = THEMES[first]
    s:tell({ "deputy", "secretary", "chair" }, common.filled({
      kk = "Ашық микрофонда ең көп айтылғаны: %s. Қорытынды хаттамаға бірінші болып енсін.",
      ru = "Чаще всего у открытого микрофона: %s. Пусть это стоит в итоговом протоколе первым.",
      en = "Most often at the open microphone: %s. Let it come first in the outcome.",
    }, THEMES[first]))
  end
end

local FIRST = {
  distance = { kk = "үйлерге дейін неше метр", ru = "сколько метров до домов", en = "how many metres it is to the homes" },
  water = { kk = "ауыз суға не болады", ru = "что будет с питьевой водой", en = "what becomes of the drinking water" },
  consent = { kk = "келісімді кім берді", ru = "кто дал согласие", en = "who gave consent" },
  dump = { kk = "ескі қоқыс қашан жойылады", ru = "когда уберут старую свалку", en = "when the old dump will be cleared" },
}

-- Those who answer for the authorities hear what the hall wants to know first.
function hearing.first_closed(s)
  local first = common.most(s:question("first-question").counts)
  if first then
    s:tell({ "akim", "village-akim", "ecologist", "sanitary", "deputy" }, common.filled({
      kk = "Залдың алдымен білгісі келетіні: %s. Осыдан бастасаңыз, зал тыңдайды.",
      ru = "Прежде всего зал хочет знать: %s. Начните с этого, и Вас будут слушать.",
      en = "What the hall wants to know first: %s. Begin with that, and it will listen.",
    }, FIRST[first]))
  end
end

return hearing
