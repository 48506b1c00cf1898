-- What is told when somebody has answered. What was said in the hall, on the website or in the chat all
-- hear, what was said in private those concerned.

local said = {}

-- By question and choice: to whom, and what.
said.answers = {
  ["ask-first"] = {
    ask = { "all", {
      kk = "Сәрсенов сұрады: «Мүдделер қақтығысы кімде бар? Жауап хаттамаға жазылады». Жеті мүшенің әрқайсысы жауап беруге тиіс.",
      ru = "Сарсенов спросил: «У кого есть конфликт интересов? Ответ – в протокол». Ответа ждут от каждого из семи членов.",
      en = "Sarsenov asked: “Who has a conflict of interest? The answer goes into the minutes.” Each of the seven members has to answer.",
    } },
    skip = { "secretary", {
      kk = "Мүдде туралы сұрақ қойылған жоқ. Хаттамада бұл жол бос тұр.",
      ru = "Об интересах никто не спросил. Эта строка протокола пуста.",
      en = "Nobody asked about interests. That line of the minutes is empty.",
    } },
  },
  remind = {
    aloud = { "all", {
      kk = "Рахимов еске салды: мүдде туралы білген бойда жазбаша хабарланады; бұл – айып емес, қорғаныс.",
      ru = "Рахимов напомнил: об интересе сообщают письменно и сразу; это не вина, а защита.",
      en = "Rakhimov reminded everybody: notice of an interest is given in writing and at once; it is not an admission of guilt but a shield.",
    } },
  },
  note = {
    pass = { "dep-02", {
      kk = "Мәслихат төрағасы сізге қағаз берді: «Жеткізуші – Есеновтің балдызы». Енді сіз де білесіз, яғни шара қолдану да сіздің міндетіңіз.",
      ru = "Председатель маслихата передала Вам записку: «Поставщик – шурин Есенова». Теперь знаете и Вы, значит, и меры принимать Вам.",
      en = "The chair of the maslikhat handed you a note: “The supplier is Yesenov's brother-in-law.” Now you know, too, so it is for you to take measures.",
    } },
    warn = { "dep-03", {
      kk = "Оспанова сізге оңаша айтты: «Менде қағаз бар. Өзіңіз айтсаңыз, оны ешкім көрмейді». Жоба дауысқа салынғанша уақытыңыз бар.",
      ru = "Оспанова сказала Вам наедине: «Записка у меня. Скажете сами – её никто не увидит». До голосования по проекту время есть.",
      en = "Ospanova told you in private: “I have a note. Say it yourself, and nobody will see it.” There is time until the vote on the draft.",
    } },
    keep = { "chair", {
      kk = "Қағаз сейфте жатыр. Ол туралы сізден басқа ешкім білмейді.",
      ru = "Записка в сейфе. Кроме Вас, о ней не знает никто.",
      en = "The note is in the safe. Nobody but you knows of it.",
    } },
  },
  extract = {
    show = { "dep-03", {
      kk = "Тілеубаев тізілімнен үзіндіні көрсетті: «Өзіңіз айтыңыз, мен үндемеймін».",
      ru = "Тлеубаев показал Вам выписку из реестра: «Скажите сами, я промолчу».",
      en = "Tileubayev showed you the extract from the register: “Say it yourself, and I will keep silent.”",
    } },
    commission = { "all", {
      kk = "Тілеубаев үзіндіні дауыстап оқыды: «Мед-Арқа» директоры – Қайрат Досымов. Оның кімнің туысы екенін айтқан жоқ, бірақ Есеновке қарады.",
      ru = "Тлеубаев прочёл выписку вслух: директор «Мед-Арки» – Кайрат Досымов. Чей он родственник, не сказал, но посмотрел на Есенова.",
      en = "Tileubayev read the extract aloud: Med-Arqa's director is Kairat Dossymov. He did not say whose kin this is, but he looked at Yesenov.",
    } },
    press = { "journalist", {
      kk = "Тілеубаев үзіндіні сізге берді. Жарияламас бұрын тексеріңіз: Тілеубаевтың өз мақсаты бар.",
      ru = "Тлеубаев отдал Вам выписку. Прежде чем писать, проверьте её: у Тлеубаева своя цель.",
      en = "Tileubayev gave you the extract. Check it before you write: he has an aim of his own.",
    } },
  },
  sheet = {
    ask = { "dep-07", {
      kk = "Оразов сізге қағазды көрсетті: «Бұл сіз бе?» Қасыңыздағылар естіді.",
      ru = "Оразов показал Вам распечатку: «Это Вы?» Соседи слышали.",
      en = "Orazov showed you the sheet: “Is this you?” Those beside you heard it.",
    } },
    hall = { "dep-02", {
      kk = "Оразов сізге қағаз берді: «Алтын-Мед» үлескерлерінің тізімінде Ахметов бар.",
      ru = "Оразов отдал Вам листок: среди участников «Алтын-Мед» – Ахметов.",
      en = "Orazov handed you a sheet: Akhmetov is among the owners of Altyn-Med.",
    } },
  },
  ["photo-answer"] = {
    explain = { "all", {
      kk = "Мұқанова бір сөйлеммен түсіндірді: лекция тегін болған, шарт та, ақша да жоқ. Суретті енді осы түсініктемесіз көрсету – шындықтың жартысын ғана айту.",
      ru = "Муканова объяснила одной фразой: лекция бесплатная, ни договора, ни денег. Снимок без этого объяснения теперь – полуправда.",
      en = "Mukanova explained in one sentence: the lecture was unpaid, there was no contract and no money. Without this explanation the picture is now half a truth.",
    } },
    ignore = { "journalist", {
      kk = "Мұқанова сурет туралы үндемеді. Чатта жұрт жауаптың орнына өз болжамын жазып жатыр.",
      ru = "Муканова о снимке промолчала. Вместо ответа чат полнится догадками.",
      en = "Mukanova said nothing about the picture. In place of an answer the chat is filling with guesses.",
    } },
  },
  push = {
    price = { "all", {
      kk = "Досымов залда: «Бағаны 21 миллионға түсіремін», – деді. Демек, 24 миллион нақты баға емес екен.",
      ru = "Досымов сказал в зале: «Снижаю до 21 миллиона». Значит, 24 миллиона – не настоящая цена.",
      en = "Dossymov said in the hall: “I go down to 21 million.” So 24 million was not the real price.",
    } },
  },
  service = {
    ours = { "all", {
      kk = "Досымов залда: «Үш жыл бойы тегін жөндейміз», – деді. Шартқа жазылмаса, бұл – құр сөз.",
      ru = "Досымов сказал в зале: «Три года чиним бесплатно». Пока этого нет в договоре, это только слова.",
      en = "Dossymov said in the hall: “We repair them free of charge for three years.” Unless it stands in the contract, these are only words.",
    } },
    paid = { "all", {
      kk = "Досымов жауап берді: жөндеуге бөлек шарт жасалады. Оның құны 144 миллионға кірмейді.",
      ru = "Досымов ответил: на ремонт нужен отдельный договор. В 144 миллиона он не входит.",
      en = "Dossymov answered: repairs take another contract. It is not part of the 144 million.",
    } },
  },
  live = {
    guess = { "chair", {
      kk = "Ауыл чатында: «Комиссияда бәрі келісіп қойған» деген жазба тарап жатыр.",
      ru = "В сельском чате расходится: «На комиссии всё уже решено».",
      en = "In the village chat a message goes round: “At the commission it is all settled.”",
    } },
  },
  ["offer-answer"] = {
    report = { "officer", {
      kk = "Жүнісова хабарламаны сізге көрсетіп, жазбаша түсініктеме берді. Оны тіркеп, кімге айту керегін шешіңіз.",
      ru = "Жунусова показала Вам сообщение и дала письменное объяснение. Зарегистрируйте и решите, кому сказать.",
      en = "Zhunusova showed you the message and gave a written explanation. Register it and decide whom to tell.",
    } },
    accept = { "supplier", {
      kk = "Жүнісовадан жауап келді: «Жарайды». Енді екеуіңізді бір хабарлама байлап тұр.",
      ru = "От Жунусовой пришло: «Хорошо». Теперь вас связывает одно сообщение.",
      en = "Zhunusova answered: “All right.” One message now ties the two of you together.",
    } },
  },
  need = {
    original = { "all", {
      kk = "Бас дәрігер өтінімнің түпнұсқасын көрсетті: «үш датчик, кез келген өндіруші». Бес датчикті кім қосқаны белгісіз.",
      ru = "Главный врач показала подлинник заявки: «три датчика, любой производитель». Кто вписал пять, неизвестно.",
      en = "The chief doctor showed the original request: “three probes, any maker”. Who put in five is not known.",
    } },
  },
  origin = {
    admit = { "all", {
      kk = "Жақсыбеков мойындады: мәтінге жеткізушінің үлгісі негіз болған. Енді оны түзету-түзетпеу – комиссияның қолында.",
      ru = "Жаксыбеков признал: за основу взят образец поставщика. Править описание или нет, решать комиссии.",
      en = "Zhaksybekov admitted it: the supplier's sample was used. Whether to change the specification is up to the commission.",
    } },
    defend = { "all", {
      kk = "Жақсыбеков жауап берді: «Мәтінді мамандар жазды».",
      ru = "Жаксыбеков ответил: «Описание писали специалисты».",
      en = "Zhaksybekov answered: “Specialists wrote the specification.”",
    } },
  },
  table = {
    show = { "all", {
      kk = "Ким кестесін көрсетті: «Мед-Арқа» қатарынан үш сатып алуда жалғыз қатысушы болып жеңген.",
      ru = "Ким показала таблицу: «Мед-Арка» выиграла три закупки подряд как единственный участник.",
      en = "Kim showed the table: Med-Arqa won three purchases in a row as the only bidder.",
    } },
  },
  aside = {
    talk = { "buyer", {
      kk = "Рахимов түсіндірді: хабарлаған адамның аты құпия сақталады, оған қысым көрсетуге тыйым салынған. Қызметтік жазбаны әлі де беруге болады.",
      ru = "Рахимов объяснил: имя сообщившего не разглашают, давить на него запрещено. Записку ещё можно подать.",
      en = "Rakhimov explained: the name of whoever reports is kept secret, and putting pressure on them is forbidden. You can still hand in the memo.",
    } },
  },
  act = {
    measures = { "all", {
      kk = "Мәслихат төрағасы хабарлады: аты аталған адам бұл мәселеден шеттетілді, бақылау басқаға тапсырылды.",
      ru = "Председатель маслихата сообщила: названный в статье отстранён от вопроса, контроль поручен другому.",
      en = "The chair of the maslikhat announced: the person named is off the matter, and its oversight has been given to another.",
    } },
  },
  reopen = {
    review = { "all", {
      kk = "Комиссия төрағасы қорытындыны келесі отырыста қайта қарауды ұсынды. Сатып алу оған дейін тоқтап тұрады.",
      ru = "Председатель комиссии предложил пересмотреть заключение на следующем заседании. До тех пор закупка приостановлена.",
      en = "The commission's chair has proposed to review the opinion at the next sitting. Until then the purchase stands still.",
    } },
  },
  chat = {
    post = { "all", {
      kk = "Тойдағы сурет чатқа шықты: он минутта сегіз жүз адам көрді.", ru = "Свадебный снимок в чате: за десять минут восемьсот просмотров.",
      en = "The wedding picture is in the chat: eight hundred people saw it in ten minutes.",
    } },
  },
  protocol = {
    publish = { "all", {
      kk = "Дауыс беру хаттамасы сайтқа шықты: енді кімнің қалай дауыс бергенін қауесетсіз білуге болады.",
      ru = "Поимённый протокол на сайте: теперь видно без слухов, кто как голосовал.",
      en = "The record of the vote by name is on the website: how each person voted can be seen without rumours.",
    } },
  },
}

