---@meta
-- What scripts find besides Lua's own libraries, for the Lua language server.

---What `string` does by bytes, by characters.
---@class textlib
text = {}

---@param s string
---@return integer characters
function text.len(s) end

---At most so many characters; a cut ends in "…".
---@param s string
---@param most integer
---@return string
function text.cut(s, most) end

---@param s string
---@return string
function text.upper(s) end

---@param s string
---@return string
function text.lower(s) end
