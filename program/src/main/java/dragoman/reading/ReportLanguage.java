package dragoman.reading;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decides in which language a report is written: by its script, then by its function words, then by what it is said to be. In doubt it is English, since a report that is left
 * out is lost. What pages say of themselves is often the language of their menu, so words outrank it.
 */
final class ReportLanguage {

    static final String ENGLISH = "en";

    private static final int LOOKED_AT = 2000;
    private static final int FEWEST_WORDS = 25;
    private static final double FEWEST_LETTERS = 0.5;
    private static final double SURE = 0.12;
    /** The language that a script is taken for, where nothing else tells. */
    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(Map.entry(UnicodeScript.CYRILLIC, "ru"), Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HAN, "zh"), Map.entry(UnicodeScript.HANGUL, "ko"), Map.entry(UnicodeScript.HIRAGANA, "ja"), Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"), Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.TELUGU, "te"), Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"), Map.entry(UnicodeScript.KANNADA, "kn"), Map.entry(UnicodeScript.MALAYALAM, "ml"), Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"), Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.ETHIOPIC, "am"), Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"), Map.entry(UnicodeScript.LAO, "lo"), Map.entry(UnicodeScript.MONGOLIAN, "mn"), Map.entry(UnicodeScript.TIBETAN, "bo"));
    private static final FunctionWords FUNCTION_WORDS = FunctionWords.shipped();
    private static final List<String> LANGUAGES = FUNCTION_WORDS.languages();

    private ReportLanguage() {
    }

    /** The language of a text, as BCP 47 tag; empty where it is too short to tell and nothing is said about it. */
    static Optional<String> of(String text, Optional<String> said) {
        int end = Math.min(text.length(), LOOKED_AT);
        Optional<String> tag = said.map(ReportLanguage::tag).filter(known -> known.length() >= 2 && known.length() <= 3).map(known -> said.get());
        FunctionWords.Found words = FUNCTION_WORDS.in(text, end);
        Optional<UnicodeScript> foreign = words.others() ? foreignScript(text, end) : Optional.empty();
        if (foreign.isPresent()) {
            String told = SCRIPTS.get(foreign.get());
            return Optional.of(clearest(words, 0).filter(found -> isCyrillicOrArabic(foreign.get())).or(() -> tag.filter(known -> writes(known, foreign.get()))).orElse(told));
        }
        Optional<String> found = clearest(words, FEWEST_WORDS);
        if (found.isPresent()) {
            boolean agrees = tag.filter(known -> tag(known).equals(found.get())).isPresent();
            return agrees ? tag : found;
        }
        return tag;
    }

    static boolean isEnglish(String language) {
        return tag(language).equals(ENGLISH);
    }

    /** As a reader of English calls it: "French (fr)". */
    static String name(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return name.isBlank() || name.equals(language) ? language : name + " (" + language + ")";
    }

    private static String tag(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        return language.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Optional<UnicodeScript> foreignScript(String text, int end) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int plain = 0;
        int others = 0;
        for (int at = 0; at < end; at++) {
            char c = text.charAt(at);
            if (c < FunctionWords.LATIN_BELOW) {
                plain += Character.isLetter(c) ? 1 : 0;
            } else {
                boolean pair = Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1));
                int point = pair ? text.codePointAt(at) : c;
                at += pair ? 1 : 0;
                if (Character.isLetter(point)) {
                    others++;
                    counts.merge(UnicodeScript.of(point), 1, Integer::sum);
                }
            }
        }
        int letters = plain + others;
        int latin = plain + counts.getOrDefault(UnicodeScript.LATIN, 0);
        if (letters == 0 || letters - latin < FEWEST_LETTERS * letters) {
            return Optional.empty();
        }
        boolean kana = counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA);
        return kana ? Optional.of(UnicodeScript.HIRAGANA)
                : counts.entrySet().stream().filter(count -> SCRIPTS.containsKey(count.getKey())).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean isCyrillicOrArabic(UnicodeScript script) {
        return script == UnicodeScript.CYRILLIC || script == UnicodeScript.ARABIC;
    }

    /** Whether a language that a text is said to be in could be written so: any but those of other scripts, and English. */
    private static boolean writes(String said, UnicodeScript script) {
        String language = tag(said);
        return !LANGUAGES.contains(language) && (!SCRIPTS.containsValue(language) || SCRIPTS.get(script).equals(language));
    }

    /** The language whose function words fill the text, if it is clearly ahead of English. */
    private static Optional<String> clearest(FunctionWords.Found words, int fewest) {
        int[] hits = words.hits();
        int most = 0;
        for (int language = 1; language < hits.length; language++) {
            most = hits[language] > hits[most] ? language : most;
        }
        boolean clear = words.all() >= fewest && hits[most] > SURE * words.all() && (most == 0 || hits[most] > 2 * hits[0]);
        return clear ? Optional.of(LANGUAGES.get(most)) : Optional.empty();
    }
}
