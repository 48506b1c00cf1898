-- What the other two judges would change.

local m = require "maslikhat"

return {
  m.amendment {
    id = "act-only", draft = "judgment", kind = "delete", clause = "deeds",
    title = {
      kk = "Тек актіні бағалау: әрекеттер туралы тармақты алып тастау",
      ru = "Оценить только акт: исключить пункт о действиях",
      en = "Judge the act only: leave out the clause on actions",
    },
  },
  m.amendment {
    id = "private-ruling", draft = "judgment", kind = "insert", clause = "duty",
    title = {
      kk = "Жекеше ұйғарым: себептерді жою",
      ru = "Частное определение: устранить причины",
      en = "A private ruling: remove the causes",
    },
    text = {
      kk = "Әкімге жекеше ұйғарым жіберілсін: хабарламаға жауап оған негіз болған актінің өзімен бірге тапсырылатын тәртіп енгізілсін.",
      ru = "Направить акиму частное определение: ввести порядок, при котором ответ на уведомление вручают вместе с самим актом.",
      en = "A private ruling goes to the akim: answers to notices are to be handed over together with the act itself.",
    },
  },
}
