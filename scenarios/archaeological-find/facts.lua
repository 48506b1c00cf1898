-- What the group has in its hands: facts that people brought, and what its document rests on.
--
-- With two of five supports amiss the akimat can close the document by a letter. Some are missed
-- by whoever agrees, too: without the form of control carried out, or without four facts, the
-- document is a letter (HOLLOW); without members who may take part, the owner appeals (UNFIT).

local facts = {}

facts.GROUP = { "dep-02", "dep-04", "dep-05", "citizen", "historian" }
facts.NEEDED = 4

-- What an answer brings the group, by question and choice.
local BROUGHT = {
  ["brick give"] = {
    kk = "Молдағали кірпішті Сматаевқа берді: алынған орны жазылды, енді оның жасын анықтауға болады.",
    ru = "Молдагали отдал кирпич Сматаеву: место записано, его возраст теперь можно определить.",
    en = "Moldagali has given the brick to Smatayev: its place is recorded, and it can be dated now.",
  },
  ["plan show"] = {
    kk = "Әлімбай 1898 жылғы жоспарды көрсетті: арканың үстінде көпес қоймасы болған. Кірпіш қоймадан ескі ме – енді осыны тексеру керек.",
    ru = "Алимбай показала план 1898 года: над аркой стоял купеческий склад. Старше ли кирпич склада – вот что теперь проверять.",
    en = "Alimbay has shown the plan of 1898: a merchant's store stood over the arch. Is the brick older than the store? That is to be checked now.",
  },
  ["geology give"] = {
    kk = "Кәрімов геологтардың есебін берді: іргетастың астында қуыс бар екенін компания наурызда-ақ білген.",
    ru = "Каримов отдал отчёт геологов: о пустотах под фундаментом компания знала ещё в марте.",
    en = "Karimov has handed over the geologists' report: the company knew of voids under the foundation in March.",
  },
  ["past tell"] = {
    kk = "Ахунова айтты: учаске құжатына археологиялық есепсіз қол қойғандардың бірі – өзі.",
    ru = "Ахунова сказала: под делом участка без археологического отчёта стоит и её подпись.",
    en = "Akhunova has said it: her signature, too, stands under the file without an archaeological report.",
  },
  ["pictures tell"] = {
    kk = "Сматаев суреттерін берді және дуалдан асқанын жазып қол қойды: сурет дәлел бола алады.",
    ru = "Сматаев отдал снимки и письменно признал, что перелез через забор: теперь это доказательство.",
    en = "Smatayev has given his pictures and written down that he climbed the fence: they can be evidence now.",
  },
  ["safe show"] = {
    kk = "Байжанов жер комиссиясының хаттамасын көрсетті: археологиялық зерттеу туралы ешкім сұрамаған.",
    ru = "Байжанов показал протокол земельной комиссии: об археологическом обследовании никто не спросил.",
    en = "Baizhanov has shown the minutes of the land commission: nobody asked about an archaeological survey.",
  },
  ["film inspector"] = {
    kk = "Төлегеннің түсірілімі Қалиевте: экскаватордың жанындағы адам танылды, топ мұны факт ретінде жаза алады.",
    ru = "Запись Тулегена у Калиева: человека у экскаватора узнали, группа может записать это как факт.",
    en = "Tolegen's film is with Kaliyev: the man by the excavator is known, and the group can write it down as a fact.",
  },
  ["archive give"] = {
    kk = "Жақыпов учаске құжаттарын берді: «археологиялық жұмыс кейін жүргізіледі» деген белгі бар. Заң керісінше айтады.",
    ru = "Жакупов отдал дело участка с пометкой «археологические работы провести позже». Закон говорит обратное.",
    en = "Zhakupov has handed over the file with the mark “archaeological work to be done later”. The law says the opposite.",
  },
  ["delay admit"] = {
    kk = "Ибраева мойындады: азаматтардың алғашқы хаты он күн қаралмаған.",
    ru = "Ибраева признала: первое письмо граждан десять дней не рассматривали.",
    en = "Ibrayeva has admitted it: the citizens' first letter was not considered for ten days.",
  },
  ["thin request"] = {
    kk = "Әкімдік жазбаша сұраққа жауап берді: сату шартынан археологиялық зерттеу туралы тармақ алынып тасталған. Үш күн кетті, бірақ қолда тағы бір факт бар.",
    ru = "Акимат ответил на письменный запрос: из договора продажи пункт об археологическом обследовании вычеркнут. Ушло три дня, зато у группы ещё один факт.",
    en = "The akimat has answered the written request: the clause on an archaeological survey was struck from the sale contract. Three days are gone, but the group has one more fact.",
  },
  ["crew tell"] = {
    kk = "Лобода айтты: арка бәрінен үш күн бұрын көрінген, қазу тоқтамаған.",
    ru = "Лобода сказал: арку увидели за три дня до всех, и копать не перестали.",
    en = "Loboda has said it: the arch was seen three days before the others knew, and the digging went on.",
  },
}