local NAMES = {
  ["dep-02"] = { kk = "Болат Сәрсенов", ru = "Болат Сарсенов", en = "Bolat Sarsenov" },
  ["dep-03"] = { kk = "Дархан Есенов", ru = "Дархан Есенов", en = "Darkhan Yesenov" },
  ["dep-04"] = { kk = "Сәуле Мұқанова", ru = "Сауле Муканова", en = "Saule Mukanova" },
  ["dep-05"] = { kk = "Ермек Тілеубаев", ru = "Ермек Тлеубаев", en = "Yermek Tileubayev" },
  ["dep-06"] = { kk = "Айнұр Жүнісова", ru = "Айнур Жунусова", en = "Ainur Zhunusova" },
  ["dep-07"] = { kk = "Тимур Ахметов", ru = "Тимур Ахметов", en = "Timur Akhmetov" },
  ["dep-08"] = { kk = "Роза Құлбаева", ru = "Роза Кулбаева", en = "Roza Kulbayeva" },
  akim = { kk = "Марат Жақсыбеков", ru = "Марат Жаксыбеков", en = "Marat Zhaksybekov" },
}

-- The text with the name of the seat in front.
function said.of(seat, text)
  local out = {}
  for lang, words in pairs(text) do
    out[lang] = NAMES[seat][lang] .. words
  end
  return out
