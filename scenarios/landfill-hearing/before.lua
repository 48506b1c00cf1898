-- What comes of the decisions before the hearing, and of the notice.

local common = require "common"

local before = {}

local met, bot, AUTHOR = common.met, common.bot, common.AUTHOR

function before.support(s, choice)
  if choice == "letter" then
    s:tell({ "resident-2", "del-09", "lawyer" }, {
      kk = "Ержанова жер комиссиясына хат жазбақ. Оған үш адам қол қойса, хат кетеді: «Құжаттар» бетінен қол қоясыз.",
      ru = "Ержанова пишет письмо в земельную комиссию. Нужны три подписи: подписать можно на странице «Документы».",
      en = "Yerzhanova writes to the land commission. Three must sign: you can do so on the page “Papers”.",
    })
  elseif choice == "square" then
    s:tell("del-09", {
      kk = "Ержанова чатты дайын ұстаңыз дейді. Тыңдауда сөз тимесе, жұрт алаңға бет алады.",
      ru = "Ержанова просит держать чат наготове. Не дадут ей слова на слушаниях – люди пойдут на площадь.",
      en = "Yerzhanova asks you to keep the chat ready. Without the floor for her at the hearing, people head for the square.",
    })
  end
end

local POWER = {
  assembly = {
    kk = "Бастама жиналыста тіркелді, үш делегаттан жұмыс тобы құрылды. Тыңдаудағы сөздерді ұсынымға сол топ дайындайды.",
    ru = "Инициатива зарегистрирована в собрании, создана рабочая группа из трёх делегатов. Она и подготовит рекомендации по слушаниям.",
    en = "The initiative is registered with the assembly, and three delegates form a working group. It prepares the recommendations after the hearing.",
  },
  proposals = {
    kk = "Депутат үй аралап жүр: ұсынысыңызды тыңдауда жазбаша тапсырыңыз, ол тізімге енеді.",
    ru = "Депутат обходит дворы: сдайте предложение письменно на слушаниях, и оно войдёт в список.",
    en = "The deputy goes from door to door: hand in your proposal in writing at the hearing, and it is on the list.",
  },
  discussion = {
    kk = "Депутат ашық талқылау бастады: чатта және дүкен алдында ел ішіндегісін айтып жатыр. Ашу тыңдауға дейін тарқайды.",
    ru = "Депутат начала открытое обсуждение: люди говорят в чате и у магазина. Злость уйдёт до слушаний.",
    en = "The deputy has begun an open discussion: people speak in the chat and outside the shop. Anger goes before the hearing.",
  },
}

function before.power(s, choice)
  if POWER[choice] then
    s:tell({ "council", "residents" }, POWER[choice])
  end
end

local DAYS = {
  week = { kk = "14 қыркүйек", ru = "14 сентября", en = "14 September" },
  fortnight = { kk = "24 қыркүйек", ru = "24 сентября", en = "24 September" },
  month = { kk = "9 қазан", ru = "9 октября", en = "9 October" },
}
local NUMBER = { week = "14", fortnight = "24", month = "0?9" } -- of the day, as a notice may write it

-- The day stands in the notice for whoever writes it.
function before.date(s, choice)
  local day = DAYS[choice]
  if not day then
    return
  end
  s:tell({ "secretary", "lawyer", "deputy" }, common.filled({
    kk = "Депутат тыңдау күнін таңдады: %s. Хабарламаның «Күні, уақыты және орны» бөлігінде осы күн дайын тұр. Тыңдау хабарламада жазылған күні өтеді.",
    ru = "Депутат выбрала день слушаний: %s. Он уже стоит в части объявления «День, время и место». Слушания пройдут в день, названный в объявлении.",
    en = "The deputy has chosen the day of the hearing: %s. It stands ready in the part “Day, time and place” of the notice. The hearing is held on the day that the notice names.",
  }, day or ""))
end

function before.bus(s, choice)
  if choice == "model" then
    s:tell({ "deputy", "chair" }, {
      kk = "Ахметов автобустан бас тартты: залға макет пен сызба әкеледі. Тыңдауда сөзді өзі, жалпы кезекпен сұрайды.",
      ru = "Ахметов отменил автобус: привезёт макет и чертежи. Слово на слушаниях он попросит сам, в общей очереди.",
      en = "Akhmetov has cancelled the bus: he brings a model and drawings. At the hearing he will ask for the floor himself, in the common queue.",
    })
  end
end

function before.roof(s, choice)
  if choice == "tell" then
    s:tell("council", {
      kk = "Омаров делегаттарға айтты: Ахметов клубтың шатырын жөндеп беруге уәде еткен, ал төраға одан бас тартқан.",
      ru = "Омаров сказал делегатам: Ахметов обещал починить крышу клуба, а сам он от этого отказался.",
      en = "Omarov has told the delegates: Akhmetov promised to mend the club's roof, and he himself declined.",
    })
  elseif choice == "fund" then
    s:tell("del-07", {
      kk = "Омаров клубтың шатырын ауыл қоры арқылы жөндетпек: түзетуіңізге оның даусы қосылуы мүмкін.",
      ru = "Омаров хочет чинить крышу клуба через фонд села: Ваша поправка может получить его голос.",
      en = "Omarov wants the roof paid by the village fund: your amendment may get his vote.",
    })
  end
