-- The rally comes first in the list: it is what everything else is about, and the court sits only
-- if somebody goes to it.

local m = require "maslikhat"

return {
  m.sitting {
    id = "rally",
    title = { kk = "21 қыркүйектегі митинг", ru = "Митинг 21 сентября", en = "The rally of 21 September" },
    rules = m.rules "own" {
      body = "rally", votes = false, amendments_on_item = true,
      speech = {
        report = m.min(2), debate = m.min(2), statement = m.min(1), reference = m.min(1),
        question = 30, answer = m.min(1),
      },
    },
    chair = "claimant", secretary = "helper",
    members = { "claimant", "helper", "student", "elder", "lawyer" },
    called = { kk = "Қатысушылар", ru = "Участники", en = "The participants" },
    bodies = { "officer", "police" },
  },
  m.sitting {
    id = "trial",
    title = { kk = "Сот отырысы", ru = "Судебное заседание", en = "Court sitting" },
    rules = m.rules "own" {
      body = "court", amendments_on_item = true,
      speech = {
        report = m.min(3), coreport = m.min(3), debate = m.min(2), closing = m.min(1),
        statement = m.min(1), reference = m.min(1), question = 30, answer = m.min(1),
      },
    },
    chair = "judge-1", secretary = "clerk", members = "council",
    called = { kk = "Судьялар", ru = "Судьи", en = "The judges" },
    bodies = { "head", "officer" },
  },
}
