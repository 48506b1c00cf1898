-- What addressees whom the computer plays answer to the papers of the case, by paper.

local MINUTED = {
  kk = "Хаттамаға тіркелді, қорытынды құжатқа қоса беріледі.",
  ru = "Приобщено к протоколу, войдёт в приложение к итоговому документу.",
  en = "Entered in the minutes; it will be attached to the outcome document.",
}
local STUDIED = {
  kk = "Қорытынды алынды, лицензиясы тексерілді. Түпкілікті шешімге негіз болады.",
  ru = "Заключение получено, лицензия проверена. Окончательное решение будет опираться на него.",
  en = "The opinion is here, the licence has been checked. The final decision will rest on it.",
}
local BEGUN = {
  kk = "Хабарлама тіркелді. Бір айлық мерзім бүгіннен есептеледі.",
  ru = "Уведомление зарегистрировано. Месяц считается с сегодняшнего дня.",
  en = "The notice is registered. The month is counted from today.",
}

return {
  notice = BEGUN,
  ["finder-notice"] = BEGUN,
  ["stop-demand"] = {
    kk = "Талап алынды. Компания арканың маңындағы жұмысты тоқтатқанын жазбаша растайды.",
    ru = "Требование получено. Компания письменно подтверждает, что работы у арки остановлены.",
    en = "The demand has been received. The company confirms in writing that the works by the arch have stopped.",
  },
  listing = {
    kk = "Арканың тізімге енгізілгені белгіленді. Үш айлық мерзім бақылауымда.",
    ru = "Внесение арки в список отмечено. За трёхмесячным сроком слежу.",
    en = "The listing of the arch is noted. I am watching the term of three months.",
  },
  ["expertise-local"] = STUDIED,
  ["expertise-institute"] = STUDIED,
  final = {
    kk = "Шешім алынды. Келіспесек, заңда белгіленген тәртіппен шағымданамыз.",
    ru = "Решение получено. Если не согласимся, обжалуем его в установленном законом порядке.",
    en = "The decision has been received. If we disagree, we shall appeal it as the law provides.",
  },
  assessment = MINUTED,
  ["assessment-expert"] = MINUTED,
  ["assessment-guide"] = MINUTED,
  protocol = {
    kk = "Хаттама алынды. Кім не айтқаны дәл жазылған, қорытынды құжатты осыған сүйеніп жазамыз.",
    ru = "Протокол получен. Кто что сказал, записано точно; итоговый документ напишем по нему.",
    en = "The minutes are here. Who said what is put down exactly; we write the outcome document by them.",
  },
  summons = {
    kk = "Шақыру алынды. Топ тыңдауға фактілерімен келеді.",
    ru = "Приглашение получено. Группа придёт на слушание со своими фактами.",
    en = "The invitation has been received. The group will come to the hearing with its facts.",
  },
  register = {
    kk = "Жазбаның көшірмесі алынды: мерзімді енді дәлелдеуге болады.",
    ru = "Копия записи получена: теперь срок можно доказать.",
    en = "A copy of the entry is here: the term can be proved now.",
  },
  extract = {
    kk = "Мәслихаттың ұсынымы қарауға алынды, әр тармағы бойынша жауап беріледі.",
    ru = "Рекомендация маслихата принята к рассмотрению, ответ будет по каждому пункту.",
    en = "The maslikhat's recommendation is under consideration; each clause will be answered.",
  },
}