end

-- What the one whom the article names tells the press.
said.replies = {
  admit = {
    kk = " мақалаға жауап берді: «Жазылғаны рас. Фактілер мен құжаттарды жариялаймын».",
    ru = " отвечает на статью: «Написана правда. Опубликую факты и документы».",
    en = " answers the article: “It is true. I will publish the facts and the documents.”",
  },
  apologise = {
    kk = " мақалаға жауап берді: «Жұрттың алдында кешірім сұраймын».",
    ru = " отвечает на статью: «Извинюсь перед всеми, публично».",
    en = " answers the article: “I will apologise to all, in public.”",
  },
  step = {
    kk = " мақалаға жауап берді: «Бұл мәселеге енді қатыспаймын».",
    ru = " отвечает на статью: «От этого дела отхожу».",
    en = " answers the article: “I step back from this matter.”",
  },
  deny = {
    kk = " мақаладағының бәрін жоққа шығарды: «Мұның бірі де рас емес».",
    ru = " всё отрицает: «В статье ни слова правды».",
    en = " denies everything: “There is not a word of truth in the article.”",
  },
}

-- Whether the other side has its say in the article: by what the journalist decided, or let pass.
said.sides = {
  answered = {
    kk = "Мақалада комиссия төрағасының редакцияға берген жазбаша жауабы да бар: оқырман екі жақты да естіді.",
    ru = "В статье есть и письменный ответ председателя комиссии редакции: читатель услышал обе стороны.",
    en = "The article carries the written answer of the commission's chair to the newspaper: readers have heard both sides.",
  },
  comment = {
    kk = "Мақалада: «Комиссия сұрауымызға жауап бермеді», – делінген.",
    ru = "В статье сказано: «На наш запрос комиссия не ответила».",
    en = "The article says: “The commission has not answered our request.”",
  },
  now = {
    kk = "Мақалада екінші жақтың сөзі жоқ: газет блогерден бұрын шығуға асыққан.",
    ru = "Слова другой стороны в статье нет: газета спешила опередить блогера.",
    en = "The article does not have the other side's word: the paper was in a hurry to be ahead of the blogger.",
  },
  late = {
    kk = "Сейітова жариялау-жарияламауды шешкен жоқ: мақаланы редактор өзі шығарды, онда екінші жақтың сөзі жоқ.",
    ru = "Сеитова так и не решила, публиковать ли: статью выпустил редактор, слова другой стороны в ней нет.",
    en = "Seitova never decided whether to publish: the editor put the article out himself, without the other side's word.",
  },
}

