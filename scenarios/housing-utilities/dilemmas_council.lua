-- What the card of each deputy, of the secretary and of the akim has to decide: nobody is wrong, and
-- each choice opens or shuts something (sways.lua, injects.lua, handlers.lua).

local m = require "maslikhat"
local react = require "handlers"

-- The minute of the discussion in which everybody decides what their card is about.
local DECIDE = { phase = "discussion", minutes = 15 }

-- Who may have told Yeszhanov to declare his interest, by the time he is asked.
local ADVICE = { "remind choices=alone", "straight choices=declare", "picture choices=tell", "in-law choices=ask" }
local HIDDEN = "question.asked question=office & not seat.recused seat=dep-05"

local function untold()
  local when = HIDDEN
  for _, advice in ipairs(ADVICE) do
    when = when .. " & not answer.given question=" .. advice
  end
  return when
end

local function urged()
  local when = {}
  for _, advice in ipairs(ADVICE) do
    table.insert(when, HIDDEN .. " & answer.given question=" .. advice)
  end
  return table.concat(when, " | ")
end

return {
  m.question {
    id = "remind", to = "secretary", when = "item.called item=housing",
    title = {
      kk = "Есжанов мүдделер қақтығысы бланкісін алып, қайтармады. Не істейсіз?",
      ru = "Есжанов взял бланк о конфликте интересов и не вернул. Что сделаете?",
      en = "Yeszhanov took a conflict of interest form and never returned it. What do you do?",
    },
    on_answer = react.on_remind,
    m.choice {
      id = "alone", chance = { 3, 4 },
      text = { kk = "Оңаша есіне саламын", ru = "Напомню ему наедине", en = "Remind him in private" },
    },
    m.choice {
      id = "chair", chance = { 2, 5 },
      text = {
        kk = "Төрағадан бәрінен сұрауын өтінемін", ru = "Попрошу председателя спросить всех",
        en = "Ask the chair to put the question to everybody",
      },
    },
    m.choice {
      id = "silent", chance = { 5, 1 },
      text = {
        kk = "Араласпаймын: бұл оның міндеті", ru = "Не вмешаюсь: это его обязанность",
        en = "Keep out of it: it is his duty",
      },
    },
  },
  m.question {
    id = "straight", to = "dep-02", after = DECIDE,
    title = {
      kk = "Есжанов компания директорына туыс деседі. Фракция жетекшісі ретінде не істейсіз?",
      ru = "Говорят, Есжанов в родстве с директором компании. Что сделаете как лидер фракции?",
      en = "Yeszhanov is said to be related to the company's director. What do you do as faction leader?",
    },
    m.choice {
      id = "declare", chance = { 2, 4 },
      text = {
        kk = "Мүддесін мәлімдеуге көндіремін", ru = "Уговорю заявить об интересе",
        en = "Talk him into declaring it",
      },
    },
    m.choice {
      id = "silent", chance = { 3, 1 },
      text = {
        kk = "Үндеме деймін: дауыс керек", ru = "Скажу молчать: нужен голос",
        en = "Tell him to keep silent: his vote is needed",
      },
    },
    m.choice {
      id = "nothing", chance = { 3, 2 },
      text = { kk = "Сұрамаймын", ru = "Не стану спрашивать", en = "Do not ask" },
    },
  },
  m.question {
    id = "figures", to = "dep-03", after = DECIDE,
    title = {
      kk = "Сметаны өзіңіз қайта есептедіңіз. Есебіңізді кімге көрсетесіз?",
      ru = "Вы сами пересчитали смету. Кому покажете свой расчёт?",
      en = "You have reckoned the estimate anew. Who sees your figures?",
    },
    m.choice {
      id = "hall", chance = 3, text = { kk = "Бүкіл залға", ru = "Всему залу", en = "The whole hall" },
    },
    m.choice {
      id = "karasayev", chance = 3,
      text = { kk = "Тек Қарасаевқа", ru = "Только Карасаеву", en = "Karasayev alone" },
    },
    m.choice {
      id = "nobody", chance = 4,
      text = {
        kk = "Ешкімге: фракция әкіммен бірге", ru = "Никому: фракция с акимом",
        en = "Nobody: the faction stands by the akim",
      },
    },
  },
  m.question {
    id = "facades", to = "dep-04", after = DECIDE,
    title = {
      kk = "400 миллионды бәрі бірдей қолдамайды. Түзетуіңізді қайтесіз?",
      ru = "400 миллионов поддержат не все. Что сделаете с поправкой?",
      en = "Not everybody backs 400 million. What becomes of your amendment?",
    },
    m.choice {
      id = "insist", chance = 4,
      text = {
        kk = "Гордиенкомен одақ құрып, алға басамын", ru = "Буду настаивать вместе с Гордиенко",
        en = "Insist, in alliance with Gordiyenko",
      },
    },
    m.choice {
      id = "paper", chance = 3,
      text = {
        kk = "Әкімнен жазбаша қорытынды сұраймын", ru = "Попрошу у акима письменное заключение",
        en = "Ask the akim for his opinion on paper",
      },
    },
    m.choice {
      id = "faction", chance = 3,
      text = {
        kk = "Енгіземін, бірақ 300 миллионды да қорғаймын", ru = "Внесу, но буду защищать и 300 миллионов",
        en = "Table it, but defend the 300 million too",
      },
    },
  },
  -- Three for one seat: what the others have done decides which of them is put.
  m.question {
    id = "interest", to = "dep-05", when = untold(),
    title = {
      kk = "Залдан «туыс депутат кім?» деп сұрады. Не істейсіз?",
      ru = "В зале спросили о депутате-родственнике. Что сделаете?",
      en = "The hall asks who the related deputy is. What do you do?",
    },
    on_answer = react.on_interest,
    m.choice {
      id = "declare", chance = { 2, 3 },
      text = {
        kk = "Мүдделер қақтығысын мәлімдеймін", ru = "Заявлю о конфликте интересов",
        en = "Declare the conflict of interest",
      },
    },
    m.choice {
      id = "silent", chance = { 7, 6 },
      text = { kk = "Үндемеймін", ru = "Промолчу", en = "Keep silent" },
    },
    m.choice {
      id = "deny", chance = { 2, 1 },
      text = {
        kk = "Туысым жоқ деймін", ru = "Скажу, что родства нет", en = "Say there is no kinship",
      },
    },
  },
  m.question {
    id = "urged", to = "dep-05", when = urged(),
    title = {
      kk = "Туыстықты білетіндер мүддеңізді мәлімдеуге кеңес береді. Не істейсіз?",
      ru = "Те, кто знает о родстве, советуют заявить об интересе. Что сделаете?",
      en = "Those who know of the kinship advise you to declare your interest. What do you do?",
    },
    on_answer = react.on_interest,
    m.choice {
      id = "declare", chance = { 3, 5 },
      text = {
        kk = "Мүдделер қақтығысын мәлімдеймін", ru = "Заявлю о конфликте интересов",
        en = "Declare the conflict of interest",
      },
    },
    m.choice {
      id = "silent", chance = { 6, 4 },
      text = { kk = "Үндемеймін", ru = "Промолчу", en = "Keep silent" },
    },
    m.choice {
      id = "deny", chance = 1,
      text = {
        kk = "Туысым жоқ деймін", ru = "Скажу, что родства нет", en = "Say there is no kinship",
      },
    },
  },
  m.question {
    id = "recused", to = "dep-05",
    when = "question.asked question=straight & seat.recused seat=dep-05",
    title = {
      kk = "Сіз мүддеңізді мәлімдедіңіз. Мұқышев «оңаша көмектес» деп жазды. Жауабыңыз?",
      ru = "Вы заявили об интересе. Мукушев пишет: «Помоги в кулуарах». Ваш ответ?",
      en = "You have declared your interest. Mukushev writes: “Help in the corridor”. Your answer?",
    },
    m.choice {
      id = "no", chance = { 2, 4 },
      text = { kk = "Жоқ: мен бұл мәселеден тыспын", ru = "Нет: я вне этого вопроса", en = "No: I am out of this item" },
    },
    m.choice {
      id = "help", chance = { 3, 1 },
      text = {
        kk = "Әріптестермен сөйлесемін", ru = "Поговорю с коллегами", en = "I shall talk to colleagues",
      },
    },
  },
  m.question {
    id = "kindergarten", to = "dep-06", after = DECIDE,
    title = {
      kk = "Әкім: «200 миллионды алып тастаңыз, балабақшаға ақша табылады». Жауабыңыз?",
      ru = "Аким: «Снимите 200 миллионов – найду деньги на детсад». Ваш ответ?",
      en = "The akim: “Drop the 200 million, and there is money for the kindergarten.” Your answer?",
    },
    on_answer = react.on_kindergarten,
    m.choice {
      id = "take", chance = { 4, 1 },
      text = {
        kk = "Келісемін, түзетуді қайтарып аламын", ru = "Согласен, отзову поправку",
        en = "Agreed: I withdraw the amendment",
      },
    },
    m.choice {
      id = "refuse", chance = 3,
      text = { kk = "Бас тартамын", ru = "Откажусь", en = "I refuse" },
    },
    m.choice {
      id = "tell", chance = { 2, 4 },
      text = {
        kk = "Ұсынысты залға айтамын", ru = "Расскажу о предложении залу", en = "I tell the hall of the offer",
      },
    },
  },
  m.question {
    id = "eight", to = "dep-07", after = DECIDE,
    title = {
      kk = "Сегіз үй туралы түзетуді кімге алдын ала айтасыз?",
      ru = "Кому заранее скажете о поправке про восемь домов?",
      en = "Whom do you tell beforehand of the eight buildings?",
    },
    m.choice {
      id = "warn", chance = { 2, 4 },
      text = {
        kk = "Гордиенкоға: оның екі үйі түсіп қалады", ru = "Гордиенко: выпадут два её дома",
        en = "Gordiyenko: two of her buildings drop out",
      },
    },
    m.choice {
      id = "leader", chance = 3,
      text = { kk = "Тек фракция жетекшісіне", ru = "Только лидеру фракции", en = "Only the faction leader" },
    },
    m.choice {
      id = "nobody", chance = 2,
      text = {
        kk = "Ешкімге: соңғы минутта айтамын", ru = "Никому: скажу в последнюю минуту", en = "Nobody: I say it at the last minute",
      },
    },
  },
  m.question {
    id = "promise", to = "dep-08", after = DECIDE,
    title = {
      kk = "Фракция 200 миллион үшін даусыңызды күтеді, ал 9- және 10-үй – сіздің округіңізде. Не істейсіз?",
      ru = "Фракция ждёт Вашего голоса за 200 миллионов, а дома № 9 и 10 – в Вашем округе. Что сделаете?",
      en = "The faction counts on your vote for 200 million, and buildings 9 and 10 are in your ward. What do you do?",
    },
    m.choice {
      id = "open", chance = { 2, 4 },
      text = {
        kk = "Қарсы боларымды ашық айтамын", ru = "Открыто скажу, что буду против",
        en = "Say openly that I shall vote against",
      },
    },
    m.choice {
      id = "trade", chance = { 2, 4 },
      text = {
        kk = "Он үй сақталса, қолдаймын", ru = "Поддержу, если домов останется десять",
        en = "Back it if all ten buildings stay",
      },
    },
    m.choice {
      id = "silent", chance = { 4, 1 },
      text = {
        kk = "Үндемей, қарсы дауыс беремін", ru = "Промолчу и проголосую против",
        en = "Keep silent and vote against",
      },
    },
  },
  m.question {
    id = "shift", to = "dep-09", after = DECIDE,
    title = {
      kk = "Бүгін ауруханада кезекшісіз, орныңызда әріптесіңіз тұр. Не істейсіз?",
      ru = "Сегодня Вы дежурите в больнице, Вас подменяет коллега. Что сделаете?",
      en = "You are on duty today, a colleague is covering. What do you do?",
    },
    on_answer = react.on_shift,
    m.choice {
      id = "hand-over", chance = { 2, 5 },
      text = {
        kk = "Кезекшілікті ресми тапсырамын", ru = "Официально передам дежурство",
        en = "Hand the duty over officially",
      },
    },
    m.choice {
      id = "ask", chance = 3,
      text = {
        kk = "Дауысты ертерек қоюды сұраймын", ru = "Попрошу голосовать пораньше", en = "Ask for the votes to come early",
      },
    },
    m.choice {
      id = "hope", chance = { 4, 1 },
      text = {
        kk = "Ештеңе істемеймін: шақыра қоймас", ru = "Ничего: авось не вызовут", en = "Nothing: perhaps nobody calls",
      },
    },
  },
  m.question {
    id = "deal", to = "dep-10", after = DECIDE,
    title = {
      kk = "Дауыс туралы келісіміңізді фракцияңызға айтасыз ба?",
      ru = "Скажете ли Вы своей фракции о договорённости насчёт голосов?",
      en = "Do you tell your own people about the agreement on votes?",
    },
    m.choice {
      id = "tell", chance = { 2, 5 },
      text = { kk = "Фракцияға айтамын", ru = "Расскажу фракции", en = "Tell the faction" },
    },
    m.choice {
      id = "keep", chance = { 4, 1 },
      text = { kk = "Құпия сақтаймын", ru = "Сохраню в тайне", en = "Keep it secret" },
    },
    m.choice {
      id = "off", chance = 2,
      text = { kk = "Келісімнен бас тартамын", ru = "Откажусь от сделки", en = "Call the deal off" },
    },
  },
  m.question {
    id = "certificate", to = "dep-11", after = DECIDE,
    title = {
      kk = "Жөнделмеген шатырдың актісінде қолыңыз тұр. Не істейсіз?",
      ru = "Под актом о неотремонтированной крыше – Ваша подпись. Что сделаете?",
      en = "Your signature is on the certificate of a roof that was never repaired. What do you do?",
    },
    m.choice {
      id = "confess", chance = { 2, 5 },
      text = {
        kk = "Залға өзім айтамын", ru = "Скажу залу сам", en = "Tell the hall myself",
      },
    },
    m.choice {
      id = "mukushev", chance = { 2, 1 },
      text = {
        kk = "Мұқышевтен үндемеуін сұраймын", ru = "Попрошу Мукушева молчать", en = "Ask Mukushev to keep quiet",
      },
    },
    m.choice {
      id = "wait", chance = { 4, 2 },
      text = {
        kk = "Біреу айтқанша күтемін", ru = "Подожду, пока заметят", en = "Wait until somebody notices",
      },
    },
  },
  m.question {
    id = "three", to = "dep-12", after = DECIDE,
    title = {
      kk = "Он үйдің үшеуіне жөндеу әзірге керек емес екенін көрдіңіз. Не істейсіз?",
      ru = "Вы видели: трём домам из десяти ремонт пока не нужен. Что сделаете?",
      en = "You saw that three of the ten buildings need no repair yet. What do you do?",
    },
    on_answer = react.on_three,
    m.choice {
      id = "say", chance = { 3, 5 },
      text = { kk = "Ашық айтамын", ru = "Скажу открыто", en = "Say it openly" },
    },
    m.choice {
      id = "postpone", chance = { 3, 2 },
      text = {
        kk = "Тексеру актілері шыққанша кейінге қалдыруды ұсынамын",
        ru = "Предложу отложить вопрос до актов обследования",
        en = "Move to postpone the item until the surveys are there",
      },
    },
    m.choice {
      id = "keep", chance = 3,
      text = {
        kk = "Үндемеймін: түзетуіме дауыс керек", ru = "Промолчу: моей поправке нужны голоса",
        en = "Keep silent: my amendment needs votes",
      },
    },
  },
  m.question {
    id = "letters", to = "secretary", after = DECIDE,
    title = {
      kk = "Қоғамдық кеңестің хаты қайда екенін сұрап жатыр. Журналда оның кешіккені көрінеді. Не істейсіз?",
      ru = "Спрашивают, где письмо Общественного совета. По журналу видно, что оно опоздало. Что сделаете?",
      en = "They ask where the Public Council's letter is. The register shows that it came late. What do you do?",
    },
    m.choice {
      id = "read", chance = { 2, 5 },
      text = {
        kk = "Жазбаны залға оқимын", ru = "Зачитаю запись залу", en = "Read the entry to the hall",
      },
    },
    m.choice {
      id = "date", chance = 3,
      text = {
        kk = "Тек келген күнін айтамын", ru = "Назову только дату получения", en = "Name only the day it came",
      },
    },
    m.choice {
      id = "later", chance = { 4, 1 },
      text = { kk = "«Сессиядан кейін» деймін", ru = "Скажу: «После сессии»", en = "Say: after the session" },
    },
  },
  m.question {
    id = "office", to = "chair", after = { phase = "discussion", minutes = 19 },
    title = {
      kk = "Хегай: «Топтың қағазын ҮЕҰ жүргізеді, аппаратқа жүк түспейді». Жауабыңыз?",
      ru = "Хегай: «Бумаги группы ведёт НПО, аппарат не нагружаем». Ваш ответ?",
      en = "Khegai: “An NGO does the group's paperwork, your office is spared.” Your answer?",
    },
    m.choice {
      id = "agree", chance = { 2, 4 },
      text = { kk = "Топты қолдаймын", ru = "Поддержу группу", en = "I back the group" },
    },
    m.choice {
      id = "abstain", chance = 3,
      text = { kk = "Қалыс қаламын", ru = "Воздержусь", en = "I abstain" },
    },
    m.choice {
      id = "against", chance = { 3, 1 },
      text = { kk = "Комиссия да жетеді", ru = "Хватит и комиссии", en = "The commission is enough" },
    },
  },
  m.question {
    id = "boiler", to = "akim", after = DECIDE,
    title = {
      kk = "Қосымша 100 млн – мектеп қазандығының ақшасы. Досқалиевке не айтасыз?",
      ru = "Лишние 100 млн – деньги школьной котельной. Что скажете Доскалиеву?",
      en = "The extra 100 million is the school boiler's money. What do you tell Doskaliyev?",
    },
    on_answer = react.on_boiler,
    m.choice {
      id = "truth", chance = { 2, 6 },
      text = {
        kk = "Шындықты: қорытындыны қайтарып аламын", ru = "Правду: заключение отзову",
        en = "The truth: I withdraw my opinion",
      },
    },
    m.choice {
      id = "wait", chance = { 4, 2 },
      text = { kk = "Әзірге ештеңе", ru = "Пока ничего", en = "Nothing for now" },
    },
    m.choice {
      id = "again", chance = { 3, 1 },
      text = { kk = "Қолдауым күшінде", ru = "Что поддержка в силе", en = "That my support stands" },
    },
  },
}
