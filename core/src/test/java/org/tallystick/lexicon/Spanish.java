package org.tallystick.lexicon;

import org.tallystick.unit.Unit;

/**
 * Spanish, as far as the tests of a second language go: data, and how its nouns are known. It ships nowhere; it shows what
 * a language has to tell the grammar.
 */
public final class Spanish extends Language {
    /** The one instance; it has no state. */
    public static final Language LANGUAGE = new Spanish();

    private Spanish() {
        super(vocabularyOfSpanish());
    }

    private static Vocabulary vocabularyOfSpanish() {
        VocabularyBuilder words = new VocabularyBuilder();
        Unit.names().firstWords().forEach(word -> words.words(Role.UNIT, word));
        Unit.names().furtherWords().forEach(word -> words.words(Role.UNIT_FURTHER, word));
        numbers(words);
        parts(words);
        hedges(words);
        ranges(words);
        changes(words);
        return words.words(Role.STEERING, """
                        el la los las un una unos unas este esta esto ese esa aquel y o u a de del en con sin por para según
                        ya hace más menos que casi cada vez veces año enero febrero marzo abril mayo junio julio agosto
                        septiembre octubre noviembre diciembre""")
                .words(Role.DETERMINER, "el la los las sus su todos todas")
                .words(Role.PLURAL_NOUN, "gente")
                .build();
    }

    private static void numbers(VocabularyBuilder words) {
        words.counting(Role.SMALL, 0, 1, """
                        cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
                        diecisiete dieciocho diecinueve""")
                .counting(Role.SMALL, 20, 1, """
                        veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho
                        veintinueve""")
                .counting(Role.SMALL, 30, 10, "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien")
                .counting(
                        Role.TEN,
                        200,
                        100,
                        "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos")
                .number(Role.TEN, 100, "ciento")
                .number(Role.SMALL, 1, "una")
                .number(Role.SMALL, 1_000, "mil")
                .words(Role.ARTICLE, "un una la")
                .words(Role.AND, "y")
                .words(Role.BUT, "pero")
                .words(Role.OF, "de")
                .words(Role.MINUS, "menos")
                .words(Role.TIMES, "x ×")
                .words(Role.EXPONENT, "e")
                .power(Role.MULTIPLIER, 3, "mil miles")
                .power(Role.MULTIPLIER, 6, "millón millones")
                .power(Role.MULTIPLIER, 12, "billón billones")
                .number(Role.DOZEN, 12, "docena docenas")
                .number(Role.PLURAL, 10, "decenas")
                .number(Role.PLURAL, 12, "docenas")
                .number(Role.PLURAL, 100, "cientos centenares")
                .number(Role.PLURAL, 1_000, "miles")
                .number(Role.PLURAL, 1_000_000, "millones")
                .words(Role.COUPLE, "par")
                .words(Role.SEVERAL, "varios varias");
    }

    private static void parts(VocabularyBuilder words) {
        words.number(Role.PART, 2, "mitad medio media")
                .counting(Role.PART, 3, 1, "tercio cuarto quinto sexto séptimo octavo noveno décimo")
                .counting(Role.PART, 3, 1, "tercera cuarta quinta sexta")
                .counting(Role.PARTS, 3, 1, "terceras cuartas quintas sextas")
                .counting(Role.PARTS, 3, 1, "tercios cuartos quintos sextos séptimos octavos novenos décimos")
                .between(Cue.OUT_OF, "de cada", "en");
    }

    private static void hedges(VocabularyBuilder words) {
        words.before(Cue.BARE, "sólo", "solo", "un total de", "el")
                .before(Cue.EXACTLY, "exactamente")
                .before(Cue.ZERO, "ninguno", "ninguna", "ningún")
                .before(
                        Cue.ABOUT,
                        "unos",
                        "unas",
                        "aproximadamente",
                        "cerca de",
                        "cerca del",
                        "alrededor de",
                        "en torno a")
                .before(Cue.NEARLY, "casi", "casi el", "algo menos de")
                .before(Cue.JUST_OVER, "poco más de", "algo más de")
                .before(Cue.MORE_THAN, "más de", "más del")
                .before(Cue.AT_LEAST, "al menos", "por lo menos", "como mínimo", "no menos de", "un mínimo de")
                .before(Cue.LESS_THAN, "menos de", "menos del")
                .before(Cue.AT_MOST, "hasta", "como máximo", "no más de", "un máximo de")
                .behind(Cue.AT_LEAST, "o más", "como mínimo", "por lo menos")
                .behind(Cue.AT_MOST, "o menos", "como máximo")
                .behind(Cue.ABOUT, "aproximadamente", "más o menos")
                .behind(Cue.PLUS_MINUS, "±")
                .before(Cue.UNCLEAR, "no", "apenas");
    }

    private static void ranges(VocabularyBuilder words) {
        words.before(Cue.BETWEEN, "entre")
                .before(Cue.FROM, "de", "desde")
                .between(Cue.TO, "a", "hasta")
                .between(Cue.OR, "o", "u");
    }

    private static void changes(VocabularyBuilder words) {
        words.words(Role.RISE, "subió creció aumentó")
                .words(Role.FALL, "cayó bajó disminuyó")
                .words(Role.BY, "un en")
                .words(Role.GROWTH, "aumento alza")
                .words(Role.DECLINE, "caída descenso")
                .number(Role.MULTIPLIED, 4, "duplicó")
                .number(Role.MULTIPLIED, 6, "triplicó")
                .before(Cue.BARE, "se");
    }

    @Override
    public boolean mayBeNoun(Tokens tokens, int ahead) {
        return tokens.kind(ahead) == Kind.WORD && tokens.word(ahead).mayBeName();
    }

    @Override
    public boolean isAdjective(Tokens tokens, int ahead) {
        return false;
    }

    @Override
    public boolean isPluralNoun(Tokens tokens, int ahead) {
        return mayBeNoun(tokens, ahead)
                && (tokens.is(ahead, Role.PLURAL_NOUN) || tokens.charAt(tokens.end(ahead) - 1) == 's');
    }
}
