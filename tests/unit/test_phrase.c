// The command line: words of the verbs in three languages, seats by number, the wrong layout, and
// reasons that are true.
#include "net/inside.h"
#include "phrase/phrase_parts.h"
#include "view/facts.h"

#include "base/text.h"
#include "base/typed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct view_seat seats[] = {
    {.id = "chair",
     .name = "Айгүл Қасымова",
     .brief = "Қасымова А.",
     .role = "төраға",
     .number = 1},
    {.id = "dep-07", .name = "Ерлан Ким", .brief = "Ким Е.", .role = "депутат", .number = 7},
    {.id = "dep-08", .name = "Вера Ким", .brief = "Ким В.", .role = "депутат", .number = 8},
    {.id = "resident-1",
     .name = "Кимбат Ли",
     .brief = "Ли К.",
     .role = "7 үйдің тұрғыны",
     .number = 18}};

static const struct view_title titles[] = {{"draft", "budget", "О бюджете района"},
                                           {"sitting", "public", "Публичное слушание"},
                                           {"ending", "late", "Слишком поздно"},
                                           {"ending", "late-2", "Слишком поздно"}};

// Parts of a view that the command line reads.
static const char view_text[] =
    "{\"type\":\"view\",\"role\":\"facilitator\",\"checked\":true,"
    "\"may\":[{\"line\":\"phase.go vote\"},{\"line\":\"phase.go talk-2\"},"
    "{\"line\":\"vote.repeat v3\",\"text\":\"12:47, Повестка дня целиком\"}],"
    "\"phases\":[{\"id\":\"talk\",\"title\":\"Прения\"},"
    "{\"id\":\"talk-2\",\"title\":\"Прения по поправкам\"},"
    "{\"id\":\"vote\",\"title\":\"Голосование\"}],"
    "\"injects\":[{\"id\":\"pipe\",\"title\":\"Прорвало трубу\",\"state\":\"waiting\"},"
    "{\"id\":\"shown\",\"title\":\"Протест\",\"state\":\"fired\"}],"
    "\"agenda\":[{\"id\":\"heat\",\"title\":\"О тепле\",\"number\":2}],"
    "\"amendments\":[{\"id\":\"a1\",\"title\":\"пункт 2\",\"author\":\"Ерлан Ким\","
    "\"short\":\"Ким Е.\"},{\"id\":\"a2\",\"title\":\"пункт 3\",\"author\":\"Вера Ким\","
    "\"short\":\"Ким В.\"}],"
    "\"draft\":{\"id\":\"budget\",\"title\":\"О бюджете "
    "района\",\"clauses\":[{\"id\":\"sum-clause\","
    "\"number\":2,\"text\":\"Выделить\",\"fields\":[{\"name\":\"sum\",\"label\":\"сумма\"}]}]},"
    "\"papers\":[{\"id\":\"inquiry\",\"title\":\"Депутатский запрос\",\"parts\":[{\"id\":\"facts\","
    "\"title\":\"Факты\"}]},{\"id\":\"answer\",\"title\":\"Ответ "
    "акима\",\"parts\":[{\"id\":\"steps\","
    "\"title\":\"Факты\"},{\"id\":\"facts\",\"title\":\"Основание\"}]}],"
    "\"questions\":[{\"id\":\"whose\",\"title\":\"Чья это "
    "труба?\",\"status\":\"open\",\"choices\":["
    "{\"id\":\"city\",\"text\":\"Городская\"},{\"id\":\"owners\",\"text\":\"Жильцов\"}]},"
    "{\"id\":\"when\",\"title\":\"Когда чинить?\",\"status\":\"open\"}],"
    "\"votes\":[{\"line\":\"vote.open basis:budget\",\"text\":\"За основу: «О бюджете района»\"}],"
    "\"card\":{\"prepared\":[{\"id\":\"p1\",\"title\":\"Меньше денег\"}]},"
    "\"map\":{\"remarks\":[{\"id\":\"r1\",\"text\":\"Нет "
    "воды\"},{\"id\":\"r2\",\"text\":\"Пыль\"}]}}";

struct session {
    struct view_words *all; // of a real one: its verbs
    struct view_words words;
    struct view *view;
    struct things *things;
};

