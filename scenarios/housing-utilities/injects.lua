-- The complications: each has a window, and most come only of what people have done.

local m = require "maslikhat"
local react = require "handlers"

return {
  m.inject {
    id = "lobbyist", to = "all", window = { phase = "discussion", from = 11, to = 16 },
    title = { kk = "Залдан түскен хат", ru = "Записка из зала", en = "A note from the hall" },
    text = {
      kk = "Төрағаға залдан қол қойылмаған хат түсті: «Басқарушы компания директорына туыс депутат бар ма?» Төраға депутаттардан мүдделер қақтығысы бар-жоғын сұрай алады, бірақ ешкімнің орнына жауап бере алмайды. Мүддесін мәлімдеген депутат бұл мәселеде сөйлемейді және дауыс бермейді. Мұны бірінші дауыстан бұрын істеу керек.",
      ru = "Председателю передали записку без подписи: «Есть ли депутат, который в родстве с директором управляющей компании?» Председатель вправе спросить депутатов о конфликте интересов, но ответить за другого никто не может. Кто заявит, тот по этому вопросу не выступает и не голосует. Сделать это нужно до первого голосования.",
      en = "The chair is handed an unsigned note: “Is any deputy related to the director of the management company?” The chair may ask the deputies about conflicts of interest, but nobody can answer for another. Whoever declares one neither speaks nor votes on this item. It has to be done before the first vote.",
    },
    on_fire = react.lobbyist,
  },
  m.inject {
    id = "appeal", to = "all", window = { phase = "discussion", from = 19, to = 25 },
    title = { kk = "Тұрғындардың ұжымдық өтініші", ru = "Обращение жителей", en = "The residents' appeal" },
    text = {
      kk = "Соңғы қатардан зейнеткер әйел түрегеліп, сөз сұрамай өтініш оқи бастады. Жағалау көшесіндегі 14-үйдің 142 тұрғыны: «Неге ең тозған үй тізімде жоқ?» – дейді. Зал гуілдеп кетті. Енді төраға шешеді: сөз бере ме, ескерте ме, үзіліс жариялай ма?",
      ru = "В последнем ряду встаёт пожилая женщина и читает обращение, хотя слова ей не давали. 142 жителя дома 14 по улице Жагалау спрашивают, почему самого изношенного дома нет в списке. Зал шумит. Теперь решает председатель: дать слово, предупредить или объявить перерыв?",
      en = "In the last row an elderly woman stands up and reads an appeal without having the floor. 142 residents of 14 Zhagalau Street ask why the most worn building is not on the list. The hall is in uproar. It is for the chair to decide: the floor, a warning or a break?",
    },
    on_fire = react.appeal,
  },
  m.inject {
    id = "expose", to = "all", window = { phase = "discussion", from = 24, to = 32 },
    when = "answer.given question=source choices=press | answer.given question=source choices=hall | answer.given question=publish choices=now | answer.given question=picture choices=give",
    title = { kk = "Telegram-дағы жазба", ru = "Публикация в Telegram", en = "A post in Telegram" },
    text = {
      kk = "«Аула» арнасы акт суретін жариялады: 2-үйдің шатырын жөндеуге 4,6 миллион теңге төленген, ал шатырдан су әлі ағып тұр. Жарты сағатта жазбаны екі мың адам оқыды. Сұрақ біреу: жаңа ақша неге тағы сол компанияға беріледі? Залдағылар жауап күтіп отыр.",
      ru = "Канал «Аула» опубликовал снимок акта: за ремонт крыши дома № 2 заплачено 4,6 миллиона тенге, а крыша течёт до сих пор. За полчаса публикацию прочли две тысячи человек. Вопрос один: почему новые деньги снова получит та же компания? Зал ждёт ответа.",
      en = "The channel Aula has published a picture of a certificate: 4.6 million tenge was paid for the roof of building No. 2, and the roof still leaks. Two thousand people read it within half an hour. They ask one thing: why does the same company get the new money? The hall waits for an answer.",
    },
    on_fire = react.expose,
  },
  m.inject {
    id = "opinion", to = "akim", window = { phase = "questions", from = 1, to = 7 },
    when = "not answer.given question=boiler choices=truth",
    title = { kk = "Қаржы басқармасының хаты", ru = "Письмо управления финансов", en = "A letter from the finance department" },
    text = {
      kk = "Сізге облыстық қаржы басқармасының хаты келді: қосымша 100 миллион теңге мектеп қазандығына арналған ақша екен. 400 миллионға берілген оң қорытынды қайтарып алынды. Ондай қорытынды болмаса, шығынды көбейтетін түзету дауысқа салынбайды. Мұны түзету авторына қашан, қалай айтасыз?",
      ru = "Вам пришло письмо областного управления финансов: дополнительные 100 миллионов – это деньги школьной котельной. Положительное заключение на 400 миллионов отозвано. Без него поправка, которая увеличивает расходы, на голосование не ставится. Когда и как Вы скажете об этом автору поправки?",
      en = "A letter from the oblast finance department reaches you: the extra 100 million is the money for the school boiler. The positive opinion on 400 million is withdrawn. Without it an amendment that raises spending is not put to the vote. When and how will you tell its author?",
    },
    on_fire = react.opinion,
  },
  m.inject {
    id = "last-minute", to = "all", window = { phase = "questions", from = 9, to = 15 },
    title = { kk = "Соңғы минуттағы түзету", ru = "Поправка последней минуты", en = "A last-minute amendment" },
    text = {
      kk = "«Бірлік» фракциясының жетекшісі орнынан тұрып: «Он үй емес, сегіз үй деп жазыңыздар!» – деді. Мәтін жоқ, тармағы айтылмады. Ауызша түзету қабылданбайды: нақты мәтіні мен орны жазбаша берілуі керек. Тұтастай дауыс беруге дейін уақыт бар.",
      ru = "Лидер фракции «Бірлік» встаёт: «Запишите не десять домов, а восемь!» Текста нет, пункт не назван. Устную поправку не принимают: нужны точные слова и место в тексте, на бумаге. До голосования в целом время ещё есть.",
      en = "The leader of the Birlik faction stands up: “Make it eight buildings, not ten!” There is no text and no clause. An oral amendment is not accepted: the exact wording and its place are needed in writing. There is still time until the vote on the whole.",
    },
    on_fire = react.last_minute,
  },
  m.inject {
    id = "quorum", to = "all", window = { phase = "voting", from = 1, to = 5 },
    title = { kk = "Кворум қыл үстінде", ru = "Кворум на волоске", en = "The quorum hangs by a thread" },
    text = {
      kk = "Теміржол ықшамауданында жылу құбыры жарылды, зардап шеккендер ауруханаға жеткізіліп жатыр. Кезекші хирург Жанар Мәмбетова дереу кетуге тиіс. Бірнеше депутат апат орнына шақырылды. Хатшы кворумды қайта санасын, ал төраға шешсін: дауыс беруді жалғастыра ма, үзіліс жариялай ма?",
      ru = "В микрорайоне Темиржол прорвало теплотрассу, пострадавших везут в больницу. Дежурный хирург Жанар Мамбетова должна немедленно уехать. Несколько депутатов вызваны на место аварии. Секретарь заново считает кворум, а председатель решает: голосовать дальше или объявить перерыв?",
      en = "A heating main has burst in the Temirzhol quarter and the injured are being taken to hospital. Zhanar Mambetova, the surgeon on duty, has to leave at once. Some deputies are called to the site. The secretary counts the quorum again, and the chair decides: go on voting or call a break?",
    },
    on_fire = react.quorum,
  },
  m.inject {
    id = "deal", to = "birlik akim", window = { phase = "questions", from = 2, to = 8 },
    when = "answer.given question=kindergarten choices=take",
    title = { kk = "Балабақша туралы сөз", ru = "Слух о детском саде", en = "Word of the kindergarten" },
    text = {
      kk = "Дәлізде айтып жүр: Қарасаев 200 миллион туралы түзетуден балабақша үшін бас тартқан. Фракция мұны естімеген еді. Фракция мүшелері қазір шешеді: жетекшіні қолдау ма, өз бетінше дауыс беру ме? Түзетуді бір депутат та қайта енгізе алады.",
      ru = "В коридоре говорят: Карасаев отказался от поправки о 200 миллионах ради детского сада. Фракция об этом не знала. Решать вам: поддержать лидера или голосовать самим? Поправку может внести и один депутат.",
      en = "They say in the corridor that Karasayev gave up the 200 million amendment for a kindergarten. The faction had not been told. It is for you to decide: stand by the leader, or vote on your own? A single deputy, too, may table the amendment.",
    },
  },
  m.inject {
    id = "mistake", to = "all", window = { phase = "questions", from = 1, to = 7 },
    when = "answer.given question=publish choices=now",
    title = { kk = "Арна қателесті", ru = "Канал ошибся", en = "The channel was wrong" },
    text = {
      kk = "«Аула» асығыс жазбасында «компания директорының туысы – депутат Теміржанов» деп жазған екен. Ол туыс емес, бір кезде компанияда жұмыс істеген ғана. Депутат түзету жариялауды талап етеді, зал екіге бөлінді: ендігі жазбаға кім сенеді?",
      ru = "В спешке «Аула» написала: родственник директора компании – депутат Темиржанов. Он не родственник, он лишь работал там когда-то. Депутат требует опровержения, зал раскололся: кто теперь поверит следующей публикации?",
      en = "In haste Aula wrote that the director's relative is deputy Temirzhanov. He is no relative; he only worked there once. The deputy demands a refutation and the hall is split: who will believe the next post?",
    },
    on_fire = react.mistake,
  },
  m.inject {
    id = "forged", to = "all", window = { phase = "questions", from = 7, to = 13 },
    when = "answer.given question=signatures choices=all & inject.fired id=appeal",
    title = { kk = "Бір қолмен жазылған қолдар", ru = "Подписи одной рукой", en = "Signatures in one hand" },
    text = {
      kk = "Компания өкілі өтініштің көшірмесін көтерді: жиырмаға жуық қолтаңба бір қаламмен, бір жазумен қойылған. Өмірбекова не дерін білмей қалды. Қалған 122 адамның сөзі де күмәнге ілінді. Төраға тексеруді сұрай ма, әлде өтінішті қарай бере ме?",
      ru = "Представитель компании поднимает копию обращения: около двадцати подписей одной ручкой и одним почерком. Омирбекова растерялась. Под сомнением и слова остальных 122 жителей. Председатель попросит проверить или примет обращение как есть?",
      en = "The company's man holds up a copy of the appeal: some twenty signatures in one pen and one hand. Omirbekova is at a loss. The word of the other 122 is in doubt too. Does the chair ask for a check, or take the appeal as it is?",
    },
    on_fire = react.forged,
  },
}
