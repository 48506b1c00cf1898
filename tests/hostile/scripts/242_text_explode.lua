-- desc: broken bytes become three bytes each: the result is limited too
-- expect: ERROR ~ longer than
return text.upper(("\xff"):rep(60000))