static struct json *parsed(const char *text)
{
    struct json *json = json_parse(text, strlen(text), "", NULL);
    assert_non_null(json);
    return json;
}

static struct view_words *real_words(void)
{
    static char *text; // of one session for all
    if (!text) {
        struct inside *inside = inside_open("housing-utilities", 1, "6");
        struct buf view = BUF_INIT, words = BUF_INIT;
        inside_view(inside, INSIDE_CONSOLE, LANG_RU, &view, &words);
        text = buf_steal(&words);
        buf_free(&view);
        inside_close(inside);
    }
    struct json *json = parsed(text);
    struct view_words *words = words_new(json);
    json_free(json);
    assert_true(words->verbs_count > 60);
    return words;
}

static struct session *session_in(enum lang lang)
{
    struct session *s = calloc(1, sizeof *s);
    struct json *json = parsed(view_text);
    s->all = real_words();
    s->words = (struct view_words){.verbs = s->all->verbs,
                                   .verbs_count = s->all->verbs_count,
                                   .seats = seats,
                                   .seats_count = 4,
                                   .titles = titles,
                                   .titles_count = 4};
    s->view = view_new(json, 0);
    s->things = things_new(&s->words, s->view, lang);
    json_free(json);
    return s;
}

static void end(struct session *s)
{
    things_free(s->things);
    view_free(s->view);
    words_free(s->all);
    free(s);
}

// `want` is the line, or a part of the reason.
static void check(enum lang lang, const char *typed, enum phrase kind, const char *want)
{
    struct session *s = session_in(lang);
    struct buf out = BUF_INIT;
    enum phrase got = phrase_read(s->things, typed, &out);
    bool fits = kind == PHRASE_LINE ? strcmp(buf_text(&out), want) == 0
                                    : strstr(buf_text(&out), want) != NULL;
    if (got != kind || !fits)
        fail_msg("%s: %d «%s», not %d «%s»", typed, (int)got, buf_text(&out), (int)kind, want);
    buf_free(&out);
    end(s);
}

