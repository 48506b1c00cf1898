-- desc: nor may messages
-- expect: ERROR ~ ]0;title [2Jforged STEPS
error("\27]0;title\7 \27[2Jforged\nSTEPS\u{9b}31m", 0)
