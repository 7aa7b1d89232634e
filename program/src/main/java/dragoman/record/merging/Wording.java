package dragoman.record.merging;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By which words can the happening that a mention tells be known again?
 *
 * <p>Who takes part and who speaks is left out of names and words: it is compared apart, and two sentences about one pair share it anyhow.
 *
 * @param trigger the stem of the word that carries the act
 * @param stems of every word of the sentence: proper names, words that not every report has, and the rest
 * @param looksBack whether a word beside the trigger tells of an earlier time: «whom he first visited»
 */
record Wording(String trigger, Stems stems, boolean looksBack) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+(?:[.,]\\d+)*");
    private static final String OPENING = "\"'“‘([";
    private static final String ENDING = ".:;!?—–";
    private static final int SHORTEST = 3;
    private static final int SAME_START = 4;
    /** So many letters to either side of the trigger are beside it. */
    private static final int BESIDE = 20;
    /** In a headline most words have a capital, so that no name can be told by it. */
    private static final double HEADLINE = 0.6;

    /** @param known words of the names of all who take part in the news of the pair, in small letters */
    static Wording of(Mention mention, Set<String> known) {
        String text = mention.evidence().text();
        Set<String> parties = new HashSet<>(known);
        Stream.of(mention.actors(), mention.recipients(), mention.saidBy()).flatMap(List::stream).forEach(party -> add(parties, party));
        String trigger = mention.trigger().text().strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
        Set<String> names = new HashSet<>();
        Set<String> words = new HashSet<>();
        Set<String> all = new HashSet<>();
        boolean headline = isHeadline(text);
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group();
            String stem = CommonWords.stem(word);
            all.add(stem);
            boolean tells = word.length() >= SHORTEST || Character.isDigit(word.charAt(0));
            if (tells && !CommonWords.isCommon(word) && !isParty(word, parties) && !word.equalsIgnoreCase(trigger)) {
                boolean name = Character.isUpperCase(word.charAt(0)) && !headline && !startsSentence(text, found.start());
                (name ? names : words).add(stem);
            }
        }
        return new Wording(CommonWords.stem(trigger), new Stems(names, words, all), looksBack(mention));
    }

    private static boolean looksBack(Mention mention) {
        String text = mention.evidence().text();
        int start = mention.trigger().start() - mention.evidence().start();
        int end = start + mention.trigger().text().length();
        if (start < 0 || end > text.length()) {
            return false;
        }
        Matcher found = WORD.matcher(text).region(Math.max(0, start - BESIDE), Math.min(text.length(), end + BESIDE));
        while (found.find()) {
            if (CommonWords.looksBack(found.group())) {
                return true;
            }
        }
        return false;
    }

    /** Whether both have the same word for what is done, and no word that fits everything. */
    boolean tells(Wording other) {
        return trigger.equals(other.trigger) && !CommonWords.isCommon(trigger);
    }

    /** The words of the names of those who take part. */
    static Set<String> names(List<Mention> mentions) {
        Set<String> names = new HashSet<>();
        mentions.forEach(mention -> Stream.of(mention.actors(), mention.recipients()).flatMap(List::stream).forEach(party -> add(names, party)));
        return names;
    }

    private static void add(Set<String> known, Party party) {
        Stream.of(party.passage().text(), party.actor().name().orElse("")).forEach(text -> {
            Matcher found = WORD.matcher(text);
            while (found.find()) {
                if (!CommonWords.isCommon(found.group())) {
                    known.add(found.group().toLowerCase(Locale.ROOT));
                }
            }
        });
    }

    /** Russian is Russia, Koreans are Korea. */
    private static boolean isParty(String word, Set<String> parties) {
        String small = word.toLowerCase(Locale.ROOT);
        return parties.contains(small) || Character.isUpperCase(word.charAt(0)) && small.length() >= SAME_START
                && parties.stream().anyMatch(party -> party.length() >= SAME_START && party.regionMatches(0, small, 0, SAME_START));
    }

    /** A new line begins a sentence too. */
    static boolean startsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) != '\n' && (Character.isWhitespace(text.charAt(before)) || OPENING.indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || ENDING.indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isHeadline(String text) {
        int all = 0;
        int capitals = 0;
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            if (found.group().length() > SHORTEST && Character.isLetter(found.group().charAt(0))) {
                all++;
                capitals += Character.isUpperCase(found.group().charAt(0)) ? 1 : 0;
            }
        }
        return all > 0 && (double) capitals / all > HEADLINE;
    }
}
