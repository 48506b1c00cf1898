-- How deeds move the votes of those whom the computer plays: in the commission what was shown of the
-- purchase, in the working meeting what the day of the article has taught.

local m = require "maslikhat"

local WHOLE, SPEC, PRICE = "whole:purchase", "amend:open-spec", "amend:price"
local FAST, PUBLISH = "amend:fast", "amend:publish"
local ETHICS, OPEN, QUIET, AUDIT = "whole:ethics", "amend:open-register", "amend:quiet-register", "amend:audit"

-- A question and its choice, or an event; then each subject of a vote with how much it weighs for it.
local sways = m.sways {
  { "remind wait", PUBLISH, -6 },
  { "extract commission", WHOLE, -6, SPEC, 6 },
  { "photo-answer explain", PUBLISH, 6 },
  { "photo-answer ignore", PUBLISH, -8 },
  { "push price", PRICE, 14, WHOLE, 4 },
  { "push wait", PRICE, -4 },
  { "offer-answer report", SPEC, 6, PUBLISH, 6 },
  { "file tell", SPEC, 12, WHOLE, -4 },
  { "file silent", SPEC, -4 },
  { "voice need", FAST, 10, WHOLE, 10 },
  { "voice clean", FAST, -8, PUBLISH, 6, WHOLE, -6 },
  { "origin admit", SPEC, 8 },
  { "origin defend", SPEC, -10, WHOLE, 8 },
  { "need original", SPEC, 6, WHOLE, -6 },
  { "need hide", SPEC, -12, WHOLE, 8 },
  { "table show", PUBLISH, 4, PRICE, 8 },
  { "table later", PUBLISH, -6 },
  { "service ours", WHOLE, 6 },
  { "service paid", WHOLE, -4, SPEC, 4 },
  { "answer.given question=live seat=resident-3 choices=heard", PUBLISH, 6 },

  { "reply-3 deny", OPEN, 10, QUIET, -10 },
  { "reply-7 deny", OPEN, 10, QUIET, -10 },
  { "reply-3 step", AUDIT, -6 },
  { "reply-7 step", AUDIT, -6 },
  { "control review", AUDIT, 14 },
  { "control blame", AUDIT, -8, ETHICS, -6 },
  { "act measures", ETHICS, 4 },
  { "act wait", ETHICS, -10, AUDIT, 8 },
  { "protocol publish", OPEN, 4 },
  { "protocol wait", OPEN, -6 },
  { "check explain", ETHICS, 4 },
  { "check watch", ETHICS, -6 },
  { "side-doctor hide", OPEN, 4 },
  { "inject.fired id=leak", OPEN, 6, QUIET, -8, AUDIT, 6 },
  { "not paper.submitted paper=statement", ETHICS, -8 },
  { "not paper.submitted paper=checklist", ETHICS, -8 },
  { "answer.given question=trust-low", AUDIT, 12, ETHICS, 6 },
  { "answer.given question=trust-high", AUDIT, -4 },
}

return sways
