local m = require "maslikhat"
return m.scenario {
  format = 1
  id = "bridge",
}