function facts.count(s)
  return s.vars.facts or 0
end

local HOLDS = {} -- questions whose answer may bring a fact
for key in pairs(BROUGHT) do
  HOLDS[string.match(key, "^%S+")] = true
end

-- Who answered so, has brought a fact; who answered otherwise, has kept one back.
function facts.hear(s, question, choice)
  local words = BROUGHT[question .. " " .. choice]
  if words then
    s.vars.facts = facts.count(s) + 1
    s:tell(facts.GROUP, words)
  elseif HOLDS[question] then
    s.vars.kept = s.vars.kept or {}
    table.insert(s.vars.kept, "answer.given question=" .. question .. " choices=" .. choice)
  end
end

local function sent(s, id)
  local status = s:paper(id).status
  return status == "submitted" or status == "answered"
end

local FINDINGS = { "assessment", "assessment-expert", "assessment-guide" }
local WRITES = { smatayev = 1, iskakov = 2, tolegen = 3 }

-- What is amiss with each support: the fact for the debrief, and the words; nil while it stands.

-- A discussion that the bodies and the press knew of in time, with its minutes (PC 10).
local function discussion_fault(s)
  if not sent(s, "announcement") then
    return "not paper.submitted paper=announcement", {
      kk = "талқылау туралы хабарландыру жіберілмеген", ru = "объявления об обсуждении не было",
      en = "the discussion was not announced",
    }
  elseif s.vars.uninvited then
    return "deadline.missed deadline=invitation", {
      kk = "органдар талқылауға бес жұмыс күні бұрын шақырылмаған",
      ru = "органы не пригласили на обсуждение за пять рабочих дней",
      en = "the bodies were not invited to the discussion five working days ahead",
    }
  end
  return not sent(s, "protocol") and "not paper.submitted paper=protocol", {
    kk = "талқылаудың хаттамасы жоқ", ru = "протокола обсуждения нет",
    en = "there are no minutes of the discussion",
  }
end

local function visit_fault(s)
  local refused = s.vars.visit == "refused" and "answer.given question=gate choices=refuse"
  return s.vars.visit ~= "agreed" and (refused or "not paper.answered paper=visit"), {
    kk = "учаскеге баруға келісім алынбай, мониторинг жүргізілмеген",
    ru = "мониторинга не было, потому что нет согласия на посещение участка",
    en = "there was no monitoring, as nobody consented to a visit",
  }
end

local function findings_fault(s)
  for _, paper in ipairs(FINDINGS) do
    if sent(s, paper) then
      return nil
    end
  end
  return "not paper.submitted paper=" .. FINDINGS[WRITES[s.vars.specialist] or 1], {
    kk = "маман жазбаша тұжырым бермей, сараптама жүргізілмеген",
    ru = "экспертизы не было, потому что нет письменных выводов специалиста",
    en = "there was no expertise, as the specialist has given no written findings",
  }