end

function before.grant(s, choice)
  if choice == "tell" then
    s:tell("media-1", {
      kk = "Әлиев грант туралы өзі айтты: ақшаны бәсекелес берген, бірақ бұл оның кеңестеріне әсер етпейді дейді. Грант енді құпия емес, мақалада оның өз сөзін келтіруге болады.",
      ru = "Алиев сам сказал о гранте: деньги дал конкурент, но на его советы это, по его словам, не влияет. Грант больше не тайна, в статье можно привести его собственные слова.",
      en = "Aliyev has spoken of the grant himself: the money came from the rival, but he says it does not sway his advice. The grant is no secret any more; the article can quote his own words.",
    })
  end
end

-- The day of the notice holds; the deputy and whoever wrote another one are told, while it can be changed.
function before.filled(s, e)
  local choice = common.said(s, "date")
  if e.paper ~= "notice" or e.part ~= "when" or not NUMBER[choice] or
     string.find(s:paper("notice").parts.when or "", "%f[%d]" .. NUMBER[choice] .. "%f[%D]") then
    return
  end
  s:tell({ "deputy", e.seat or "facilitator" }, common.filled({
    kk = "Хабарламада депутат таңдағаннан (%s) басқа күн тұр. Тыңдау хабарламадағы күні өтеді: жібермес бұрын келісіп алыңыздар.",
    ru = "В объявлении не тот день, который выбрала депутат (%s). Слушания пройдут в день, названный в объявлении: договоритесь до отправки.",
    en = "The notice names another day than the deputy chose (%s). The hearing is held on the day of the notice: agree before it is sent.",
  }, DAYS[choice]))
end

-- Which sources the notice satisfies is said when the hearing opens, not before.
local function tell_notice(s)
  if s:paper("notice").status == "empty" or s:paper("notice").status == "draft" then
    s:tell("all", {
      kk = "Тыңдау хабарламасыз ашылды: ешбір дереккөздің мерзімі сақталмады. Залға кім келді, кім келмеді – соған қараңыздар.",
      ru = "Слушания открыты без объявления: ни один из сроков не соблюдён. Посмотрите, кто пришёл и кого нет.",
      en = "The hearing opened without a notice: no source's term is kept. See who has come and who has not.",
    })
  elseif met(s, "month") then
    s:tell("all", {
      kk = "Хабарлама бір ай бұрын берілген: барлық дереккөздің мерзімі сақталды.",
      ru = "Объявлено за месяц: соблюдены сроки всех источников.",
      en = "A month's notice was given: the terms of all sources are kept.",
    })
  elseif met(s, "method") and met(s, "invite") then
    s:tell("all", {
      kk = "Әдістеме мен «Қоғамдық бақылау туралы» Заңның мерзімдері сақталды, ал регламенттегі бір ай – жоқ. Әкімдік осыны айта алады.",
      ru = "Сроки методики и Закона «Об общественном контроле» соблюдены, месяц по регламенту – нет. Акимат может на это сослаться.",
      en = "The terms of the method and of the Law on public control are kept, the regulation's month is not. The akimat may point to that.",
    })
  else
    s:tell("all", {
      kk = "Шақыру бес жұмыс күнінен кеш жіберілді («Қоғамдық бақылау туралы» Заңның 10-бабының 3-тармағы). Органдар келмей қоюы мүмкін, оларды кінәлау қиын.",
      ru = "Приглашение отправлено позже чем за пять рабочих дней (пункт 3 статьи 10 Закона «Об общественном контроле»). Органы могут и не прийти, упрекнуть их трудно.",
      en = "The invitation went out later than five working days ahead (article 10(3) of the Law on public control). The bodies may stay away and are hard to blame.",
    })
  end
end

-- Who was invited late decides whether to come.
function before.opened(s)
  tell_notice(s)
  if not met(s, "invite") and s:question("late-invite").status == "waiting" then
    s:act("facilitator", "question.ask", "late-invite")
  end
end

function before.petition(s)
  s:tell({ "akim", "deputy", AUTHOR }, {
    kk = "Ауылдың хаты тіркелді: жер комиссиясы 2 қазанда оны қарамай шешім шығара алмайды.",
    ru = "Письмо села зарегистрировано: 2 октября земельная комиссия не решит, не рассмотрев его.",
    en = "The village's letter is registered: on 2 October the land commission cannot decide without considering it.",
  })
end

function before.request(s)
  s:tell("ecologist", {
    kk = "Ресми сұрау келді. Енді ұңғыма дерегін айту – міндетіңіз, бастығыңыздың тыйымы сылтау бола алмайды.",
    ru = "Пришёл официальный запрос. Теперь назвать данные скважины – Ваша обязанность, запрет начальства не оправдание.",
    en = "The official request is here. To name the borehole data is your duty now; your chief's word is no excuse.",
  })
end

return before
