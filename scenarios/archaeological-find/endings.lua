-- How the case can end, and who pays for it.

local m = require "maslikhat"

return {
  m.ending {
    id = "arch-and-centre",
    title = {
      kk = "Арка – орталықтың ішінде",
      ru = "Арка внутри центра",
      en = "The arch inside the centre",
    },
    text = {
      kk = "Топтың ұсынымдары ескерілді, арка мемлекеттік тізімге енді, мәслихат пен компания оны орталықтың ішінде шыны астында сақтауға келісті. Екі жақ та ымыраға келді.",
      ru = "Рекомендации группы услышаны, арка в государственном списке, маслихат и компания согласились сохранить её внутри центра под стеклом. Уступили обе стороны.",
      en = "The group's recommendations were heard, the arch is on the state list, and the maslikhat and the company agreed to keep it inside the centre under glass. Both sides gave way.",
    },
    costs = {
      kk = "жобаны қайта сызу, компанияның шығыны, «дүкендегі тарих» деген сөз.",
      ru = "переделка проекта, расходы компании и слова «история в магазине».",
      en = "a new project, the company's costs and the words “history in a shop”.",
    },
  },
  m.ending {
    id = "arch-saved",
    title = {
      kk = "Арка сақталды, ұсынымдар қабылданды",
      ru = "Арка сохранена, рекомендации приняты",
      en = "The arch is saved, the recommendations adopted",
    },
    text = {
      kk = "Арка мемлекеттік тізімде, мәслихат өз ұсынымын қабылдады, топтың құжаты да аяқсыз қалмады. Енді әр ұсыным бойынша сұралады: не істелді, мерзімінде істелді ме?",
      ru = "Арка в государственном списке, маслихат принял свою рекомендацию, и документ группы не остался на бумаге. Теперь по каждой рекомендации спросят: что сделано и в срок ли?",
      en = "The arch is on the state list, the maslikhat has adopted its recommendation, and the group's document did not stay on paper. From now on each recommendation is asked after: what was done, and in time?",
    },
    costs = {
      kk = "бұрынғы жоба, ал алпыс жұмысшы мен банк жаңа шарттарды күтеді.",
      ru = "прежний проект, а шестьдесят рабочих и банк ждут новых условий.",
      en = "the project as it was; sixty workers and the bank wait for new terms.",
    },
  },
  m.ending {
    id = "arch-alone",
    title = {
      kk = "Топ сақтады, мәслихат үндемеді",
      ru = "Группа сберегла, маслихат промолчал",
      en = "Saved by the group, the maslikhat silent",
    },
    text = {
      kk = "Топтың құжаты арканы мемлекеттік тізімге жеткізді, бірақ мәслихат ортақ сөзін айтпады. Аймақ пен ақшаны әкімдік бір өзі шешеді.",
      ru = "Документ группы привёл арку в государственный список, но маслихат своего слова не сказал. О зоне и деньгах решает один акимат.",
      en = "The group's document brought the arch onto the state list, but the maslikhat has not spoken. The akimat alone decides on the zone and the money.",
    },
    costs = {
      kk = "депутаттар бұл істен шет қалды.",
      ru = "депутаты остались в стороне.",
      en = "the deputies stand aside.",
    },
  },
  m.ending {
    id = "contested",
    title = {
      kk = "Негізі даулы шешім",
      ru = "Решение на спорном основании",
      en = "A decision on disputed grounds",
    },
    text = {
      kk = "Шешім шықты, бірақ ол сүйенген негізге шағым түсті. Шағым қаралып біткенше арканың тағдыры белгісіз.",
      ru = "Решение есть, но то, на чём оно держится, обжаловали. Пока жалоба рассматривается, судьба арки неизвестна.",
      en = "There is a decision, but the ground it stands on has been appealed. Until the appeal is heard the arch's fate is unknown.",
    },
    costs = {
      kk = "үш айдың бәрі.",
      ru = "все три месяца.",
      en = "all three months.",
    },
  },
  m.ending {
    id = "on-paper",
    title = {
      kk = "Арка тізімде, бақылау қағазда",
      ru = "Арка в списке, контроль на бумаге",
      en = "The arch is listed, the control on paper",
    },
    text = {
      kk = "Арка мемлекеттік тізімге енді, бірақ қоғамдық бақылаудан ештеңе шықпады. Көрші учаске тағы да археологиялық жұмыссыз сатылды.",
      ru = "Арка в государственном списке, но из общественного контроля ничего не вышло. Соседний участок снова продали без археологических работ.",
      en = "The arch is on the state list, but nothing came of the public control. The next plot has been sold again without archaeological work.",
    },
    costs = {
      kk = "келесі олжа байқалмай қалуы мүмкін.",
      ru = "следующую находку могут и не заметить.",
      en = "the next find may go unseen.",
    },
  },
  m.ending {
    id = "struck-off",
    title = {
      kk = "Арка тізімнен шығарылды",
      ru = "Арка исключена из списка",
      en = "The arch is struck off the list",
    },
    text = {
      kk = "Уәкілетті орган арканы тізімнен шығарды, иесі құрылысты жалғастырады.",
      ru = "Уполномоченный орган исключил арку из списка, владелец продолжает стройку.",
      en = "The authorised body struck the arch off the list, and the owner goes on building.",
    },
    costs = {
      kk = "катакомба туралы сұраққа енді ешкім жауап бере алмайды.",
      ru = "на вопрос о катакомбах больше никто не ответит.",
      en = "nobody can answer the question of the catacombs any more.",
    },
  },
  m.ending {
    id = "broken",
    title = {
      kk = "Арканың жартысы құлады",
      ru = "Половина арки разрушена",
      en = "Half of the arch is gone",
    },
    text = {
      kk = "Арканың жартысы түнде құлады. Кейінгі қағаздардың бәрі қалған жартысы туралы.",
      ru = "Половину арки обрушили ночью. Все последующие бумаги – об оставшейся половине.",
      en = "Half of the arch came down at night. All later papers are about the other half.",
    },
    costs = {
      kk = "арканың жартысы, ал бір қағаз уақытында жазылса, ол аман қалар еді.",
      ru = "половина арки, которую спасла бы одна бумага, написанная вовремя.",
      en = "half of the arch, which one paper written in time would have saved.",
    },
  },
  m.ending {
    id = "resumed",
    title = {
      kk = "Құрылыс қайта басталды",
      ru = "Стройка возобновлена",
      en = "Building has resumed",
    },
    text = {
      kk = "Арка түпкілікті қорғауға алынбай қалды, иесі құрылысты қайта бастады. Арканы енді тек суреттен көресіз.",
      ru = "Окончательной защиты арка не получила, и владелец возобновил стройку. Арку теперь можно увидеть только на снимках.",
      en = "The arch was given no lasting protection, and the owner resumed building. The arch can be seen in pictures only.",
    },
    costs = {
      kk = "арканың өзі, ал бір қағаз мерзімінде жазылса, ол аман қалар еді.",
      ru = "арка, которую сохранила бы одна бумага, написанная в срок.",
      en = "the arch, which one paper written in time would have kept.",
    },
  },
  m.ending {
    id = "unprotected",
    title = {
      kk = "Арканы тек уәде қорғап тұр",
      ru = "Арку защищает только слово",
      en = "Only a word protects the arch",
    },
    text = {
      kk = "Мерзім өтті, иесі күтуге келісті, шешім әлі жоқ. Арка орнында тұр, бірақ оны заң емес, бір адамның сөзі қорғайды.",
      ru = "Срок пропущен, владелец согласился ждать, решения всё нет. Арка на месте, но защищает её не закон, а слово одного человека.",
      en = "The term is missed, the owner agreed to wait, there is still no decision. The arch is in its place, kept not by law but by one man's word.",
    },
    costs = {
      kk = "бұл сөз қанша күнге жетеді?",
      ru = "на сколько дней хватит этого слова?",
      en = "for how many days will it hold?",
    },
  },
}
