# maslikhat: `make run` builds and opens a session, `make test` builds and tests everything.
# B=DIR builds elsewhere, SAN=address,undefined adds sanitizers, WERROR=1 stops at warnings.

B       ?= build
CC      ?= cc
PREFIX  ?= /usr/local
DESTDIR ?=
VERSION := 0.1

PKGS    := lua5.4 ncursesw libsodium
PKG_CFLAGS = $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
PKG_LIBS   = $(shell pkg-config --libs $(PKGS) 2>/dev/null)

IS_GCC  := $(shell $(CC) --version 2>/dev/null | grep -qi clang || echo yes)
WARN    := -Wall -Wextra -Wshadow -Wformat=2 -Wundef -Wvla -Wwrite-strings -Wcast-qual \
           -Wpointer-arith -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
           -Wredundant-decls -Wnull-dereference -Wconversion -Wdouble-promotion
ifeq ($(IS_GCC),yes)
WARN    += -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wjump-misses-init
endif
ifdef WERROR
WARN    += -Werror
endif
ifdef SAN
HARDEN  := -O1 -g -fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer
LDHARD  := -fsanitize=$(SAN)
else
HARDEN  := -O2 -g -D_FORTIFY_SOURCE=2 -fstack-protector-strong
LDHARD  := -pie -Wl,-z,relro,-z,now
endif
CFLAGS_ALL = -std=c11 $(WARN) $(HARDEN) -fPIE -D_GNU_SOURCE -DVERSION='"$(VERSION)"' \
             -DDATA_DIR='"$(PREFIX)/share/maslikhat"' -Isrc -I$(B)/gen $(PKG_CFLAGS) $(CFLAGS)
LDFLAGS_ALL = $(LDHARD) $(LDFLAGS)
LIBS     = $(PKG_LIBS) -lm

SRC      := $(filter-out src/text/%,$(wildcard src/*.c src/*/*.c))
OBJ      := $(SRC:%.c=$(B)/%.o)
LIB_OBJ  := $(filter-out $(B)/src/main.o,$(OBJ))
LIB      := $(B)/maslikhat.a
BIN      := $(B)/maslikhat
GEN      := $(B)/gen/text_keys.h

