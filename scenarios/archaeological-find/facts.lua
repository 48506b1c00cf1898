-- What the group has in its hands: facts that people brought, and what its document rests on.
--
-- Four of five supports are enough: the form of control carried out, members who may take part,
-- three facts, signatures nobody takes back, the term. With fewer the akimat can close the document
-- by a letter.

local facts = {}

facts.GROUP = { "dep-02", "dep-04", "dep-05", "citizen", "historian" }
facts.NEEDED = 3

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

-- The form chosen was carried out as the law asks.
local function form_stands(s)
  if s.vars.form == "discussion" then
    return sent(s, "announcement") and not s.vars.uninvited
  elseif s.vars.form == "monitoring" then
    return s.vars.visit == "agreed"
  end
  return s.vars.form == "expertise" and sent(s, "assessment")
end

local function people_stand(s)
  local kin = s.vars.specialist == "iskakov" and s.vars.kin_known and not s.vars.dropped
  return sent(s, "roster") and s.vars.specialist ~= "tolegen" and not kin
end

local SUPPORTS = {
  {
    stands = form_stands,
    because = function(s)
      if s.vars.form == "discussion" then
        return s.vars.uninvited and "deadline.missed deadline=invitation" or "not paper.submitted paper=announcement"
      end
      return s.vars.form == "monitoring" and "not paper.answered paper=visit"
        or s.vars.form == "expertise" and "not paper.submitted paper=assessment" or "not answer.given question=form"
    end,
    kk = "бақылау нысаны заңдағыдай өткізілмеген",
    ru = "форма контроля проведена не по закону",
    en = "the form of control was not carried out as the law asks",
  },
  {
    stands = people_stand,
    because = function(s)
      return not sent(s, "roster") and "not paper.submitted paper=roster"
        or "answer.given question=specialist choices=" .. s.vars.specialist
    end,
    kk = "топ құрамының не маманының заң талаптарына сай екені көрсетілмеген",
    ru = "не показано, что состав и специалист отвечают требованиям закона",
    en = "it is not shown that the members and the specialist are eligible",
  },
  {
    stands = function(s)
      return facts.count(s) >= facts.NEEDED
    end,
    because = function(s)
      return s.vars.kept and s.vars.kept[1] or "not answer.given question=archive"
    end,
    kk = "факт аз", ru = "мало фактов", en = "the facts are few",
  },
  {
    stands = function(s)
      return (s.vars.back or 0) < 2 and not s.vars.denied
    end,
    because = function(s)
      return s.vars.denied and "answer.given question=own-up choices=deny" or "answer.given question=stand choices=back"
    end,
    kk = "қойылған қолдар күмәнді", ru = "подписи под вопросом", en = "the signatures are in doubt",
  },
  {
    stands = function(s)
      return s:deadline("outcome").status == "met"
    end,
    because = function()
      return "not deadline.met deadline=outcome"
    end,
    kk = "жеті жұмыс күні өтіп кеткен", ru = "семь рабочих дней прошли", en = "the seven working days are over",
  },
}

-- What the document lacks, as words in each language; nil when it lacks nothing.
function facts.lacks(s)
  local list, count = { kk = "", ru = "", en = "" }, 0
  for _, support in ipairs(SUPPORTS) do
    if not support.stands(s) then
      count = count + 1
      for lang, text in pairs(list) do
        list[lang] = text .. (text == "" and "" or "; ") .. support[lang]
      end
    end
  end
  return count > 0 and list or nil, count
end

-- The facts behind that, for the debrief.
function facts.because(s)
  local list = {}
  for _, support in ipairs(SUPPORTS) do
    if not support.stands(s) then
      table.insert(list, support.because(s))
    end
  end
  return list
end

-- Whether the document was sent and can be defended.
function facts.holds(s)
  local _, missing = facts.lacks(s)
  return sent(s, "outcome") and missing <= 1
end

facts.sent = sent

return facts
