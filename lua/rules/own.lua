-- The rules preset of a body of a scenario's own kind: what it says itself, and for the rest the
-- figures of the council, without its law. What it meets about needs no vote.
return {
  agenda = false,
}
