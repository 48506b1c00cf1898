-- The questions of the debrief: from the moment of silence to what each will write at home.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Есенов қай сәтте айта алар еді?", ru = "В какой момент Есенов мог сказать?", en = "When could Yesenov have spoken?" },
    text = {
      kk = "Отырыстың басынан жоба дауысқа салынғанға дейінгі сәттерді атап шығыңыздар. Оған кім еске салды, кім үндемеді? Неге мәлімдеу қиын, ал үндемеу оңай?",
      ru = "Перечислите моменты от начала заседания до голосования по проекту. Кто ему напомнил, кто промолчал? Почему заявить трудно, а промолчать легко?",
      en = "Go through the moments from the start of the sitting to the vote on the draft. Who reminded him, who kept silent? Why is it hard to declare and easy to keep silent?",
    },
  },
  m.page {
    title = { kk = "Нақты, ықтимал, көрінетін: кімдікі қандай?", ru = "Реальный, потенциальный, видимый: у кого какой?", en = "Real, potential, perceived: whose was which?" },
    text = {
      kk = "Есенов, Ахметов, Мұқанова, Нұрғалиева, Жүнісова. Әрқайсысының мүддесін атап, не істеуі керек болғанын айтыңыздар. Кімдікі ең күтпеген болып шықты, неге?",
      ru = "Есенов, Ахметов, Муканова, Нургалиева, Жунусова. Назовите интерес каждого и что ему следовало сделать. Чей был неожиданнее всех и почему?",
      en = "Yesenov, Akhmetov, Mukanova, Nurgaliyeva, Zhunusova. Name the interest of each and what each should have done. Whose surprised you most, and why?",
    },
  },
  m.page {
    title = { kk = "Жақсы мақсат мүддені ақтай ма?", ru = "Оправдывает ли добрая цель интерес?", en = "Does a good purpose excuse an interest?" },
    text = {
      kk = "Ахметов бәсекені, Есенов ауылды, Жүнісова амбулаторияны жақтады. Үшеуінің де сөзі дұрыс еді. Сонда да оларға неге сенбедік?",
      ru = "Ахметов стоял за конкуренцию, Есенов за село, Жунусова за амбулаторию. Все трое говорили верно. Почему же им не поверили?",
      en = "Akhmetov stood for competition, Yesenov for the village, Zhunusova for the clinic. All three spoke rightly. Why were they not believed?",
    },
  },
  m.page {
    title = { kk = "Алғашқы 24 сағатта сенімді не өзгертті?", ru = "Что изменило доверие за первые 24 часа?", en = "What changed trust in the first 24 hours?" },
    text = {
      kk = "Тұрғындардың таңертеңгі және кешкі бағасын қатар қойыңыз. Оны не көтерді: мойындау ма, ресми хабар ма, жарияланған хаттама ма? Не түсірді? Тұрғындардың өздері айтсын.",
      ru = "Поставьте рядом утреннюю и вечернюю оценку жителей. Что её подняло: признание, официальное сообщение, опубликованный протокол? Что уронило? Пусть скажут сами жители.",
      en = "Put the residents' ratings of morning and evening side by side. What raised it: an admission, the official message, the published record of the vote? What lowered it? Let the residents say.",
    },
  },
  m.page {
    title = { kk = "Кешірім қашан кешірім болады?", ru = "Когда извинение становится извинением?", en = "When is an apology an apology?" },
    text = {
      kk = "Бүгінгі кешірім мәтіндерін оқыңыздар. Оқығандар оны қалай қабылдады, неге? Істің өзі мен залал аталды ма, түзету шарасы бар ма? «Егер» деген сөз бар ма? Жоққа шығару неге сонша тартымды көрінді?",
      ru = "Прочтите сегодняшние извинения. Как их приняли те, кто читал, и почему? Названы ли поступок, вред, исправление? Есть ли «если»? Почему отрицать казалось так заманчиво?",
      en = "Read today's apologies. How did those who read them take them, and why? Are the deed, the harm and the way to put it right named? Is there an “if”? Why was denial so tempting?",
    },
  },
  m.page {
    title = { kk = "Кворум бар еді, ал дауыс ше?", ru = "Кворум был, а голоса?", en = "There was a quorum; and the votes?" },
    text = {
      kk = "Екі мүше мүдделер қақтығысын мәлімдесе, қалған бесеудің төртеуі «жақтап» дауыс беруі керек. Адал комиссияға шешім қабылдау қиынырақ па? Бұл – мүддені жасыруға себеп пе, әлде комиссия құрамы туралы ойлануға себеп пе?",
      ru = "Если двое заявили о конфликте интересов, нужны четыре «за» из пяти. Честной комиссии решать труднее? Это повод скрывать интерес или подумать о составе комиссии?",
      en = "If two declare a conflict of interest, four of the other five have to vote “for”. Is it harder for an honest commission to decide? Is that a reason to hide an interest, or to think about who sits on the commission?",
    },
  },
  m.page {
    title = { kk = "Барометр бізге не айтты?", ru = "Что сказал барометр?", en = "What did the barometer say?" },
    text = {
      kk = "Ең жоғары баға қай тәуекелге қойылды? Ұсынымдарда оған қарсы шара бар ма? Тізілім, мүдде туралы сұрақ, тәуелсіз бағалау – қайсысын ақшасыз-ақ ертең бастауға болады?",
      ru = "Какой риск оценили выше всех? Есть ли против него мера в рекомендациях? Реестр, вопрос об интересах, независимая оценка – что из этого можно начать завтра и без денег?",
      en = "Which risk was rated highest? Is there a measure against it in the recommendations? The register, the question about interests, the independent review: which of them can begin tomorrow, without money?",
    },
  },
  m.page {
    title = { kk = "Мен ертең не істеймін?", ru = "Что я сделаю завтра?", en = "What will I do tomorrow?" },
    text = {
      kk = "Бір минут, үнсіз. Сынақ нәтижеңізді ешкімге айтпай-ақ, қай сұрақта кідіргеніңізді еске алыңыз. Өзіңізге бір сөйлем жазыңыз: келесі отырыста не айтамын? Қаласаңыз ғана оқып беріңіз.",
      ru = "Минута молча. Не называя результата, вспомните, на каком вопросе теста Вы помедлили. Напишите себе одну фразу: что я скажу на следующем заседании? Прочтите вслух, только если хотите.",
      en = "One minute, in silence. Without telling anybody your result, recall which question of the test made you pause. Write one sentence to yourself: what will I say at the next sitting? Read it out only if you like.",
    },
  },
}
