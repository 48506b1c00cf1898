local react = {}

function react.letter(s)
  s.vars.letter = true
  s:tell("akim", {
    kk = "Екінші автобусқа ақша бар: жол жөндеу кейінге қалады. Қорытындыны өзіңіз бересіз.",
    ru = "Деньги на второй автобус есть, если отложить ремонт дороги. Заключение за Вами.",
    en = "There is money for a second bus if the road repair waits. The opinion is yours to give.",
  })
end

-- A computer-played akim agrees to the second bus once the letter has been read.
function react.on_tabled(s, e)
  if e.prepared == "two-buses" and s:seat("akim").bot then
    s:act("akim", "draft.opinion", e.id, s.vars.letter and "positive" or "negative")
  end
end

function react.on_phase(s, e)
  if e.phase == "debrief" then
    s:finish(s:draft("bus").whole == "adopted" and "bus" or "no-bus")
  end
end

return react
