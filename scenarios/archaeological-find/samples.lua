-- What the computer writes once something has been decided: papers name what they rest on.

local m = require "maslikhat"

local REPLACED = "answer.given question=keep choices=replace"

return {
  m.sample {
    paper = "listing", part = "notified", when = "paper.submitted paper=notice",
    text = {
      kk = "«Строй и К» компаниясының хабарламасы; түскен күні кіріс журналына жазылды, бір ай сол күннен есептеледі.",
      ru = "Уведомление компании «Строй и К»; день поступления записан в журнале входящих, месяц считается с него.",
      en = "The notice of Stroi i K; the day it came stands in the register, and the month runs from it.",
    },
  },
  m.sample {
    paper = "listing", part = "notified", when = "paper.submitted paper=finder-notice",
    text = {
      kk = "Арканы тапқан археолог Д. Сматаевтың хабарламасы; түскен күні кіріс журналына жазылды, бір ай сол күннен есептеледі.",
      ru = "Уведомление археолога Д. Сматаева, который нашёл арку; день поступления записан в журнале входящих, месяц считается с него.",
      en = "The notice of the archaeologist D. Smatayev, who found the arch; the day it came stands in the register, and the month runs from it.",
    },
  },
  m.sample {
    paper = "final", part = "expertise", when = "paper.submitted paper=expertise-institute",
    text = {
      kk = "Институттың тарихи-мәдени сараптама қорытындысы.",
      ru = "Заключение историко-культурной экспертизы института.",
      en = "The institute's opinion: historical and cultural expertise.",
    },
  },
  m.sample {
    paper = "final", part = "expertise", when = "paper.submitted paper=expertise-local & not " .. REPLACED,
    text = {
      kk = "М. Ысқақов ұйымының тарихи-мәдени сараптама қорытындысы.",
      ru = "Заключение историко-культурной экспертизы организации М. Искакова.",
      en = "The opinion of M. Iskakov's organisation: historical and cultural expertise.",
    },
  },
  m.sample {
    paper = "final", part = "decision", when = "answer.given question=status choices=include",
    text = {
      kk = "Арка тарих және мәдениет ескерткіштерінің мемлекеттік тізіміне енгізілсін.",
      ru = "Включить арку в государственный список памятников истории и культуры.",
      en = "The arch is entered in the state list of monuments of history and culture.",
    },
  },
  m.sample {
    paper = "final", part = "decision", when = "answer.given question=status choices=strike",
    text = {
      kk = "Арка алдын ала есепке алу тізімінен шығарылсын.",
      ru = "Исключить арку из списка предварительного учёта.",
      en = "The arch is struck off the preliminary list.",
    },
  },
  m.sample {
    paper = "outcome", part = "forms", when = "answer.given question=form choices=expertise",
    text = {
      kk = "Қоғамдық сараптама (11-бап) және құжаттарды талдау.",
      ru = "Общественная экспертиза (статья 11) и анализ документов.",
      en = "Public expertise (article 11) and a study of the documents.",
    },
  },
  m.sample {
    paper = "outcome", part = "forms", when = "answer.given question=form choices=monitoring",
    text = {
      kk = "Қоғамдық мониторинг (12-бап) және құжаттарды талдау.",
      ru = "Общественный мониторинг (статья 12) и анализ документов.",
      en = "Public monitoring (article 12) and a study of the documents.",
    },
  },
}