-- And what once the proof is out.
said.again = {
  turn = {
    kk = ": «Қателесіппін. Кешірім сұраймын».", ru = ": «Я был неправ. Я извинюсь».", en = ": “I was wrong. I will apologise.”",
  },
  deny = {
    kk = " айтқанынан қайтпады: «Мақала тапсырыспен жазылған, сотқа беремін».",
    ru = " стоит на своём: «Статья заказная, подам в суд».",
    en = " insists: “The article was paid for; I will go to court.”",
  },
}

said.contradicts = {
  kk = "Жақсыбеков: «Мәтінді мамандар жазды», – деді. Ал сатып алу бөлімінің тіркелген жазбасында файлдың жеткізушіден келгені жазылған.",
  ru = "Жаксыбеков сказал: «Описание писали специалисты». А в зарегистрированной записке отдела закупок стоит: файл пришёл от поставщика.",
  en = "Zhaksybekov said: “Specialists wrote the specification.” The registered memo from procurement says that the file came from the supplier.",
}

-- To whoever has declared on paper and still has a ballot; and to all when it was used.
said.keep_from = {
  kk = "Мүддеңізді жазбаша мәлімдеп, қатыспаймын дедіңіз, бірақ өздігіңізден бас тартпадыңыз. Бұл мәселеде дауыс бермеңіз.",
  ru = "Вы письменно заявили об интересе и обещали не участвовать, но самоотвод не заявили. В этом вопросе не голосуйте.",
  en = "You declared your interest in writing and said you would take no part, but have not recused yourself. Do not vote on this.",
}
said.voted = {
  kk = " мүддесін жазбаша мәлімдеген, бірақ дауыс берді.",
  ru = ": об интересе заявлено письменно, а голос всё же подан.",
  en = " declared the interest in writing and voted all the same.",
}

