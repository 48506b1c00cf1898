-- The one paper of the session: the inquiry of a deputy whose house is not on the list, read out
-- before the debate when it has been sent.

local m = require "maslikhat"

return {
  m.form "inquiry" {
    id = "inquiry", by = "dep-09", to = "akim", about = "housing", phase = "preparation",
    title = {
      kk = "Депутаттық сауал: Жағалау, 14",
      ru = "Депутатский запрос: Жагалау, 14",
      en = "Deputy's inquiry: 14 Zhagalau Street",
    },
    samples = {
      facts = {
        kk = "Жағалау көшесіндегі 14-үй – ауданның ең тозған үйі: қабырғадан сылақ түсіп, бала жарақаттанды. Өтінімі он екінші болып тіркелгендіктен, он үйдің тізіміне кірмеді.",
        ru = "Дом 14 по улице Жагалау – самый изношенный в районе: со стены упала штукатурка, пострадал ребёнок. Его заявку зарегистрировали двенадцатой, и в список из десяти домов он не попал.",
        en = "14 Zhagalau Street is the most worn building of the district: plaster fell from a wall and a child was hurt. Its application was registered twelfth, so it is not on the list of ten.",
      },
      demand = {
        kk = "14-үй тексерілді ме, тозу дәрежесі қандай, қашан және қандай қаражатқа жөнделеді – жазбаша хабарлаңыз.",
        ru = "Письменно сообщить: обследован ли дом 14, каков его износ, когда и на какие средства его отремонтируют.",
        en = "State in writing whether number 14 was surveyed, how worn it is, and when and from which funds it will be repaired.",
      },
    },
  },
}
