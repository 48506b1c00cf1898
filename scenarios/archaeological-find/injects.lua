-- Complications. Each takes something away from somebody, and what it takes depends on what the
-- participants have done by then.

local m = require "maslikhat"
local react = require "handlers"

return {
  m.inject {
    id = "night", to = { "foreman" }, window = { phase = "control", from = 6, to = 9 },
    title = { kk = "Түнгі қоңырау", ru = "Ночной звонок", en = "A call at night" },
    text = {
      kk = "Сағат 22.40. Телефондағы дауыс: «Жақында қарауға келеді. Бүгін тазалап таста. Қағаз болмайды, сыйақы болады». Экскаватордың кілті сізде. Бұйрық берген адам жауап бермейді, жауап беретін – экскаватордағы адам. Не істейсіз?",
      ru = "22.40. Голос в трубке: «Скоро придут смотреть. Убери сегодня. Бумаги не будет, премия будет». Ключ от экскаватора у Вас. Отвечать будет не тот, кто звонил, а тот, кто за рычагами. Что Вы сделаете?",
      en = "22.40. A voice on the phone: “They will come to look. Clear it tonight. No paper, but a bonus.” You have the key of the excavator. It is not the caller who will answer for it but the man at the levers. What do you do?",
    },
    on_fire = react.night,
  },
  m.inject {
    id = "claim", to = "all", window = { phase = "outcome", from = 9, to = 12 },
    title = { kk = "Компания сотпен қорқытты", ru = "Компания грозит судом", en = "The company threatens to sue" },
    text = {
      kk = "«Строй и К» мәслихатқа, әкімдікке және азаматтар тобына сотқа дейінгі талап жіберді: тоқтап тұрған әр күн үшін 1,2 миллион теңге төленсін, қорытынды құжатқа қол қойғандардың әрқайсысы жеке жауап берсін. Залда біреулер: «Қолымды қайтарып аламын», – дейді. Заң бойынша жұмысты кім тоқтатты және залал кімнен сұралады?",
      ru = "«Строй и К» направила маслихату, акимату и группе граждан досудебную претензию: 1,2 миллиона тенге за каждый день простоя, а каждый, кто подписал итоговый документ, ответит лично. В зале говорят: «Я свою подпись заберу». Кто по закону остановил работы и с кого взыскивать убытки?",
      en = "Stroi i K has sent the maslikhat, the akimat and the citizens' group a claim before action: 1.2 million tenge for each day of standstill, and everyone who signs the outcome document is to answer personally. Somebody in the hall says: “I am taking my signature back.” Who stopped the works by law, and from whom can the losses be claimed?",
    },
    on_fire = react.claim,
  },
  m.inject {
    id = "kin", to = "all", window = { phase = "answers", from = 2, to = 4 },
    title = { kk = "Сарапшы – иесінің туысы", ru = "Эксперт – родственник владельца", en = "The expert is the owner's kin" },
    text = {
      kk = "«Жетіөзен үні» жазды: сараптама тапсырылған Марат Ысқақов – «Строй и К» директоры әйелінің ағасы. Мақалада той суреті мен сарапшының жауабы бар: «Лицензиям бар, заң туыстықты сұрамайды». Енді қорытындыға кез келген мүдделі адам шағым жасай алады. Мәдениет басқармасы бүгін шешсін: қалдыра ма, ауыстыра ма?",
      ru = "«Жетіөзен үні» пишет: эксперт Марат Искаков, которому поручена экспертиза, – брат жены директора «Строй и К». В статье снимок со свадьбы и ответ эксперта: «Лицензия есть, о родстве закон не спрашивает». Теперь заключение может обжаловать любой, кого оно затронет. Управление культуры решает сегодня: оставить или заменить?",
      en = "Zhetiozen Uni writes: Marat Iskakov, who was given the expertise, is the brother of the wife of the director of Stroi i K. The article has the wedding picture and the expert's answer: “I have a licence, the law does not ask about kin.” Anyone concerned may now appeal the opinion. The culture department decides today: keep or replace?",
    },
    on_fire = react.kin,
  },
  m.inject {
    id = "last-letter", to = "all", after = { deadline = "answers", days = 0 },
    title = { kk = "Соңғы күнгі хат", ru = "Письмо в последний день", en = "A letter on the last day" },
    text = {
      kk = "Он жұмыс күнінің соңғысы, сағат 17.40. Әкімдіктен бір бет хат келді: «Ұсынымдарыңыз назарға алынды, заңнама аясында жұмыс жүргізілуде». Қай ұсынымға қандай жауап берілгені айтылмаған. Хатшы оны бүгінгі күнмен тіркейді, бірақ бұл – әр ұсынымға жеке уәжді жауап емес. Әкімдіктің түн ортасына дейін уақыты бар.",
      ru = "Последний из десяти рабочих дней, 17.40. Из акимата пришла одна страница: «Ваши рекомендации приняты к сведению, работа ведётся в рамках законодательства». Что отвечено на каждую из них, не сказано. Секретарь регистрирует письмо сегодняшним числом, но мотивированным ответом на каждую рекомендацию оно не является. До полуночи у акимата ещё есть время.",
      en = "The last of the ten working days, 17.40. One page comes from the akimat: “Your recommendations have been noted; work goes on within the law.” What the answer to each of them is, it does not say. The secretary registers it with today's date, but it is no reasoned answer to each recommendation. The akimat has until midnight.",
    },
    on_fire = react.last_letter,
  },
}
