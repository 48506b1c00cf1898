-- How the case can end, and who pays for it.

return {
  ["arch-and-centre"] = {
    kk = "Қорытынды: арка мемлекеттік тізімге енді, мәслихат оны орталықтың ішінде шыны астында сақтауды ұсынды. Екі жақ та бірдеңесін берді. Құны: жобаны қайта сызу, компанияның шығыны, «дүкендегі тарих» деген сөз.",
    ru = "Итог: арка в государственном списке, и маслихат рекомендовал сохранить её внутри центра под стеклом. Уступили обе стороны. Цена: переделка проекта, расходы компании и слова «история в магазине».",
    en = "The outcome: the arch is on the state list, and the maslikhat recommended keeping it inside the centre under glass. Both sides gave something. The price: a new project, the company's costs and the words “history in a shop”.",
  },
  ["arch-saved"] = {
    kk = "Қорытынды: арка мемлекеттік тізімге мерзімінде енді, мәслихаттың ұсынымы қабылданды. Құны: құрылыс қысқарады не көшеді, алпыс жұмысшы мен банк жаңа келісім күтеді.",
    ru = "Итог: арка в государственном списке вовремя, рекомендация маслихата принята. Цена: стройка станет меньше или переедет, шестьдесят рабочих и банк ждут новых условий.",
    en = "The outcome: the arch is on the state list in time and the maslikhat's recommendation adopted. The price: the building shrinks or moves; sixty workers and the bank wait for new terms.",
  },
  ["arch-alone"] = {
    kk = "Қорытынды: арка мемлекеттік тізімге енді, бірақ мәслихат ортақ сөз айта алмады. Аймағы мен ақшасын енді әкімдік өзі шешеді. Құны: депутаттар бұл істен шет қалды.",
    ru = "Итог: арка в государственном списке, но общего слова маслихат не нашёл. Зону и деньги теперь решает один акимат. Цена: депутаты остались в стороне.",
    en = "The outcome: the arch is on the state list, but the maslikhat found no common word. The akimat alone now decides on the zone and the money. The price: the deputies stand aside.",
  },
  ["contested"] = {
    kk = "Қорытынды: шешім шықты, бірақ сараптамасы дауға қалды: туыстық жасырылған, қорытынды асығыс не мүлде жоқ. Шағым қаралғанша арканың тағдыры белгісіз. Құны: үш айдың бәрі.",
    ru = "Итог: решение есть, но его экспертиза спорная: родство скрыли, заключение поспешное или его нет вовсе. Пока идёт жалоба, судьба арки неизвестна. Цена: все три месяца.",
    en = "The outcome: there is a decision, but its expertise is open to appeal: kinship was hidden, the opinion was hasty, or there is none. Until the appeal is heard the arch's fate is unknown. The price: all three months.",
  },
  ["struck-off"] = {
    kk = "Қорытынды: уәкілетті орган арканы тізімнен шығарды, иесі құрылысты жалғастырады. Рәсім сақталды. Құны: катакомба туралы сұраққа енді ешкім жауап бере алмайды.",
    ru = "Итог: уполномоченный орган исключил арку из списка, владелец продолжает стройку. Процедура соблюдена. Цена: на вопрос о катакомбах больше никто не ответит.",
    en = "The outcome: the authorised body struck the arch off the list, and the owner goes on building. The procedure was kept. The price: nobody can answer the question of the catacombs any more.",
  },
  ["broken"] = {
    kk = "Қорытынды: арканың жартысы түнде құлады. Кейінгі қағаздардың бәрі қалған жартысы туралы. Құны: бір жазбаша талап уақытында жазылмады.",
    ru = "Итог: половину арки обрушили ночью. Все последующие бумаги – об оставшейся половине. Цена: одно письменное требование не написали вовремя.",
    en = "The outcome: half of the arch came down at night. All later papers are about the other half. The price: one written demand that was not written in time.",
  },
  ["resumed"] = {
    kk = "Қорытынды: орган мерзімін өткізіп алды, иесі құрылысты қайта бастады. Заң бұзылған жоқ, арка жоқ. Құны: бірнеше күн кешіккен бір қағаз.",
    ru = "Итог: орган пропустил срок, и владелец возобновил стройку. Закон не нарушен, арки нет. Цена: одна бумага, опоздавшая на несколько дней.",
    en = "The outcome: the authorities missed their term and the owner resumed building. No law was broken, and there is no arch. The price: one paper, a few days late.",
  },
  ["unprotected"] = {
    kk = "Қорытынды: мерзім өтті, иесі күтуге келісті, шешім әлі жоқ. Арка орнында тұр, бірақ оны заң емес, бір адамның сөзі қорғайды. Құны: бұл сөз қанша күнге жетеді?",
    ru = "Итог: срок пропущен, владелец согласился ждать, решения всё нет. Арка на месте, но защищает её не закон, а слово одного человека. Цена: на сколько дней хватит этого слова?",
    en = "The outcome: the term is missed, the owner agreed to wait, there is still no decision. The arch is in its place, kept not by law but by one man's word. The price: for how many days will it hold?",
  },
  ["unreported"] = {
    kk = "Қорытынды: олжа туралы ешкім заңда айтылғандай хабарламады, сондықтан бір де бір мерзім басталмады. Арканы ештеңе қорғаған жоқ. Құны: бәрі көрген, ешкім жазбаған бір парақ.",
    ru = "Итог: о находке никто не уведомил так, как велит закон, и ни один срок не начался. Арку ничто не защищало. Цена: один лист, который все имели в виду и никто не написал.",
    en = "The outcome: nobody gave notice of the find as the law asks, so no term ever began. Nothing protected the arch. The price: one page that everybody had in mind and nobody wrote.",
  },
  ["unfinished"] = {
    kk = "Қорытынды: іс ортасында үзілді. Мерзімдер жүріп жатыр, арка қазаншұңқырда тұр. Құны: келесі қадамды кім жасайтыны белгісіз.",
    ru = "Итог: дело прервано на середине. Сроки идут, арка в котловане. Цена: кто сделает следующий шаг, неизвестно.",
    en = "The outcome: the case was broken off half-way. The terms run on, the arch is in the pit. The price: nobody knows who takes the next step.",
  },
}