static void test_lines(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *line;
    } rows[] = {
        {"floor.give resident-1 debate", "floor.give resident-1 debate"},
        {"дать слово №18", "floor.give resident-1"},
        {"Дать слово 18", "floor.give resident-1"},
        {"сөз беру №18", "floor.give resident-1"},
        {"сөз-беру №18", "floor.give resident-1"},
        {"give the floor 18", "floor.give resident-1"},
        {"seat.warn 18", "seat.warn resident-1"},
        {"предупредить №18", "seat.warn resident-1"},
        {"закрыть вопрос 2", "question.close when"},
        {"закрыть вопрос №1", "question.close whose"},
        {"сұрақты жабу 2", "question.close when"},
        {"сұрақты жабу №2", "question.close when"},
        {"close question 2", "question.close when"},
        {"отправить документ 2", "paper.submit answer"},
        {"құжат жіберу 1", "paper.submit inquiry"},
        {"№7 ответить 1 2", "dep-07 answer.give whose owners"},
        {"№18 floor.ask", "resident-1 floor.ask"},
        {"№18 просить слова", "resident-1 floor.ask"},
        {"chair vote.close", "chair vote.close"},
        {"закрыть голосование", "vote.close"},
        {"үзіліс 10", "sitting.break 10"},
        {"заметка \"18 человек, за\"", "note.add \"18 человек, за\""},
        {"rewind 12", "rewind 12"},
        {"redo", "redo"},
        {"способ голосования поднятием рук", "vote.method hands"},
        {"мщеуюсдщыу", "vote.close"}, // the keys of vote.close on a Russian layout
        {"срфшк мщеуюсдщыу", "chair vote.close"},
        // People by a part of a name or of what they are.
        {"дать слово Қасым", "floor.give chair"},
        {"дать слово Ерлан Ким прения", "floor.give dep-07 debate"},
        {"дать слово «Вера Ким» вопрос", "floor.give dep-08 question"},
        {"сөз беру төраға жарыссөз", "floor.give chair debate"},
        {"предупредить тұрғын", "seat.warn resident-1"},
        // With endings, and without the letters that a Russian layout lacks.
        {"сөз беру Қасымоваға", "floor.give chair"},
        {"дать слово Касымовой", "floor.give chair"},
        {"дать слово Ерлану Киму вопрос", "floor.give dep-07 question"},
        {"соз беру торагага", "floor.give chair"},
        {"предупредить тургын", "seat.warn resident-1"},
        {"Кимбат просить слова", "resident-1 floor.ask"},
        {"ли сөз сұрау жарыссөз", "resident-1 floor.ask debate"},
        {"все голосовать за", "all vote.cast for"},
        {"поменять карточки 7 вера", "seat.swap dep-07 dep-08"},
        {"дать карточку 7 Асан Ермеков", "seat.deal dep-07 \"Асан Ермеков\""},
        {"зарегистрировать всех", "seat.arrive all"},
        {"тіркеу бәрін", "seat.arrive all"},
        {"способ голосования поднятием руки", "vote.method hands"},
        {"зарегистрировать 7 8 Кимбат", "seat.arrive dep-07 dep-08 resident-1"},
        {"№1 шепнуть 7 вера ждите голосования",
         "chair talk.whisper dep-07 dep-08 \"ждите голосования\""},
        // Everything else by what it is called.
        {"перейти к этапу прения", "phase.go talk"},
        {"перейти к этапу Прения по поправкам", "phase.go talk-2"},
        {"перейти к этапу по поправкам", "phase.go talk-2"},
        {"phase.go talk-2", "phase.go talk-2"},
        {"показать осложнение труб", "inject.fire pipe"},
        {"перейти к вопросу 2", "agenda.call heat"},
        {"перейти к вопросу тепле", "agenda.call heat"},
        {"порядок поправок 2 1", "amend.order a2 a1"},
        {"порядок поправок a2 a1", "amend.order a2 a1"},
        {"№1 отозвать поправку ерлан", "chair amend.withdraw a1"},
        {"7 отозвать поправку ерлан", "dep-07 amend.withdraw a1"}, // though somebody lives at No 7
        {"№1 отозвать поправку поправка № 2 (Ким В.)", "chair amend.withdraw a2"},
        {"№1 перевести поправку 2 казахский орман салу",
         "chair amend.translate a2 kk \"орман салу\""},
        {"№1 amend.translate a1 ru \"два слова\"", "chair amend.translate a1 ru \"два слова\""},
        {"№1 внести поправку О бюджете района вид=другое-число пункт=2 показатель=сумма "
         "значение=300",
         "chair amend.table budget kind=set clause=sum-clause field=sum value=300"},
        {"№1 внести поправку бюджет готовая=меньше денег", "chair amend.table budget prepared=p1"},
        {"№1 amend.table budget prepared=p1", "chair amend.table budget prepared=p1"},
        {"№1 amend.table budget kind=insert clause=sum-clause text=\"два слова\"",
         "chair amend.table budget kind=insert clause=sum-clause text=\"два слова\""},
        {"заключение акима бюджет положительное", "draft.opinion budget positive"},
        {"заполнить документ Депутатский запрос Факты воды нет из=воды",
         "paper.fill inquiry facts \"воды нет\" from=\"r1\""},
        {"paper.fill inquiry facts \"воды нет\" from=\"r1 r2\"",
         "paper.fill inquiry facts \"воды нет\" from=\"r1 r2\""},
        {"заполнить документ Ответ Факты да", "paper.fill answer steps \"да\""},
        {"заполнить документ Ответ Основание да", "paper.fill answer facts \"да\""},
        {"paper.fill answer facts да", "paper.fill answer facts \"да\""},
        {"заполнить документ Ответ 2 да", "paper.fill answer facts \"да\""},
        {"вернуть документ запрос причина=нет подписи",
         "paper.reject inquiry reason=\"нет подписи\""},
        {"поставить на голосование За основу: «О бюджете района» способ=тайно",
         "vote.open basis:budget method=secret"},
        {"поставить на голосование закрыт", "vote.open closed"},
        {"vote.open procedural:extend:60", "vote.open procedural:extend:60"},
        {"vote.open elect:chair method=secret", "vote.open elect:chair method=secret"},
        {"переголосовать 12:47 причина=ошибка в счёте", "vote.repeat v3 reason=\"ошибка в счёте\""},
        {"созвать заседание слушание", "sitting.call public"},
        {"завершить сессию Слишком поздно (2)", "scenario.end late-2"},
        {"перейти к дню 2027-06-15", "calendar.go 2027-06-15"},
        {"перейти к дню 30 апреля", "calendar.go \"30 апреля\""},
        {"күнге өту 30 сәуір", "calendar.go \"30 сәуір\""},
        {"calendar.go 30 April 2027", "calendar.go \"30 April 2027\""},
        {"calendar.go \"30 April\"", "calendar.go \"30 April\""},
        {"продлить выступление 60 без возражений", "floor.extend 60 no-objection"},
        {"внести подсчёт за=5 против=3 воздержались=0", "vote.count for=5 against=3 abstain=0"},
        {"заметка он сказал: \"нет\"", "note.add \"он сказал: \\\"нет\\\"\""},
        {"№1 подать замечание Нет воды, третий день вид=проблема",
         "chair remark.add \"Нет воды, третий день\" kind=problem"},
        {"№1 отметить проблемы воды пыль", "chair remark.mark r1 r2"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check(LANG_RU, rows[i].typed, PHRASE_LINE, rows[i].line);
}

static void test_reasons(void **state)
{
    (void)state;
    check(LANG_RU, "", PHRASE_EMPTY, "");
    check(LANG_EN, "vote.clos", PHRASE_UNKNOWN, "close vote");
    check(LANG_RU, "перерв", PHRASE_UNKNOWN, "перерыв");
    check(LANG_KK, "үзіліз", PHRASE_UNKNOWN, "үзіліс");
    check(LANG_EN, "xyzzyplugh", PHRASE_UNKNOWN, "xyzzyplugh");
    check(LANG_RU, "seat.warn 77", PHRASE_NOTHING, "такого места нет: 77. Напишите номер");
    check(LANG_RU, "№77 floor.ask", PHRASE_NOTHING, "такого места нет: №77.");
    check(LANG_RU, "дать слово Петрова", PHRASE_NOTHING, "такого места нет: Петрова.");
    check(LANG_KK, "сөз беру Ким", PHRASE_SEVERAL, "№7 Ерлан Ким, депутат, №8 Вера Ким, депутат");
    check(LANG_RU, "предупредить депутат", PHRASE_SEVERAL, "№8 Вера Ким");
    check(LANG_RU, "перейти к этапу перекур", PHRASE_NOTHING, "перекур");
    check(LANG_RU, "заключение акима ким положительное", PHRASE_SEVERAL, "поправка № 2 (Ким В.)");
    check(LANG_RU, "дать слово", PHRASE_MISSING, "место (номер или имя)");
    check(LANG_KK, "үзіліс", PHRASE_MISSING, "неше минут");
    check(LANG_RU, "просить слова", PHRASE_MISSING, "№7 просить слова");
    check(LANG_RU, "Вера Ким", PHRASE_UNKNOWN, "Вера Ким");
    check(LANG_RU, "№7", PHRASE_MISSING, "что делает");
    check(LANG_KK, "тіркеу", PHRASE_MISSING, "орын (нөмірі немесе аты)");
    check(LANG_EN, "return paper inquiry", PHRASE_MISSING, "reason=");
    // What this terminal is not told of the server judges: who may, says it.
    struct view_words words = {
        .verbs = &(struct view_verb){.name = "inject.fire", .synopsis = "COMPLICATION", .help = ""},
        .verbs_count = 1};
    struct things *things = things_new(&words, NULL, LANG_RU);
    struct buf out = BUF_INIT;
    assert_int_equal(phrase_read(things, "показать осложнение прорвало трубу", &out), PHRASE_LINE);
    assert_string_equal(buf_text(&out), "inject.fire \"прорвало трубу\"");
    things_free(things);
    buf_free(&out);
}

// Every verb has words in every language; no two verbs have the same ones, and none begins as
// another's do and means something else when it is typed whole.
static void test_all_verbs(void **state)
{
    (void)state;
    struct session *s = session_in(LANG_RU);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        for (int i = 0; i < s->words.verbs_count; i++) {
            const char *name = s->words.verbs[i].name;
            const char *mine = typed_verb(name, (enum lang)lang);
            if (mine == name)
                fail_msg("%s has no words in %s", name, lang_code((enum lang)lang));
            const struct view_verb *found = phrase_verb_in(&s->words, mine);
            assert_string_equal(found ? found->name : "", name);
        }
    }
    end(s);
}

