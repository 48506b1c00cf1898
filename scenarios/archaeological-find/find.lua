-- The night, and the term that passed: what becomes of the arch itself.

local facts = require "facts"

local find = {}

local function night_stopped(s)
  s.vars.night = "stopped"
  s:tell("all", {
    kk = "Түнде учаскеде экскаватор іске қосылды. Күзетшінің қолында инспектордың жазбаша талабы бар еді: полиция он минутта жетті. Арка бүтін, шетінен бір қатар кірпіш түскен. Талап жазылмаған болса, оны тоқтататын қағаз табылмас еді.",
    ru = "Ночью на участке завели экскаватор. У сторожа было письменное требование инспектора, и полиция приехала через десять минут. Арка цела, с края упал ряд кирпичей. Не будь требования, остановить было бы нечем.",
    en = "At night the excavator was started on the plot. The watchman had the inspector's written demand, and the police came within ten minutes. The arch stands; one course of bricks fell at the edge. Without the demand there would have been nothing to stop it with.",
  })
end

local function night_watched(s)
  s.vars.night = "stopped"
  s:tell("all", {
    kk = "Түнде экскаватор іске қосылды, бірақ қақпаның алдында адамдар тұр екен: талқылау туралы хабарландыруды оқып, кезекпен күзетке шыққан. Прораб кілтті суырып алды. Арка бүтін.",
    ru = "Ночью завели экскаватор, но у ворот стояли люди: прочли объявление об обсуждении и дежурили по очереди. Прораб вынул ключ. Арка цела.",
    en = "At night the excavator was started, but people stood at the gate: they had read the announcement of the discussion and kept watch in turns. The foreman took out the key. The arch stands.",
  })
end

local function night_broken(s)
  s.vars.night = "broken"
  s:tell("all", {
    kk = "Таңертең азаматтар қоңырау шалды: түнде қазаншұңқырда экскаватор жұмыс істеген, арканың шығыс жағы құлаған. Күзетшінің қолында тоқтату туралы талап та, қақпаның алдында талқылау туралы оқыған адам да болмаған. Қалған жартысын енді сақтауға бола ма?",
    ru = "Утром позвонили жители: ночью в котловане работал экскаватор, восточная сторона арки обрушена. Ни требования остановить работы у сторожа, ни людей, прочитавших объявление, у ворот не было. Удастся ли сберечь оставшуюся половину?",
    en = "In the morning citizens called: an excavator had worked in the pit at night and the eastern side of the arch is down. The watchman had no demand to stop the works, and at the gate there was nobody who had read an announcement. Can the remaining half be kept?",
  })
end

-- A demand in the watchman's hand, or people at the gate who know what goes on: either stops the
-- excavator. A director who keeps quiet about the find keeps the demand in his desk, too.
function find.on_night(s, choice)
  if choice == "refuse" then
    s.vars.night = "refused"
    s:tell({ "dep-08", "director", "foreman" }, {
      kk = "Түнде учаскеде тыныш болды: прораб экскаваторды іске қоспады. Оның бригадасы ертең не істейді, жалақыны кім төлейді?",
      ru = "Ночью на участке было тихо: прораб не завёл экскаватор. Что завтра будет делать его бригада и кто ей заплатит?",
      en = "The night was quiet: the foreman did not start the excavator. What will the crew do tomorrow, and who will pay them?",
    })
  elseif facts.sent(s, "stop-demand") and s.vars.silence ~= "wait" then
    night_stopped(s)
  elseif facts.sent(s, "announcement") then
    night_watched(s)
  else
    night_broken(s)
  end
end

function find.on_notice(s)
  s:tell("all", {
    kk = "Олжа туралы хабарлама жіберілді. Осы күннен бастап әкімдікте арканы алдын ала есепке алу тізіміне қосуға бір ай бар.",
    ru = "Уведомление о находке отправлено. С этого дня у акимата месяц, чтобы внести арку в список предварительного учёта.",
    en = "Notice of the find has been given. From this day the akimat has a month to enter the arch in the preliminary list.",
  })
end

function find.notice_missed(s)
  if s.vars.closing then
    return
  end
  s:tell("all", {
    kk = "Үш жұмыс күні өтті, олжа туралы ешкім хабарлаған жоқ. «Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 30-бабындағы міндет бұзылды, бір айлық мерзім басталған жоқ, арканы әзірге ештеңе қорғамайды. Кеш те болса хабарлауға болады. Хабарламаған компанияның залал талап етуі қиындайды.",
    ru = "Три рабочих дня прошли, о находке никто не сообщил. Обязанность из статьи 30 Закона «Об охране и использовании объектов историко-культурного наследия» нарушена, месяц не начался, арку пока ничто не защищает. Уведомить можно и с опозданием. Компании, которая промолчала, будет труднее требовать возмещения убытков.",
    en = "Three working days have passed and nobody has given notice. The duty under article 30 of the Law on heritage sites has been breached, the month has not begun, nothing protects the arch yet. Notice may still be given late. A company that kept silent will find it harder to claim losses.",
  })
end

function find.on_listing(s)
  if s.vars.resumed then
    return
  end
  s:tell("all", {
    kk = "Арка алдын ала есепке алу тізіміне қосылды. Енді ол ескерткішпен тең қорғалады, ал үш ай ішінде мәртебесі шешілуге тиіс.",
    ru = "Арку внесли в список предварительного учёта. Теперь её защищают наравне с памятником, а статус должны решить за три месяца.",
    en = "The arch is on the preliminary list. It is now protected like a monument, and its status has to be decided within three months.",
  })
end

function find.listing_missed(s)
  if s.vars.closing then
    return
  end
  s:tell("all", {
    kk = "Бір ай өтті, арка тізімге қосылған жоқ. «Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 30-бабының 2-тармағы бойынша учаскенің иесі игеруді қайта бастай алады. Енді бәрі директордың шешіміне байланысты.",
    ru = "Месяц прошёл, в список арку не внесли. По пункту 2 статьи 30 Закона «Об охране и использовании объектов историко-культурного наследия» владелец вправе возобновить освоение участка. Теперь всё зависит от решения директора.",
    en = "The month is over and the arch is not on the list. Under article 30(2) of the Law on heritage sites the owner may resume work on the plot. Everything now hangs on the director's decision.",
  })
end

function find.on_resume(s, choice)
  if choice == "resume" then
    s.vars.resumed = true
    s:tell("all", {
      kk = "Директор құрылысты заңды түрде қайта бастады: қазаншұңқырға бетон құйылып жатыр. Арканы енді тек суреттен көресіз.",
      ru = "Директор законно возобновил стройку: в котлован пошёл бетон. Арку теперь можно увидеть только на снимках.",
      en = "The director has lawfully resumed building: concrete flows into the pit. The arch can now be seen in pictures only.",
    })
  else
    s:tell("all", {
      kk = "Директор құқығын пайдаланбады: «Күтеміз», – деді. Мерзім өткен, бірақ арка орнында. Органдар кешіккен ісін бітіріп үлгере ала ма?",
      ru = "Директор не воспользовался правом: «Подождём». Срок пропущен, но арка на месте. Успеют ли органы доделать то, с чем опоздали?",
      en = "The director did not use his right: “We shall wait.” The term is missed, but the arch is in its place. Will the authorities finish in time what they are late with?",
    })
  end
end

return find
