-- Complications. Each takes something away from somebody, comes in a window and only if people have
-- done, or left undone, what brings it about.

local m = require "maslikhat"

return {
  m.inject {
    id = "night", to = { "foreman" }, window = { phase = "control", from = 4, to = 9 },
    when = "not answer.given question=warn choices=inspector",
    title = { kk = "Түнгі қоңырау", ru = "Ночной звонок", en = "A call at night" },
    text = {
      kk = "Сағат 22.40. Телефондағы дауыс: «Жақында қарауға келеді. Бүгін тазалап таста. Қағаз болмайды, сыйақы болады». Экскаватордың кілті сізде. Бұйрық берген адам жауап бермейді, жауап беретін – экскаватордағы адам. Не істейсіз?",
      ru = "22.40. Голос в трубке: «Скоро придут смотреть. Убери сегодня. Бумаги не будет, премия будет». Ключ от экскаватора у Вас. Отвечать будет не тот, кто звонил, а тот, кто за рычагами. Что Вы сделаете?",
      en = "22.40. A voice on the phone: “They will come to look. Clear it tonight. No paper, but a bonus.” You have the key of the excavator. It is not the caller who will answer for it but the man at the levers. What do you do?",
    },
  },
  m.inject {
    id = "claim", to = "all", window = { phase = "outcome", from = 3, to = 8 },
    when = "answer.given question=strategy choices=signers",
    title = { kk = "Компания сотпен қорқытты", ru = "Компания грозит судом", en = "The company threatens to sue" },
    text = {
      kk = "«Строй и К» азаматтар тобына сотқа дейінгі талап жіберді: тоқтап тұрған әр күн үшін 1,2 миллион теңге, қорытынды құжатқа қол қойған не қоятын әр адам жеке жауап береді. Залда біреулер: «Сонда мен де төлеймін бе?» – дейді. Заң бойынша жұмысты кім тоқтатты және залал кімнен өндіріледі?",
      ru = "«Строй и К» направила группе граждан досудебную претензию: 1,2 миллиона тенге за каждый день простоя, а каждый, кто подписал или подпишет итоговый документ, ответит лично. В зале спрашивают: «Так и я заплачу?» Кто по закону остановил работы и с кого взыскивать убытки?",
      en = "Stroi i K has sent the citizens' group a claim before action: 1.2 million tenge for each day of standstill, and everyone who has signed or will sign the outcome document is to answer personally. Somebody in the hall asks: “So I am to pay, too?” Who stopped the works by law, and from whom can the losses be claimed?",
    },
  },
  m.inject {
    id = "forged", to = "all", window = { phase = "outcome", from = 4, to = 10 },
    when = "answer.given question=signatures choices=silent",
    title = { kk = "Қырық қолдың мекенжайы жоқ", ru = "Сорок подписей без адреса", en = "Forty signatures have no address" },
    text = {
      kk = "Вебер өтініштің көшірмесін тексеріп шықты: 312 қолдың қырқында мекенжай жоқ. «Строй и К» бүгін жариялады: «Өтініш – жалған, топ жоқ азаматтардың атынан сөйлейді». Қырық қолды кім, қалай жинағанын бір-ақ адам айта алады.",
      ru = "Вебер проверила копию обращения: у сорока подписей из 312 нет адреса. «Строй и К» сегодня заявила: «Обращение поддельное, группа говорит от имени несуществующих людей». Как собрали эти сорок подписей, может сказать только один человек.",
      en = "Weber has checked a copy of the appeal: forty of the 312 signatures have no address. Stroi i K said today: “The appeal is forged, the group speaks for people who do not exist.” How the forty were collected only one person can say.",
    },
  },
  m.inject {
    id = "old-plan", to = "all", window = { phase = "answers", from = 2, to = 8 },
    when = "answer.given question=plan choices=keep",
    title = { kk = "1898 жылғы жоспар табылды", ru = "Нашёлся план 1898 года", en = "The plan of 1898 is found" },
    text = {
      kk = "Компанияның заңгері мұрағаттан 1898 жылғы жоспардың көшірмесін алды: арканың дәл тұсында көпес қоймасының есігі тұр. Мұрағаттың кітабында: «Көшірме Әлімбайға берілді, наурыз». Енді бәрі сұрайды: топ мұны білді ме, білсе, неге айтпады?",
      ru = "Юрист компании получила из архива копию плана 1898 года: на месте арки – дверь купеческого склада. В архивной книге запись: «Копия выдана Алимбай, март». Теперь все спрашивают: знала ли об этом группа и если да, почему промолчала?",
      en = "The company's lawyer has got a copy of a plan of 1898 from the archive: where the arch stands there is the door of a merchant's store. The archive's book says: “Copy given to Alimbay, March.” Now everybody asks: did the group know, and if so, why did it say nothing?",
    },
  },
  m.inject {
    id = "kin", to = "all", window = { phase = "answers", from = 2, to = 7 },
    when = "answer.given question=wedding choices=ask | answer.given question=wedding choices=publish",
    title = { kk = "Сарапшы – иесінің туысы", ru = "Эксперт – родственник владельца", en = "The expert is the owner's kin" },
    text = {
      kk = "«Жетіөзен үні» жазды: Марат Ысқақов – «Строй и К» директоры әйелінің ағасы. Мақалада той суреті бар. Енді оның қорытындысына кез келген мүдделі адам шағым жасай алады. Оған жұмыс тапсырғандар бүгін шешсін: қалдыра ма, ауыстыра ма?",
      ru = "«Жетіөзен үні» пишет: Марат Искаков – брат жены директора «Строй и К». В статье снимок со свадьбы. Теперь его заключение может обжаловать любой, кого оно затронет. Кто поручил ему работу, решает сегодня: оставить или заменить?",
      en = "Zhetiozen Uni writes: Marat Iskakov is the brother of the wife of the director of Stroi i K. The article has the wedding picture. Anyone concerned may now appeal his opinion. Those who gave him work decide today: keep or replace?",
    },
  },
  m.inject {
    id = "last-letter", to = "all", window = { phase = "answers", from = 1, to = 8 },
    when = "answer.given question=verdict choices=shelve & not paper.answered paper=outcome",
    title = { kk = "Жауап орнына жалпы хат", ru = "Общее письмо вместо ответа", en = "A general letter for an answer" },
    text = {
      kk = "Әкімдіктен бір бет хат келді: «Ұсынымдарыңыз назарға алынды, заңнама аясында жұмыс жүргізілуде». Қай ұсынымға қандай жауап берілгені айтылмаған. Хатшы оны бүгінгі күнмен тіркейді, бірақ бұл – әр ұсынымға жеке уәжді жауап емес. Он жұмыс күні әлі өтіп жатыр: мұны түзетуге бола ма?",
      ru = "Из акимата пришла одна страница: «Ваши рекомендации приняты к сведению, работа ведётся в рамках законодательства». Что отвечено на каждую из них, не сказано. Секретарь регистрирует письмо сегодняшним числом, но мотивированным ответом на каждую рекомендацию оно не является. Десять рабочих дней идут дальше: можно ли это исправить?",
      en = "One page comes from the akimat: “Your recommendations have been noted; work goes on within the law.” What the answer to each of them is, it does not say. The secretary registers it with today's date, but it is no reasoned answer to each recommendation. The ten working days run on: can this still be mended?",
    },
  },
}