static void join(void *context, const char *word, const char *more)
{
    (void)more;
    buf_printf(context, "%s%s", ((struct buf *)context)->len > 0 ? "|" : "", word);
}

static void whole_row(void *context, const char *word, const char *more)
{
    (void)more;
    buf_printf(context, "|%s|", word);
}

// A word that a verb takes, in a language: it has one, Tab offers it, and typed it is understood.
static void check_value(const struct slot *slot, const char *value, size_t len, enum lang lang)
{
    struct buf synopsis = BUF_INIT, before = BUF_INIT, row = BUF_INIT, offers = BUF_INIT,
               line = BUF_INIT, want = BUF_INIT;
    const char *own = typed_value(value, len, lang);
    if (!own)
        fail_msg("%.*s has no words in %s", (int)len, value, lang_code(lang));
    buf_printf(&synopsis, "%s%s%s", slot->key, *slot->key ? "=" : "", slot->spec);
    buf_put(&before, "note.add ");
    if (*slot->key)
        buf_printf(&before, "%s=", typed_key(slot->key, lang));
    struct view_verb verb = {.name = "note.add", .synopsis = buf_text(&synopsis), .help = ""};
    struct view_words words = {.verbs = &verb, .verbs_count = 1};
    struct things *things = things_new(&words, NULL, lang);
    (void)phrase_offer(things, buf_text(&before), whole_row, &offers);
    buf_printf(&row, "|%s|", own);
    if (!strstr(buf_text(&offers), buf_text(&row)))
        fail_msg("«%s» is not offered: %s", own, buf_text(&offers));
    buf_put(&before, own);
    buf_printf(&want, "note.add %s%s%.*s", slot->key, *slot->key ? "=" : "", (int)len, value);
    assert_int_equal(phrase_read(things, buf_text(&before), &line), PHRASE_LINE);
    assert_string_equal(buf_text(&line), buf_text(&want));
    things_free(things);
    buf_free(&synopsis);
    buf_free(&before);
    buf_free(&row);
    buf_free(&offers);
    buf_free(&line);
    buf_free(&want);
}

