local m = require "maslikhat"
local p = { questions = {}, endings = {}, deadlines = {}, groups = {}, injects = {} }
local function words(text)
  return { kk = text, ru = text, en = text }
end
p.laws = {
  RALLIES = { kk = "Заң", ru = "Закон" },
  EMPTY = words "",
  WATER = "Water Code",
}
local scales = { { 1, 5 }, { 5, 1 }, { low = 1, high = 5 }, 5 }
for i = 1, 4 do
  p.questions[i] = m.question {
    id = "rating-" .. i, title = words "?", to = "all", private = true, scale = scales[i],
  }
end
p.questions[5] = m.question {
  id = "way", title = words "?", to = "akim", law = "SOIL 4",
  m.choice { id = "left", text = words "left" },
  m.choice { id = "right", text = words "right" },
}
p.phases = {
  m.phase { id = "opening", title = words "1", minutes = 5, next = "voting" },
  m.phase { id = "lost", title = words "2", minutes = 5 },
  m.phase { id = "voting", title = words "3", minutes = 10 },
}
for i, when in ipairs { "quorum.lost", "quorum.lost & not quorum.lost" } do
  p.endings[i] = m.ending {
    id = "ending-" .. i, title = words "Good", text = i == 1 and words "The bridge" or nil,
    costs = words "Money", when = when,
  }
  p.deadlines[i] = m.deadline {
    id = "term-" .. i, title = words "t", from = "sitting.opened", done_by = "sitting.closed",
    days = i == 1 and 3 or nil,
  }
  p.groups[i] = m.groups {
    id = "groups-" .. i, title = words "g", phase = "voting", minutes = 5, count = 4 * i,
  }
end
p.injects[1] = m.inject {
  id = "torn", title = words "x", text = words "x", to = "all",
  when = "answer.given question=way choices=left & answer.given question=way choices=right",
}
return p
