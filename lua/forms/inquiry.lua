-- A deputy's inquiry (REG 40 to 44): written, within the maslikhat's competence, to the akim, the
-- election commission, the prosecutor or an official of an executive body. The law fixes what it
-- is about and to whom; which parts make that plain is a (choice) after the regulation.
local m = require "maslikhat"

return {
  title = { kk = "Депутаттық сауал", ru = "Депутатский запрос", en = "Deputy's inquiry" },
  law = "REG 40",
  inquiry = true,
  m.part {
    id = "facts", law = "(choice)", least = 20,
    title = { kk = "Мән-жай", ru = "Обстоятельства дела", en = "The facts" },
    hint = {
      kk = "Не болды, қайда, қашан, кімге қатысты: тексеруге болатын деректер.",
      ru = "Что случилось, где, когда, кого касается: то, что можно проверить.",
      en = "What happened, where, when, whom it concerns: things that can be checked.",
    },
    sample = {
      kk = "Тұрғындар ұжымдық өтініш берді; құжаттар мен фотосуреттер қоса беріледі.",
      ru = "Жители подали коллективное обращение; документы и фотографии приложены.",
      en = "The residents handed in a joint appeal; documents and photographs are attached.",
    },
  },
  m.part {
    id = "basis", law = "REG 40",
    title = { kk = "Құқықтық негіз", ru = "Правовое основание", en = "Legal basis" },
    hint = {
      kk = "Мәслихаттың қай өкілеттігіне және қай заңның қай бабына сүйенесіз?",
      ru = "На какое полномочие маслихата и какую статью закона Вы опираетесь?",
      en = "Which power of the maslikhat and which article do you rely on?",
    },
    sample = {
      kk = "Мәслихаттың бақылау өкілеттігі; «Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» Заңның 6-бабы.",
      ru = "Контрольные полномочия маслихата; статья 6 Закона «О местном государственном управлении и самоуправлении в Республике Казахстан».",
      en = "The maslikhat's powers of oversight; article 6 of the Law “On local state government and self-government in the Republic of Kazakhstan”.",
    },
  },
  m.part {
    id = "demand", law = "(choice)", least = 10,
    title = { kk = "Нақты талап", ru = "Конкретное требование", en = "What is asked" },
    hint = {
      kk = "Не істеу керек, қандай құжат беру керек? Бір сұрақ – бір тармақ.",
      ru = "Что сделать, какой документ представить? Один вопрос – один пункт.",
      en = "What is to be done, which document handed over? One question, one point.",
    },
    sample = {
      kk = "Шешімнің негізін, құжаттардың көшірмесін және мерзімдерді жазбаша беріңіз.",
      ru = "Письменно сообщите основания решения, сроки и приложите копии документов.",
      en = "State in writing the grounds and the dates, and attach copies of the documents.",
    },
  },
  m.part {
    id = "answer-by", law = "REG 43", term = true,
    title = { kk = "Жауап мерзімі", ru = "Срок ответа", en = "Answer due" },
    hint = {
      kk = "Жауап жазбаша, бір айдан кешіктірмей беріледі.",
      ru = "Ответ даётся письменно, не позднее чем через месяц.",
      en = "The answer is written and comes within a month.",
    },
    sample = {
      kk = "Сауал келіп түскен күннен бастап бір ай.",
      ru = "Один месяц со дня поступления запроса.",
      en = "One month from the day the inquiry is received.",
    },
  },
  m.part {
    id = "attachments", optional = true,
    title = { kk = "Қосымшалар", ru = "Приложения", en = "Attachments" },
    hint = {
      kk = "Өтініш, фото, карта, хаттама.",
      ru = "Обращение, фото, карта, протокол.",
      en = "The appeal, photographs, a map, minutes.",
    },
  },
}
