-- The questions of the debrief: from the calendar to what each person will do at home.

local m = require "maslikhat"

return {
  m.page {
    title = {
      kk = "Қай мерзім істің тағдырын шешті, ол кімнің қолында еді?",
      ru = "Какой срок решил дело и в чьих руках он был?",
      en = "Which term decided the case, and in whose hands was it?",
    },
    text = {
      kk = "Күнтізбені ашыңыз. Сақталған да, өткізіп алынған да әр мерзімнің жанына есім жазыңыз. Ол адам не білді, не күтті, кім оған көмектесе алар еді?",
      ru = "Откройте календарь. Против каждого срока, соблюдённого и пропущенного, напишите имя. Что этот человек знал, чего ждал, кто мог ему помочь?",
      en = "Open the calendar. Beside each term, met or missed, write a name. What did that person know and wait for, and who could have helped?",
    },
  },
  m.page {
    title = {
      kk = "Қорытынды құжатта факт қайсы, пікір қайсы?",
      ru = "Что в итоговом документе факт, а что мнение?",
      en = "What in the outcome document is fact, and what opinion?",
    },
    text = {
      kk = "«Фактілер» бөлігін сөйлем-сөйлеммен оқыңыздар. Әр сөйлемге сұрақ: мұны кім көрді, қандай құжат растайды? Жауабы жоғын сызып тастаңыз. Не қалды?",
      ru = "Прочтите часть «факты» по предложению. К каждому вопрос: кто это видел и какой документ подтверждает? Без ответа – вычеркните. Что осталось?",
      en = "Read the part “facts” sentence by sentence and ask of each: who saw it, which document proves it? Strike out what has no answer. What is left?",
    },
  },
  m.page {
    title = {
      kk = "Неге бәрі компанияны бақыламақ болды?",
      ru = "Почему все хотели контролировать компанию?",
      en = "Why did everyone want to control the company?",
    },
    text = {
      kk = "Қоғамдық бақылау объектісі – әкімдік. Қате де сонда: учаске археологиялық жұмыссыз бөлінген. Топ себепті іздеді ме, әлде кінәліні ме?",
      ru = "Объект общественного контроля – акимат. Там же и ошибка: участок выделили без археологических работ. Группа искала причину или виноватого?",
      en = "The object of public control is the akimat, and the mistake lies there: the plot was allotted without archaeological work. Did the group look for the cause or for a culprit?",
    },
  },
  m.page {
    title = {
      kk = "Прорабқа бас тартуға не көмектесті, не жетіспеді?",
      ru = "Что помогло прорабу отказаться и чего не хватило?",
      en = "What helped the foreman to refuse, and what was missing?",
    },
    text = {
      kk = "Түнгі шешім – бір адамның шешімі. Бірақ талап қағазы, кәсіподақ, жалақы, инспектор қайда еді? Жүйенің қай бөлігі оны жалғыз қалдырды?",
      ru = "Решение той ночью принимал один человек. А где были требование, профсоюз, зарплата, инспектор? Кто оставил его одного?",
      en = "That night one person decided. Where were the written demand, the union, the wages, the inspector? Which part of the system left him alone?",
    },
  },
  m.page {
    title = {
      kk = "Өз кінәсін айтқан не ұтты, жасырған не жоғалтты?",
      ru = "Что выиграл тот, кто признался, и что потерял тот, кто скрыл?",
      en = "What did those gain who owned up, and those lose who hid?",
    },
    text = {
      kk = "Кірпіш, дуал, жоспар, есеп, қол, туыстық. Карточкаларды ашып, кезекпен айтыңыздар. Шындықты қай сәтте айту ең арзанға түсер еді?",
      ru = "Кирпич, забор, план, отчёт, подпись, родство. Откройте карточки и расскажите по кругу. Когда сказать правду было бы дешевле всего?",
      en = "The brick, the fence, the plan, the report, the signature, the kin. Open the cards and tell in turn. When would the truth have cost least?",
    },
  },
  m.page {
    title = {
      kk = "Тарихшының гипотезасы дұрыс болып шықпаса ше?",
      ru = "А если гипотеза историка неверна?",
      en = "And if the historian's hypothesis is wrong?",
    },
    text = {
      kk = "Катакомба жоқ болса да, арканы сақтау дұрыс болар ма еді? Шешім гипотезаға тірелді ме, әлде рәсімге ме?",
      ru = "Стоило бы беречь арку, если катакомб нет? На чём держалось решение: на гипотезе или на процедуре?",
      en = "Would it be right to keep the arch if there are no catacombs? Did the decision rest on the hypothesis or on the procedure?",
    },
  },
  m.page {
    title = {
      kk = "Мәслихаттың ұсынымы нені өзгертті?",
      ru = "Что изменила рекомендация маслихата?",
      en = "What did the maslikhat's recommendation change?",
    },
    text = {
      kk = "Тыйым сала алмайтын орган не істей алады? Бесінші дауыс кімде еді, ол не үшін берілді? Ұсыным банк пен компанияға қандай айқындық берді?",
      ru = "Что может орган, который не вправе запретить? У кого был пятый голос и за что он отдан? Какую ясность рекомендация дала банку и компании?",
      en = "What can a body do that may not forbid? Who had the fifth vote, and what was it given for? What certainty did the recommendation give the bank and the company?",
    },
  },
  m.page {
    title = {
      kk = "Бұл шешімнің ақысын кім төледі?",
      ru = "Кто заплатил за это решение?",
      en = "Who paid for this decision?",
    },
    text = {
      kk = "Бір ұтқан, бір ұтылған адамды атаңыз. Алпыс жұмысшыны, мектептің шатырын, келешек қазбаны ұмытпаңыз. Шығынды азайтатын жол қай күні жабылды?",
      ru = "Назовите того, кто выиграл, и того, кто проиграл. Не забудьте шестьдесят рабочих, школьную крышу, будущие раскопки. В какой день закрылся путь дешевле?",
      en = "Name one who won and one who lost. Do not forget the sixty workers, the school roof, the digs to come. On which day did the cheaper way close?",
    },
  },
  m.page {
    title = {
      kk = "Өз өңіріңізде осындай олжа ертең табылса, бірінші сағатта не істейсіз?",
      ru = "Если такую находку завтра сделают у Вас, что Вы сделаете в первый час?",
      en = "If such a find were made at home tomorrow, what would you do in the first hour?",
    },
    text = {
      kk = "Үш әрекет: кімге жазасыз, қай мерзімді күнтізбеге қоясыз, кімді топқа шақырасыз? Қағазға жазып, көршіңізге беріңіз.",
      ru = "Три действия: кому напишете, какой срок внесёте в календарь, кого позовёте в группу? Запишите и отдайте соседу.",
      en = "Three actions: to whom do you write, which term goes into your calendar, whom do you ask to join the group? Write it down and give it to your neighbour.",
    },
  },
}