-- What groups have written is no part of the draft by itself.
said.table_it = {
  kk = "Жобада жалпы төрт тармақ қана бар. Топтың ұсынымы шешімге кірсін десеңіз, соңғы дауысқа дейін оны түзету етіп енгізіңіз.",
  ru = "В проекте лишь четыре общих пункта. Чтобы рекомендация Вашей группы вошла в решение, внесите её поправкой до последнего голосования.",
  en = "The draft has four general clauses only. For your group's recommendation to become part of it, table it as an amendment before the last vote.",
}

-- How far the maslikhat is trusted: the mean, in tenths.
function said.trust(morning, evening)
  local function of(tenths, mark)
    return (tenths // 10) .. mark .. (tenths % 10)
  end
  local function words(first, second, mark)
    return (morning and string.format(first, of(morning, mark)) or "") .. (evening and string.format(second, of(evening, mark)) or "")
  end
  return {
    kk = "Мәслихатқа сенімнің орташа бағасы, бес балдық шкала бойынша." .. words(" Таңертең – %s.", " Тұрғындардың кешкі бағасы – %s.", ","),
    ru = "Доверие к маслихату, средний балл из 5." .. words(" Утром – %s.", " Вечером, у жителей – %s.", ","),
    en = "Trust in the maslikhat out of 5, on average." .. words(" In the morning: %s.", " In the evening, among the residents: %s.", "."),
  }
end

-- The secretary's part in a recusal; before it stands who has declared.
said.protocol = {
  kk = " мүдделер қақтығысын мәлімдеді. Өздігінен бас тарту хаттамасын жазыңыз: кім, қай мәселе бойынша, қандай шара, кворум қанша. Комиссия төрағасы қол қояды.",
  ru = ": заявлен конфликт интересов. Составьте протокол самоотвода: кто, по какому вопросу, какая мера, какой кворум. Подписывает председатель комиссии.",
  en = " has declared a conflict of interest. Write the recusal protocol: who, on which item, what measure, what quorum. The commission's chair signs it.",
}

return said
