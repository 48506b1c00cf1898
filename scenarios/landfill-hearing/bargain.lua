-- What comes of the talks with the investor: whether they are held, and what an agreement opens.

local bargain = {}

function bargain.invite(s, choice)
  if choice == "invite" and s:question("come").status == "waiting" then
    s:act("facilitator", "question.ask", "come")
  end
end

function bargain.come(s, choice)
  if choice == "go" then
    s:act("facilitator", "talks.open", "conditions")
  else
    s:tell({ "investor", "council" }, {
      kk = "Ержанова келіссөзге бармады: «Ауыл атынан жиналыс қана сөйлейді». Шарттар енді түзету болып, дауысқа ғана салынады.",
      ru = "Ержанова на переговоры не пошла: «От имени села говорит только собрание». Условия теперь – только поправками, голосованием.",
      en = "Yerzhanova did not come to the talks: “Only the assembly speaks for the village.” Terms can now come only as amendments, by a vote.",
    })
  end
end

function bargain.opened(s)
  s:tell("display", {
    kk = "Тұрғындар мен инвестор келіссөзге отырды. Ұсыныстарын екі жақтан басқа ешкім көрмейді.",
    ru = "Жители и инвестор сели за переговоры. Их предложений, кроме них самих, не видит никто.",
    en = "The residents and the investor have sat down to talk. Nobody but the two sides sees their offers.",
  }, { seconds = 30 })
end

function bargain.agreed(s)
  s:tell("all", {
    kk = "Тұрғындар мен инвестор келісті. Бұл әзірге – екі жақтың сөзі. Ахметов оны жазбаша кепілге айналдырса, тексеруге болады; ауыл атынан шешімді жиналыс қабылдайды.",
    ru = "Жители и инвестор договорились. Пока это слово двух сторон. Запишет его Ахметов в обязательство – можно будет проверить; за село решает собрание.",
    en = "The residents and the investor have agreed. So far it is the word of two sides. If Akhmetov puts it in a written pledge, it can be checked; for the village the assembly decides.",
  })
  s:tell("investor", {
    kk = "Енді «Құжаттар» бетінде жазбаша кепілдің бланкі бар: келіскен сандарыңызды жазып, жиналысқа дейін жіберіңіз.",
    ru = "На странице «Документы» теперь есть бланк обязательства: впишите согласованные числа и отправьте до собрания.",
    en = "On the page “Papers” there is now the form of your pledge: write in the figures agreed and send it before the assembly.",
  })
end

function bargain.failed(s)
  s:tell("council", {
    kk = "Тұрғындар мен инвестор келісе алмады. Шарттарды енді жиналыс өзі қояды, ал кепілсіз оның орындалуына ешкім міндетті емес.",
    ru = "Жители и инвестор не договорились. Условия теперь ставит само собрание, но без обязательства инвестор ими не связан.",
    en = "The residents and the investor did not agree. The assembly now sets the terms itself, but without a pledge nothing binds the investor to them.",
  })
end

return bargain
