12,36s/"is": "adopted"}}/"is": "adopted"}, "when": "sitting.opend"}/
37,70s/"is": "adopted"}}/"is": "adopted"}, "when": "decision.adopted draft=brige"}/
71,100s/"is": "adopted"}}/"is": "adopted"}, "when": "sitting.opened \& not sitting.opened"}/
