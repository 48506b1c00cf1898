-- The questions of the debrief: from the moment of silence to what each will write at home.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Есенов қай сәтте айта алар еді?", ru = "В какой момент Есенов мог сказать?", en = "When could Yesenov have spoken?" },
    text = {
      kk = "Отырыстың басынан бірінші дауысқа дейінгі сәттерді санаңыздар. Оған кім еске салды, кім үндемеді? Мәлімдеу неге қиын, үндемеу неге оңай болды?",
      ru = "Перечислите минуты от начала заседания до первого голосования. Кто ему напомнил, кто промолчал? Почему заявить трудно, а промолчать легко?",
      en = "Go through the minutes before the first vote. Who reminded him, who kept silent? Why is it hard to declare, and easy to be silent?",
    },
  },
  m.page {
    title = { kk = "Нақты, ықтимал, көрінетін: кім қайсысы?", ru = "Реальный, потенциальный, видимый: кто есть кто?", en = "Real, potential, perceived: who was which?" },
    text = {
      kk = "Есенов, Ахметов, Мұқанова, Нұрғалиева, Жүнісова. Әрқайсысының мүддесін атап, не істеуі керек еді деп айтыңыздар. Ең күтпегені қайсы болды, неге?",
      ru = "Есенов, Ахметов, Муканова, Нургалиева, Жунусова. Назовите интерес каждого и что ему следовало сделать. Чей был неожиданнее всех и почему?",
      en = "Yesenov, Akhmetov, Mukanova, Nurgaliyeva, Zhunusova. Name each one's interest and what should have been done. Whose surprised you most, and why?",
    },
  },
  m.page {
    title = { kk = "Жақсы мақсат мүддені ақтай ма?", ru = "Оправдывает ли добрая цель интерес?", en = "Does a good purpose excuse an interest?" },
    text = {
      kk = "Ахметов бәсекені, Есенов ауылды, Жүнісова амбулаторияны қорғады. Үшеуінің де сөзі дұрыс еді. Сонда да неге сенбей қалдық?",
      ru = "Ахметов стоял за конкуренцию, Есенов за село, Жунусова за амбулаторию. Все говорили верно. Почему же им не поверили?",
      en = "Akhmetov stood for competition, Yesenov for the village, Zhunusova for the clinic. All were right. Why were they not believed?",
    },
  },
  m.page {
    title = { kk = "Алғашқы 24 сағатта сенімді не өзгертті?", ru = "Что изменило доверие за 24 часа?", en = "What changed trust in the 24 hours?" },
    text = {
      kk = "Тұрғындардың таңертеңгі және кешкі бағасын қатар қойыңыз. Оны кім көтерді: мойындаған адам ба, ресми хабар ма, ашылған хаттама ма? Кім түсірді? Тұрғындар өздері айтсын.",
      ru = "Поставьте рядом утреннюю и вечернюю оценку жителей. Кто её поднял: признавший, официальное сообщение, открытый протокол? Кто уронил? Пусть скажут сами жители.",
      en = "Put the residents' ratings of morning and evening side by side. Who raised it: the one who admitted, the message, the open record? Who lowered it? Let the residents say.",
    },
  },
  m.page {
    title = { kk = "Кешірім қашан кешірім болады?", ru = "Когда извинение становится извинением?", en = "When is an apology one?" },
    text = {
      kk = "Бүгінгі кешірім мәтінін оқыңыздар. Іс аталды ма, залал аталды ма, түзету шарасы бар ма? «Егер» деген сөз бар ма? Жоққа шығару неге тартымды болып көрінді?",
      ru = "Прочтите сегодняшний текст. Названы ли поступок, вред, исправление? Есть ли «если»? Почему отрицать казалось так заманчиво?",
      en = "Read today's text. Are the deed, the harm and the mending named? Is there an “if”? Why was denying so tempting?",
    },
  },
  m.page {
    title = { kk = "Кворум бар еді, ал дауыс ше?", ru = "Кворум был, а голоса?", en = "There was a quorum; and the votes?" },
    text = {
      kk = "Екі мүше бас тартса, бесеудің төртеуі «жақтап» керек. Адал комиссияға шешім қабылдау қиындай ма? Бұл – мүддені жасыруға себеп пе, әлде комиссия құрамын ойлануға себеп пе?",
      ru = "Если двое взяли самоотвод, нужны четверо из пяти. Честной комиссии решать труднее? Это повод скрывать интерес или подумать о составе комиссии?",
      en = "With two recused, four of five are needed. Is it harder for an honest commission to decide? Is that a reason to hide, or to think about who sits on it?",
    },
  },
  m.page {
    title = { kk = "Барометр бізге не айтты?", ru = "Что сказал барометр?", en = "What did the barometer say?" },
    text = {
      kk = "Ең жоғары баға қай тәуекелге қойылды? Ұсынымдарда оған қарсы шара бар ма? Тізілім, сұрақ, тәуелсіз бағалау – қайсысы ертең-ақ ақшасыз басталады?",
      ru = "Какой риск оценили выше всех? Есть ли против него мера в рекомендациях? Что из реестра, вопроса, внешней оценки можно начать завтра и без денег?",
      en = "Which risk was rated highest? Is there a measure against it in the recommendations? Which of them can begin tomorrow, without money?",
    },
  },
  m.page {
    title = { kk = "Мен ертең не істеймін?", ru = "Что я сделаю завтра?", en = "What do I do tomorrow?" },
    text = {
      kk = "Бір минут, үнсіз. Сынақ нәтижеңізді ешкімге айтпай-ақ, қай сұрақта кідіргеніңізді еске алыңыз. Өзіңізге бір сөйлем жазыңыз: келесі отырыста не айтамын? Қаласаңыз ғана оқып беріңіз.",
      ru = "Минута молча. Не называя результата, вспомните, на каком вопросе теста Вы помедлили. Напишите себе одну фразу: что я скажу на следующем заседании? Прочтите вслух, только если хотите.",
      en = "A minute, in silence. Without telling your result recall at which question you paused. Write yourself a sentence: what do I say at the next sitting? Read it only if you like.",
    },
  },
}