// All words that stand for themselves, of all verbs; no usage shows one of them as it is in
// English.
static void test_all_values(void **state)
{
    (void)state;
    int values = 0;
    struct session *s = session_in(LANG_RU);
    for (int i = 0; i < s->words.verbs_count; i++) {
        struct slots slots;
        slots_read(s->words.verbs[i].synopsis, &slots);
        for (int n = 0; n < slots.count; n++) {
            const char *at = NULL;
            for (size_t len; (len = slot_next(&slots.slot[n], &at)) > 0;) {
                for (int lang = 0; lang < LANG_COUNT && *at >= 'a' && *at <= 'z'; lang++, values++)
                    check_value(&slots.slot[n], at, len, (enum lang)lang);
            }
        }
        for (int lang = 0; lang < LANG_EN; lang++) {
            struct buf usage = BUF_INIT;
            phrase_usage(&s->words.verbs[i], (enum lang)lang, &usage);
            for (const char *c = buf_text(&usage); *c; c++)
                if ((*c | 0x20) >= 'a' && (*c | 0x20) <= 'z')
                    fail_msg("%s", buf_text(&usage));
            buf_free(&usage);
        }
    }
    assert_true(values > 100);
    end(s);
}

// A layout that has no digits, where a number is wanted.
static void test_kazakh_digits(void **state)
{
    (void)state;
    check(LANG_KK, "сөз беру ү", PHRASE_LINE, "floor.give dep-08");
    check(LANG_KK, "сөз беру \"ү", PHRASE_LINE, "floor.give resident-1");
    check(LANG_KK, "сөз беру .", PHRASE_LINE, "floor.give dep-07");
    check(LANG_KK, "№. сөз сұрау", PHRASE_LINE, "dep-07 floor.ask");
    check(LANG_KK, "сөз беру \"\"", PHRASE_NOTHING, "\"\"");
    check(LANG_KK, "үзіліс \"қ", PHRASE_LINE, "sitting.break 10");
    check(LANG_KK, "vote.count жақтап=ү қарсы=\" қалыс=қ", PHRASE_LINE,
          "vote.count for=8 against=1 abstain=0");
    check(LANG_KK, "calendar.go әқә.өқ,ө\"ғ", PHRASE_LINE, "calendar.go 2027-06-15");
    check(LANG_KK, "note.add ү", PHRASE_LINE, "note.add \"ү\"");
}

