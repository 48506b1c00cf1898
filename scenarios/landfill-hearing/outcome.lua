-- How the story ends, and which deeds decided it.

local common = require "common"
local after = require "afterwards"
local steps = require "steps"

local outcome = {}

local went, met, said, ITEM = common.went, common.met, common.said, common.ITEM

-- Whether green caps whom nobody named divide the village in the eyes of the akimat.
local function divided(s)
  return s:inject("supporters") == "fired" and said(s, "addresses") ~= "apart" and said(s, "lunches") ~= "tell"
         and said(s, "who-are-you") ~= "admit" and said(s, "bus") ~= "quiet"
end

local function support(s)
  if went(s, "petition") then
    return "paper.submitted paper=petition"
  end
  return said(s, "power") == "assembly" and "answer.given question=power choices=assembly"
end

local function minuted(s)
  return said(s, "minutes") == "full" and met(s, "summary") and "deadline.met deadline=summary"
end

-- What makes the village's case hold: the fact that made it so, or false; and what would have.
local function case_of(s)
  return {
    { s.vars.distance, "answer.given question=signature choices=speak" },
    { s.vars.water, "answer.given question=borehole choices=tell" },
    { support(s), "paper.submitted paper=petition" },
    { minuted(s), said(s, "minutes") == "full" and "deadline.met deadline=summary" or "answer.given question=minutes choices=full" },
    { s.vars.checked, "paper.submitted paper=check" },
    { met(s, "invite") and "deadline.met deadline=invite", "deadline.met deadline=invite" },
    { s.vars.consent and "answer.given question=consent choices=admit", "answer.given question=consent choices=admit" },
    { went(s, "demands") and went(s, "inquiry") and "paper.submitted paper=demands", "paper.submitted paper=demands" },
    { not divided(s) and "not divided", "not divided" },
    { s.vars.watched, "answer.given question=days choices=photo" },
  }
end

local STRONG = 6 -- of ten

local function strength(s)
  local have = 0
  for _, one in ipairs(case_of(s)) do
    have = have + (one[1] and 1 or 0)
  end
  return have
end

-- The last vote on the recommendations as a whole, or on whether they are the basis.
local function last_vote(s)
  local result
  for _, vote in ipairs(s:votes()) do
    local about = vote.subject == "basis:" .. ITEM or vote.subject == "whole:" .. ITEM
    if about and not vote.annulled then
      result = vote
    end
  end
  return result
end

local function no_voice(s)
  local vote = last_vote(s)
  if s:draft(ITEM).away == "postponed" then
    return { "item.postponed item=" .. ITEM }
  end
  local lost = vote and vote.result ~= "adopted" and "vote.closed subject=" .. vote.subject .. " result=" .. vote.result
  return { lost or not s.quorum and "quorum.lost" or "not decision.adopted draft=" .. ITEM }
end

-- Of its two terms the recommendations' answer may keep either: the source leaves open which holds. With
-- each paper the choices that let it go without a full answer in time.
local DUE = {
  { paper = "recs", terms = { "recs-month", "recs-days" }, let = { { "silence", "wait" } } },
  { paper = "inquiry", terms = { "inquiry-answer" }, let = { { "ready", "sign" }, { "checked", "accept" } } },
}

local function in_time(s, due)
  local kept = false
  for _, term in ipairs(due.terms) do
    kept = kept or met(s, term)
  end
  return kept and s:paper(due.paper).status == "answered"
end

-- Of each paper whether it was empty, late or never answered, and who let it be.
local function why_unanswered(s)
  local because = {}
  for _, due in ipairs(DUE) do
    local kept, empty = in_time(s, due), due.paper == "inquiry" and after.empty_answer(s)
    if went(s, due.paper) and (empty or not kept) then
      local late = s:paper(due.paper).status == "answered"
      table.insert(because, kept and "paper.answered paper=inquiry" or late and "deadline.missed deadline=" .. due.terms[1]
                            or "not paper.answered paper=" .. due.paper)
      for _, one in ipairs(due.let) do
        table.insert(because, said(s, one[1]) == one[2] and "answer.given question=" .. one[1] .. " choices=" .. one[2] or nil)
      end
    end
  end
  return #because > 0 and because
end

-- What is below the village's own conditions: its amendment on jobs or the fund, and a distance the
-- investor can live with.
local function bargain(s)
  local gains
  for _, amendment in ipairs(s:amendments()) do
    local gain = amendment.prepared == "jobs" or amendment.prepared == "fund"
    if gain and amendment.fate == "adopted" then
      gains = "amend.adopted prepared=" .. amendment.prepared
    end
  end
  local site = s:draft(ITEM).figures.site
  local metres = site and site.metres
  return went(s, "pledge") and gains and metres and metres <= 1000 and gains
end

-- What was so, or would have helped, for the debrief; that of the green caps has no event of its own.
local function facts(s, most)
  local list = {}
  for _, one in ipairs(case_of(s)) do
    if one[1] and one[1] ~= "not divided" and #list < most then
      table.insert(list, one[1])
    end
  end
  return list
end

local function missing(s, most)
  local list = {}
  for _, one in ipairs(case_of(s)) do
    if not one[1] and #list < most then
      table.insert(list, one[2] == "not divided" and "inject.fired id=supporters" or "not " .. one[2])
    end
  end
  return list
end

local function with(first, list)
  table.insert(list, 1, first)
  return list
end

