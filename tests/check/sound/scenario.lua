local m = require "maslikhat"
return m.scenario(require "base")