// Methods have one set of words: in the menu, on the command line, in what is told.
static void test_methods(void **state)
{
    (void)state;
    check(LANG_KK, "дауысқа салу basis:budget тәсілі=атаулы", PHRASE_LINE,
          "vote.open basis:budget method=rollcall");
    check(LANG_RU, "vote.open basis:budget способ=поимённо", PHRASE_LINE,
          "vote.open basis:budget method=rollcall");
    check(LANG_EN, "vote.open basis:budget method=show of hands", PHRASE_LINE,
          "vote.open basis:budget method=hands");
    check(LANG_KK, "vote.open basis:budget тәсілі=айқайлап", PHRASE_NOTHING,
          "электрондық / қол көтеру / атаулы / жасырын / бюллетеньмен жасырын");
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (int i = 0; i < METHOD_COUNT; i++) {
            const char *own =
                typed_value(method_names[i], strlen(method_names[i]), (enum lang)lang);
            assert_non_null(strstr(text_get((enum lang)lang, T_REFUSE_UNKNOWN_METHOD), own));
        }
}

static void test_offers(void **state)
{
    (void)state;
    static const struct {
        const char *before, *offers;
        const char *kept; // of the line
    } rows[] = {
        {"сөз бе", "", "сөз бе"}, // in Kazakh, at a Russian console
        {"дать", "дать карточку|дать слово", ""},
        {"перерыв", "перерыв|перерыв на несколько дней", ""},
        {"ответить на", "ответить на документ|ответить на часть", ""},
        {"показать осложнение ", "Прорвало трубу", "показать осложнение "},
        {"показать осложнение про", "Прорвало трубу", "показать осложнение "},
        // Phases that cannot be gone to now are not offered.
        {"перейти к этапу ", "Прения по поправкам|Голосование", "перейти к этапу "},
        {"перейти к этапу Прения по", "Прения по поправкам", "перейти к этапу "},
        {"дать слово ким", "№7|№8|№18", "дать слово "},
        {"дать слово 1", "№1|№18", "дать слово "},
        {"дать слово №7 п", "прения|порядок ведения", "дать слово №7 "},
        {"дать слово Вера Ким пор", "порядок ведения", "дать слово Вера Ким "},
        {"№7 просить слова док", "доклад", "№7 просить слова "},
        {"вера просить", "просить слова", "вера "},
        {"поставить на голосование за", "За основу: «О бюджете района»",
         "поставить на голосование "},
        {"поставить на голосование За основу: «О бюджете района» ",
         "способ=", "поставить на голосование За основу: «О бюджете района» "},
        {"vote.open basis:budget способ=подн", "поднятием рук", "vote.open basis:budget способ="},
        {"вернуть документ Ответ акима ", "причина=", "вернуть документ Ответ акима "},
        {"заметка ", "", "заметка "},
        {"завершить сессию сл", "Слишком поздно|Слишком поздно (2)", "завершить сессию "},
    };
    struct session *s = session_in(LANG_RU);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf offers = BUF_INIT;
        size_t at = phrase_offer(s->things, rows[i].before, join, &offers);
        bool fits = at == strlen(rows[i].kept) || !*rows[i].offers;
        if (!fits || strcmp(buf_text(&offers), rows[i].offers) != 0)
            fail_msg("«%s»: %zu «%s»", rows[i].before, at, buf_text(&offers));
        buf_free(&offers);
    }
    end(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_offers),        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_reasons),       cmocka_unit_test(test_all_verbs),
        cmocka_unit_test(test_all_values),    cmocka_unit_test(test_methods),
        cmocka_unit_test(test_kazakh_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