local function after_answer(s)
  if s.vars.differs and said(s, "two-texts") == "paper" then
    return "answered", { "answer.given question=two-texts choices=paper", "paper.answered paper=recs" }
  end
  local open = said(s, "second-site") == "open"
  local strong, kept = strength(s) >= STRONG, said(s, "control") ~= "akimat"
  local waited = said(s, "silence") == "wait"
  if open and strong and kept and not waited then
    return "moved", with("answer.given question=second-site choices=open", facts(s, 4))
  end
  local gains = bargain(s)
  if gains then
    return "deal", { "talks.agreed talks=conditions", gains, "paper.submitted paper=pledge", "not amend.adopted prepared=km-2" }
  elseif not open then
    return "answered", { "answer.given question=second-site choices=keep", "paper.answered paper=recs" }
  elseif not kept then
    return "answered", { "answer.given question=control choices=akimat", "paper.answered paper=recs" }
  elseif waited then
    return "answered", { "answer.given question=silence choices=wait", "paper.answered paper=recs" }
  end
  return "answered", with("paper.answered paper=recs", missing(s, 3))
end

local function after_adoption(s)
  if not went(s, "recs") or s.vars.granted then
    return -- declared
  end
  local because = why_unanswered(s)
  if because then
    return "unanswered", because
  end
  return after_answer(s)
end

-- In whose hands it was: each had a way back.
local function why_collapsed(s)
  local because = { "inject.fired id=stopped" }
  for _, one in ipairs { { "square", "go-on" }, { "sign", "march" }, { "chat", "call" }, { "demand", "stop" }, { "return", "stay" } } do
    if said(s, one[1]) == one[2] then
      table.insert(because, "answer.given question=" .. one[1] .. " choices=" .. one[2])
    end
  end
  return because
end

local function result(s)
  if s.vars.collapsed then
    return "collapsed", why_collapsed(s)
  elseif s:draft(ITEM).whole ~= "adopted" then
    return "rejected", no_voice(s)
  end
  return after_adoption(s)
end

function outcome.finish(s)
  local ending, because = result(s)
  steps.tell(s)
  if ending then
    s:ending(ending, { because = because })
  end
end

local function under_way(s)
  return s.sitting == "open" or s.sitting == "break"
end

-- A phase that was entered too early does not cut a sitting off: its close ends the session.
function outcome.on_phase(s, e)
  if e.phase == "analysis" then
    s:tell("all", {
      kk = "2 қазанда аудан әкімдігінің жер комиссиясы жер учаскесін «Таза Далаға» беру-бермеуді шешеді. Оған дейін жіберілген ауыл хаты, депутаттық сауал не жиналыстың ұсынымдары комиссияны кідіртеді: оларды қарамай шешім шығармайды.",
      ru = "2 октября земельная комиссия акимата района решит, отдать ли участок компании «Таза Дала». Письмо села, депутатский запрос или рекомендации собрания, отправленные до этого дня, её задержат: не рассмотрев их, решения она не примет.",
      en = "On 2 October the district akimat's land commission decides whether the plot goes to Taza Dala. A letter from the village, a deputy's inquiry or the assembly's recommendations sent before that day hold it up: it does not decide without considering them.",
    })
  elseif e.phase == "hearing" and not went(s, "plan") then
    s:tell({ "deputy", "lawyer", "chair" }, {
      kk = "Тыңдау жоспарсыз басталады: сегіз қадамнан тұратын «Тыңдауды дайындау жоспары» жіберілген жоқ. Кім жүргізетіні, хаттаманы кім жазатыны, ұсыныстарды кім жинайтыны енді осы залда, жүріп жатқанда шешіледі.",
      ru = "Слушания начинаются без плана: «План подготовки слушаний» из восьми шагов не отправлен. Кто ведёт, кто пишет протокол, кто собирает предложения – решать придётся уже в зале, на ходу.",
      en = "The hearing begins without a plan: the plan of eight steps was not sent. Who leads, who writes the minutes, who collects the proposals has to be settled in the hall, as it goes.",
    })
  elseif e.phase == "processing" and s.vars.voiced then
    s:tell({ "deputy", "secretary" }, common.filled({
      kk = "Қорытынды хаттамаға керегі: ашық микрофонда ең көп айтылғаны – %s. Ол «Ескерілген ұсыныстар» бөлігінде бірінші тұрсын.",
      ru = "Для итогового протокола: у открытого микрофона чаще всего звучало: %s. Пусть это стоит первым в части «Учтённые предложения».",
      en = "For the outcome minutes: at the open microphone people spoke most of %s. Let it stand first in “Proposals taken up”.",
    }, s.vars.voiced))
  elseif e.phase ~= "debrief" then
    return
  elseif under_way(s) then
    s:tell("chair", {
      kk = "Отырыс әлі жабылған жоқ. Ол жабылғанда сессия аяқталып, талдау басталады.",
      ru = "Заседание ещё не закрыто. Когда его закроют, сессия завершится и начнётся разбор.",
      en = "The sitting is still open. When it is closed, the session ends and the debrief begins.",
    })
  else
    outcome.finish(s)
  end
end

-- What can only happen in the hall does not happen after the hearing.
function outcome.on_closed(s, e)
  if e.sitting == "hearing" then
    for _, id in ipairs { "no-show", "supporters", "fake-expert", "leak", "rally", "walk-out", "stopped" } do
      common.skip(s, id)
    end
  end
  if s.phase == "debrief" then
    outcome.finish(s)
  end
end

return outcome