UNIT_SRC := $(wildcard tests/unit/test_*.c tests/net/test_*.c)
UNIT_BIN := $(UNIT_SRC:%.c=$(B)/%)
# What tests share: servers of their own, terminals as scripts.
SHARED_SRC := $(filter-out tests/net/test_% tests/net/fuzz_%,$(wildcard tests/net/*.c))
SHARED_OBJ := $(SHARED_SRC:%.c=$(B)/%.o)
# Fuzz targets: `make test` runs them over their corpus and mutations of it, `make fuzz` for as long
# as FUZZ_SECONDS says.
FUZZ_SRC := $(filter-out %_driver.c,$(wildcard tests/net/fuzz_*.c))
FUZZ_BIN := $(FUZZ_SRC:%.c=$(B)/%)
FUZZ_SECONDS ?= 60
CATALOGUES := src/text/kk.txt src/text/ru.txt src/text/en.txt

# Compiles with all processors, unless make was told how many.
PARALLEL = $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(shell nproc))

.PHONY: all keys run test test-print unit asan fuzz fuzz-targets lint bench deps need install uninstall clean size format story
.SECONDARY:

all: need
	@$(MAKE) --no-print-directory $(PARALLEL) $(BIN)

# Stops with package names, or installs them, when a library is missing.
need:
	@sh tests/tools/deps.sh build

# Everything that any target here runs; each of them installs its own part by itself.
deps:
	@sh tests/tools/deps.sh all

run: all
	@$(BIN) run housing-utilities --lang $(or $(MASLIKHAT_LANG),kk) $(ARGS)

$(BIN): $(OBJ)
	@$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -o $@ $(OBJ) $(LIBS)

$(B)/%.o: %.c | $(GEN)
	@mkdir -p $(@D)
	@$(CC) $(CFLAGS_ALL) -MMD -MP -c -o $@ $<

GEN_SRC := src/text/gen.c src/base/lang.c src/base/mem.c src/base/buf.c src/base/utf8.c
$(B)/gen/textgen: $(GEN_SRC)
	@mkdir -p $(@D)
	@$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -o $@ $(GEN_SRC)

$(GEN): $(B)/gen/textgen $(CATALOGUES)
	@$(B)/gen/textgen $(CATALOGUES) $(B)/gen/text_keys.h $(B)/gen/text_table.h

# Tests take what they need of it.
$(LIB): $(LIB_OBJ)
	@rm -f $@
	@ar rcs $@ $(LIB_OBJ)

$(B)/tests/shared.a: $(SHARED_OBJ)
	@rm -f $@
	@ar rcs $@ $(SHARED_OBJ)

$(UNIT_BIN): $(B)/tests/%: tests/%.c $(B)/tests/shared.a $(LIB)
	@mkdir -p $(@D)
	@$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -MMD -MP -Itests -o $@ $< $(B)/tests/shared.a $(LIB) $(LIBS) -lcmocka -lcjson

$(B)/tests/unit/test_worker $(B)/tests/unit/test_hostile: $(BIN)

$(FUZZ_BIN): $(B)/tests/%: tests/%.c $(B)/tests/net/fuzz_driver.o $(LIB)
	@mkdir -p $(@D)
	@$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -MMD -MP -Itests -o $@ $< $(FUZZ_MAIN) $(LIB) $(LIBS)

ifdef FUZZ
$(FUZZ_BIN): FUZZ_MAIN := -fsanitize=fuzzer
else
$(FUZZ_BIN): FUZZ_MAIN := $(B)/tests/net/fuzz_driver.o
endif

# docs/KEYS.md from the tables of keys.
keys: $(B)/tests/unit/test_key_table
	@UPDATE_GOLDEN=1 $(B)/tests/unit/test_key_table >/dev/null

unit: $(UNIT_BIN)
	@for t in $(UNIT_BIN); do $$t || exit 1; done

test:
	@sh tests/tools/deps.sh test
	@$(MAKE) --no-print-directory $(PARALLEL) $(BIN) $(UNIT_BIN) $(FUZZ_BIN)
	@B=$(B) sh tests/run

# The papers printed by a real browser; KEEP=DIR keeps the pages as pictures.
test-print:
	@sh tests/tools/deps.sh print
	@$(MAKE) --no-print-directory $(PARALLEL) $(BIN)
	@B=$(B) sh tests/print/print.sh

# What every case must hold by many sessions of the computer; ONLY=CASE for one.
story:
	@$(MAKE) --no-print-directory $(PARALLEL) $(BIN)
	@MASLIKHAT=$(abspath $(BIN)) sh tests/story/measure.sh $(ONLY)

# What a sanitizer keeps of freed memory is bounded, so that tests can still see what piles up;
# hostile scripts get the time script/limits.h gives them; of random sessions a quarter is played, and
# of the walks that a seed leads a third. No more runs at a time than there are processors: the
# scripts of a command have two seconds of the clock.
asan:
	@sh tests/tools/deps.sh asan
	@ASAN_OPTIONS=quarantine_size_mb=16$${ASAN_OPTIONS:+:$$ASAN_OPTIONS} \
		LIMIT=20 PROPERTY_SESSIONS=200 N=7 SEEDS=17 JOBS=$${JOBS:-$$(nproc)} \
		$(MAKE) --no-print-directory B=$(B)/asan SAN=address,undefined test

fuzz:
	@sh tests/tools/deps.sh fuzz
	@$(MAKE) --no-print-directory CC=clang FUZZ=1 B=$(B)/fuzz SAN=address,undefined \
		CFLAGS='$(CFLAGS) -fsanitize=fuzzer-no-link' fuzz-targets
	@B=$(B)/fuzz FUZZ_SECONDS=$(FUZZ_SECONDS) sh tests/net/fuzz.sh

fuzz-targets: $(FUZZ_BIN)

lint:
	@sh tests/tools/deps.sh lint
	@$(MAKE) --no-print-directory $(PARALLEL) $(BIN)
	@B=$(B) sh tests/tools/lint.sh

bench:
	@sh tests/tools/deps.sh bench
	@$(MAKE) --no-print-directory $(PARALLEL) $(BIN)
	@B=$(B) ONLY=$(ONLY) sh tests/bench/run

format:
	@clang-format -i $(wildcard src/*.c src/*/*.[ch] tests/unit/*.[ch] tests/net/*.[ch])

size:
	@sh tests/tools/deps.sh size
	@sh tests/tools/size.sh

# Each shell and where it looks for what completes.
COMPLETIONS := bash:bash-completion/completions/maslikhat zsh:zsh/site-functions/_maslikhat \
               fish:fish/vendor_completions.d/maslikhat.fish

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/maslikhat
	install -m 644 docs/maslikhat.1 $(DESTDIR)$(PREFIX)/share/man/man1/maslikhat.1
	@for shell in $(COMPLETIONS); do install -d "$(DESTDIR)$(PREFIX)/share/$$(dirname "$${shell#*:}")" && \
		$(BIN) completion "$${shell%%:*}" >"$(DESTDIR)$(PREFIX)/share/$${shell#*:}" || exit 1; done
	install -d $(DESTDIR)$(PREFIX)/share/maslikhat
	cp -R scenarios roles lua $(DESTDIR)$(PREFIX)/share/maslikhat/

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/maslikhat $(DESTDIR)$(PREFIX)/share/man/man1/maslikhat.1
	@for shell in $(COMPLETIONS); do rm -f "$(DESTDIR)$(PREFIX)/share/$${shell#*:}"; done
	rm -rf $(DESTDIR)$(PREFIX)/share/maslikhat

clean:
	rm -rf $(B)

-include $(OBJ:.o=.d) $(SHARED_OBJ:.o=.d) $(UNIT_BIN:=.d) $(FUZZ_BIN:=.d)
