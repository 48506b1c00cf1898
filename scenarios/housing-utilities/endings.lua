-- How the session can end, what makes it so, and who pays for it.

local m = require "maslikhat"

-- A phase that was entered too early does not cut the sitting off: its close ends the session.
local OVER = "phase.entered phase=debrief & sitting.closed & "
local ADOPTED = OVER .. "decision.adopted draft=housing & "
-- What a decision can be contested for: the whole district knows of the interest of one who kept silent.
local HIDDEN = "answer.given question=picture choices=give & inject.fired id=expose & not seat.recused seat=dep-05"
  .. " & not answer.given question=publish choices=now & not vote.closed subject=question:ethics result=adopted"

return {
  m.ending {
    id = "contested",
    when = ADOPTED .. HIDDEN,
    title = {
      kk = "Қабылданды, бірақ даулы",
      ru = "Принято, но оспорено",
      en = "Adopted, and contested",
    },
    text = {
      kk = "Шешім қабылданды, бірақ компания директорының туысы мүддесін жасырып отырды, мұны бүкіл аудан біледі. Тұрғындар прокурорға жазды, ақша шешім тексерілгенше тұра тұрады.",
      ru = "Решение принято, но родственник директора компании скрыл интерес, и об этом знает весь район. Жители написали прокурору; деньги ждут, пока решение проверяют.",
      en = "Adopted, but a relative of the company's director hid his interest, and the whole district knows. The residents wrote to the prosecutor; the money waits until the decision has been examined.",
    },
    costs = {
      kk = "он үйдің бір жөндеу маусымы және мәслихаттың сенімі.",
      ru = "строительный сезон десяти домов и доверие к маслихату.",
      en = "a building season for ten buildings, and trust in the maslikhat.",
    },
  },
  m.ending {
    id = "adopted-under-control",
    when = ADOPTED .. "amend.adopted prepared=public-control | " .. ADOPTED .. "amend.adopted prepared=monitoring-group",
    title = {
      kk = "Жөндеу басталады, ақша бақылауда",
      ru = "Ремонт начнётся, деньги под контролем",
      en = "The repairs begin, and the money is watched",
    },
    text = {
      kk = "Шешім қабылданды, ақшаның жұмсалуын жұрттың бақылауына беретін түзету де өтті. Тұрғындар ақшаның неге жұмсалғанын көріп отырады.",
      ru = "Решение принято, прошла и поправка, которая ставит расходы под присмотр людей. Жители увидят, на что идут деньги.",
      en = "The decision is adopted, and with it an amendment that puts the spending under the eyes of the public. The residents will see where the money goes.",
    },
    costs = {
      kk = "әкімдік пен аппараттың қосымша жұмысы, компанияның бұрынғы еркіндігі.",
      ru = "новая работа акимату и аппарату, прежняя свобода компании.",
      en = "more work for the akimat and the staff office, less freedom for the company.",
    },
  },
  m.ending {
    id = "adopted",
    when = ADOPTED .. "not amend.adopted prepared=public-control & not amend.adopted prepared=monitoring-group",
    title = {
      kk = "Қабылданды, бірақ бақылаусыз",
      ru = "Принято, но без контроля",
      en = "Adopted, but without control",
    },
    text = {
      kk = "Шешім қабылданды, ал қоғамдық бақылау мен мониторингтік топ туралы түзетулер өтпеді. Жөндеу басталады.",
      ru = "Решение принято, а поправки об общественном контроле и о мониторинговой группе – нет. Ремонт начнётся.",
      en = "The decision is adopted, but the amendments on public control and on the monitoring group are not. The repairs begin.",
    },
    costs = {
      kk = "ақшаның қалай жұмсалғанын тұрғындар есеп шыққанда ғана біледі.",
      ru = "о том, как потрачены деньги, жители узнают только из отчёта.",
      en = "how the money was spent, the residents will learn from the report only.",
    },
  },
  m.ending {
    id = "rejected",
    when = OVER .. "draft.rejected draft=housing",
    title = {
      kk = "Жоба қабылданбады",
      ru = "Проект отклонён",
      en = "The draft is rejected",
    },
    text = {
      kk = "Жоба 7 дауыс жинай алмады, бұл сессияда қайта дауысқа салынбайды. Ақша сақталды.",
      ru = "Проект не набрал 7 голосов, на этой сессии второй раз его на голосование не ставят. Деньги целы.",
      en = "The draft did not get 7 votes and is not voted on again in this session. The money is safe.",
    },
    costs = {
      kk = "он үй тағы бір қыс күтеді.",
      ru = "десять домов ждут ещё одну зиму.",
      en = "ten buildings wait another winter.",
    },
  },
  m.ending {
    id = "postponed",
    when = OVER .. "item.postponed item=housing",
    title = {
      kk = "Мәселе кейінге қалдырылды",
      ru = "Вопрос отложен",
      en = "The item is postponed",
    },
    text = {
      kk = "Депутаттар мәселені кейінге қалдырды. Жоба қабылданған да, қабылданбаған да жоқ, оған алдағы сессияда қайта оралады.",
      ru = "Депутаты отложили вопрос. Проект не принят и не отклонён, к нему вернутся на одной из следующих сессий.",
      en = "The deputies postponed the item. The draft is neither adopted nor rejected; a later session comes back to it.",
    },
    costs = {
      kk = "он үй жөндеуді күтеді, ал қыс күтпейді.",
      ru = "десять домов ждут ремонта, а зима ждать не будет.",
      en = "ten buildings wait for repairs, and winter does not wait.",
    },
  },
  m.ending {
    id = "no-decision",
    when = OVER .. "not decision.adopted draft=housing | phase.entered phase=debrief & not sitting.opened",
    title = {
      kk = "Шешім қабылданған жоқ",
      ru = "Решения нет",
      en = "There is no decision",
    },
    text = {
      kk = "Отырыс аяқталды, шешім жоқ. Жоба қабылданбаған болып саналмайды, бірақ жөндеу де басталмайды.",
      ru = "Заседание окончено, решения нет. Проект не отклонён, но и ремонта нет.",
      en = "The sitting is over without a decision. The draft is not rejected, yet nothing is repaired.",
    },
    costs = {
      kk = "келесі сессияға дейінгі уақыт пен тұрғындардың сенімі.",
      ru = "время до следующей сессии и доверие жителей.",
      en = "the time until the next session and the residents' trust.",
    },
  },
}
