-- The rules preset of a standing commission of the maslikhat: `total` are its members. More than
-- half of them are a quorum (REG 53); how it decides is a (choice).
local body = require "rules.body"

local minute = 60

return body {
  body = "commission",
  agenda = false, -- what it meets about is on the invitation
  speech = { report = 7 * minute, coreport = 3 * minute },
}
