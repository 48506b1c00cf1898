-- The outcome document of public control (PC 13): proposals that remove the causes found, and what
-- must be attached to them. Each recommendation is answered separately, with reasons (PC 13(4)).
local m = require "maslikhat"

local function recommendation(number, optional)
  return m.part {
    id = "rec-" .. number, law = "PC 13(1)", optional = optional, reply = true, least = 10,
    title = {
      kk = number .. "-ұсыным", ru = "Рекомендация " .. number, en = "Recommendation " .. number,
    },
    hint = {
      kk = "Себебін жоятын бір нақты шара: кім, не, қашанға дейін.",
      ru = "Одна конкретная мера, устраняющая причину: кто, что, к какому сроку.",
      en = "One measure that removes a cause: who, what, by when.",
    },
    sample = not optional and {
      kk = "Жұмыстарды тоқтатып, мамандандырылған сараптама тағайындау.",
      ru = "Остановить работы и назначить специализированную экспертизу.",
      en = "Stop the works and commission a specialised examination.",
    } or nil,
  }
end

return {
  title = { kk = "Қорытынды құжат", ru = "Итоговый документ", en = "Outcome document" },
  law = "PC 13",
  m.part {
    id = "when", law = "PC 13(1)",
    title = { kk = "Күні, уақыты, орны", ru = "Дата, время, место", en = "Date, time, place" },
    sample = {
      kk = "Бақылау объектіде келісілген күні жүргізілді.",
      ru = "Контроль проведён на объекте в согласованный день.",
      en = "The control was carried out on the site on the day agreed.",
    },
  },
  m.part {
    id = "tasks", law = "PC 13(1)",
    title = { kk = "Бақылау міндеттері", ru = "Задачи контроля", en = "Tasks of the control" },
    sample = {
      kk = "Жұмыстардың заңдылығын және құжаттардың толықтығын тексеру.",
      ru = "Проверить законность работ и полноту документов.",
      en = "To check whether the works are lawful and the documents complete.",
    },
  },
  m.part {
    id = "members", law = "PC 13(1)",
    title = {
      kk = "Қатысушылар және олардың Заңға сәйкестігі", ru = "Участники и их соответствие Закону",
      en = "Who took part, and their eligibility",
    },
    hint = {
      kk = "Сарапшының білімі және осы салада кемінде екі жыл жұмыс өтілі көрсетілсін (Заңның 11-бабының 3-тармағы).",
      ru = "Укажите образование эксперта и стаж в этой области не менее двух лет (пункт 3 статьи 11 Закона).",
      en = "The expert's education and at least two years' work in the field (article 11(3) of the Law).",
    },
    sample = {
      kk = "Топ мүшелерінің тізімі; сарапшының білімі мен жұмыс өтілі тексерілді.",
      ru = "Список группы; образование и стаж эксперта проверены.",
      en = "List of the group; the expert's education and years of work were checked.",
    },
  },
  m.part {
    id = "forms", law = "PC 13(1)",
    title = { kk = "Бақылау нысандары", ru = "Формы контроля", en = "Forms of control" },
    sample = {
      kk = "Қоғамдық талқылау және қоғамдық сараптама.",
      ru = "Общественное обсуждение и общественная экспертиза.",
      en = "Public discussion and public expertise.",
    },
  },
  m.part {
    id = "facts", law = "PC 13(1)", least = 20,
    title = {
      kk = "Анықталған фактілер", ru = "Установленные факты", en = "Facts and circumstances found",
    },
    sample = {
      kk = "Құжаттар мен объектіні қарау кезінде бұзушылықтар анықталды.",
      ru = "При осмотре объекта и документов выявлены нарушения.",
      en = "The visit and the documents showed breaches of the rules.",
    },
  },
  recommendation(1, nil),
  recommendation(2, true),
  recommendation(3, true),
  m.part {
    id = "attachments", law = "PC 13(1)",
    title = { kk = "Қоса берілетін құжаттар", ru = "Приложенные документы", en = "Attachments" },
    sample = {
      kk = "Қарау актісі, фотосуреттер, сарапшы қорытындысы.",
      ru = "Акт осмотра, фотографии, заключение эксперта.",
      en = "Record of the visit, photographs, the expert's opinion.",
    },
  },
}