end

local CARRIED_OUT = { discussion = discussion_fault, monitoring = visit_fault, expertise = findings_fault }

-- The form chosen was carried out as the law asks.
local function form_fault(s)
  local form = CARRIED_OUT[s.vars.form]
  if form then
    return form(s)
  end
  return "not answer.given question=form", {
    kk = "бақылау нысаны таңдалмаған", ru = "форма контроля не выбрана",
    en = "no form of control was chosen",
  }
end

-- Members and specialist are those of whom the law, and common sense, approve.
local function members_fault(s)
  local specialist = s.vars.specialist
  if not sent(s, "roster") then
    return "not paper.submitted paper=roster", {
      kk = "топ құрамының заң талаптарына сай екені көрсетілмеген",
      ru = "не показано, что состав группы отвечает требованиям закона",
      en = "it is not shown that the members are eligible",
    }
  elseif specialist == "tolegen" then
    return "answer.given question=specialist choices=tolegen", {
      kk = "маманның тиісті білімі мен жұмыс өтілі жоқ",
      ru = "у специалиста нет нужного образования и стажа",
      en = "the specialist has not the degree and the years of work",
    }
  end
  local kin = specialist == "iskakov" and s.vars.kin_known and not s.vars.dropped
  return kin and "answer.given question=specialist choices=iskakov", {
    kk = "маман – компания директорының туысы: заң тыйым салмайды, бірақ оның сөзіне ешкім сенбейді",
    ru = "специалист – родня директора компании: закон не запрещает, но ему не поверят",
    en = "the specialist is the company director's kin: the law does not forbid it, but who will believe him?",
  }
end

local function facts_fault(s)
  local kept = s.vars.kept and s.vars.kept[1] or "not answer.given question=archive"
  return facts.count(s) < facts.NEEDED and kept, {
    kk = "факт аз", ru = "мало фактов", en = "the facts are few",
  }
end

local function signatures_fault(s)
  local words = { kk = "қойылған қолдар күмәнді", ru = "подписи под вопросом", en = "the signatures are in doubt" }
  if s.vars.denied then
    return "answer.given question=own-up choices=deny", words
  end
  return (s.vars.back or 0) >= 2 and "answer.given question=stand choices=back", words
end

local function term_fault(s)
  return s:deadline("outcome").status ~= "met" and "not deadline.met deadline=outcome", {
    kk = "жеті жұмыс күні өтіп кеткен", ru = "срок в семь рабочих дней прошёл",
    en = "the seven working days are over",
  }
end

-- No control was carried out (PC 13(1): facts found in the course of it): whatever the akim answers,
-- it was a letter of citizens.
local HOLLOW = { form_fault, facts_fault }
-- PC 13(1) and 11(3): the owner appeals a decision that goes by a document of such people.
local UNFIT = { members_fault }
local FAULTS = { form_fault, members_fault, facts_fault, signatures_fault, term_fault }

local function look(s, faults)
  local list, because = { kk = "", ru = "", en = "" }, {}
  for _, fault in ipairs(faults) do
    local fact, words = fault(s)
    if fact then
      table.insert(because, fact)
      for lang, text in pairs(list) do
        list[lang] = text .. (text == "" and "" or "; ") .. words[lang]
      end
    end
  end
  return #because > 0 and list or nil, because
end

-- What the document lacks, as words in each language, and the facts behind that; nil and none when
-- it lacks nothing.
function facts.lacks(s)
  return look(s, FAULTS)
end

-- The same, of what makes the document a letter.
function facts.hollow(s)
  return look(s, HOLLOW)
end

-- And of what lets the owner appeal whatever rests on it.
function facts.unfit(s)
  return look(s, UNFIT)
end

-- Whether the document was sent and can be defended.
function facts.holds(s)
  local _, because = facts.lacks(s)
  return sent(s, "outcome") and #because <= 1
end

facts.sent = sent

return facts
