local m = require "maslikhat"
local s = require "base"
s.format, s.title, s.cast, s.agenda = nil, nil, nil, nil
s.players = {}
s.council = {
  established = 3,
}
return m.scenario(s)
