// Attaching a terminal to a session's server.
#include "cli/attach.h"

#include "net/local.h"
#include "ui/app.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
