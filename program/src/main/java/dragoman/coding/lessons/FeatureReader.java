package dragoman.coding.lessons;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Actor;
import dragoman.coding.phrasebook.Politics;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.language.WordVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what can be seen at and around a word that may carry an act: its own form and place, what the grammar joins to it, who stands there, and what the words mean by their vectors. Names of
 * political actors are no words here, only actors: what France does tells nothing about what Peru would do.
 */
final class FeatureReader {

    private static final Set<Dependency> HELPING = EnumSet.of(Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY);
    private static final Set<Dependency> TELLING = EnumSet.of(Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY, Dependency.NEGATION, Dependency.PARTICLE, Dependency.COMPOUND,
            Dependency.MODIFIER, Dependency.DETERMINER, Dependency.MARK, Dependency.ADVERB);
    private static final Set<Role> BELOW = EnumSet.of(Role.OBJECT, Role.PREPOSITION, Role.MODIFIER, Role.COMPLEMENT);
    private static final Set<Role> WITH_MORE_BELOW = EnumSet.of(Role.OBJECT, Role.PREPOSITION, Role.COMPLEMENT, Role.ATTRIBUTE);
    private static final Set<String> NOT_ALONE = Set.of("be", "have");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");

    /** Whose words make up a stretch of the sense, each stretch {@link WordVectors#LENGTH} long. */
    private enum Slot {
        WORD,
        OBJECT,
        PREPOSITION,
        SUBJECT,
        COMPLEMENT,
        BEFORE,
        BELOW,
        ABOVE,
        NEAR,
        SENTENCE
    }

    /** So far on either side a word is near. */
    private static final int NEAR = 5;
    /** So many steps up the tree are told. */
    private static final int STEPS_UP = 3;
    /** More actors than this in a sentence are many. */
    private static final int MANY = 3;
    /** Sectors of a side that are told. */
    private static final int SECTORS = 2;

    private final Sentence sentence;
    private final ClauseGraph graph;
    private final Politics politics;
    private final WordVectors vectors;
    private final int[] grades;
    private final float[] whole;
    private final int wholeWords;
    private final List<String> around;

    FeatureReader(ClauseGraph graph, Politics politics, WordVectors vectors) {
        this.graph = graph;
        this.sentence = graph.sentence();
        this.politics = politics;
        this.vectors = vectors;
        this.grades = sentence.tokens().stream().mapToInt(token -> politics.grade(token.index())).toArray();
        this.whole = new float[WordVectors.LENGTH];
        int known = 0;
        for (Token token : sentence.tokens()) {
            if (isFull(token) && vectors.add(spellings(token), 1, whole, 0)) {
                known++;
            }
        }
        this.wholeWords = known;
        long actors = Arrays.stream(grades).filter(grade -> grade == 2).count();
        boolean quoted = sentence.tokens().stream().anyMatch(token -> QUOTES.contains(token.form()));
        this.around = quoted ? List.of("actors " + Math.min(actors, MANY), "quotes") : List.of("actors " + Math.min(actors, MANY));
    }

    /** Full verbs, and nouns that name no actor. */
    boolean mayCarry(Token token) {
        if (token.isVerb()) {
            return !HELPING.contains(token.dependency()) && !token.tag().equals("MD") && !NOT_ALONE.contains(token.lemma());
        }
        return (token.tag().equals("NN") || token.tag().equals("NNS")) && grades[token.index()] < 2;
    }

    /** @param line what a line says that the word tells, where one does */
    Features at(int index, Optional<LineAct> line) {
        return new Reading(sentence.token(index)).features(line);
    }

    /** The sign of a line by itself. */
    static String sign(LineAct line) {
        return "line " + line.line();
    }

    private static boolean isFull(Token token) {
        return token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
    }

    private static List<String> spellings(Token token) {
        return List.of(token.lemma(), token.form().toLowerCase(Locale.ROOT));
    }

    /** The reading of one word. */
    private final class Reading {
        private final Token word;
        private final List<Argument> arguments;
        private final Set<String> signs = new LinkedHashSet<>();
        private final float[] sense = new float[Slot.values().length * WordVectors.LENGTH];

        Reading(Token word) {
            this.word = word;
            this.arguments = graph.arguments(word.index());
        }

        Features features(Optional<LineAct> line) {
            own();
            line.ifPresent(this::line);
            children();
            arguments.forEach(this::argument);
            sides();
            above();
            senses();
            return new Features(List.copyOf(signs), sense);
        }

        private void own() {
            String kind = word.isNoun() ? "noun" : "verb";
            signs.addAll(List.of("any", kind, "lemma " + word.lemma(), "tag " + word.tag(), "as " + word.dependency(), word.lemma() + " as " + word.dependency(), kind + " " + word.lemma()));
            for (Role role : List.of(Role.SUBJECT, Role.OBJECT, Role.COMPLEMENT)) {
                signs.add((arguments.stream().anyMatch(a -> a.role() == role) ? "has " : "no ") + role);
            }
            signs.addAll(around);
            clusters("cluster", word, kind);
            signs.add("stem " + word.lemma().substring(0, Math.min(6, word.lemma().length())));
            if (word.head() >= 0) {
                clusters("head cluster", sentence.token(word.head()), "");
            }
            signs.add(sentence.headline() ? "headline" : "sentence " + (sentence.number() < 4 ? sentence.number() : sentence.number() < 8 ? 4 : 8));
            signs.add("next " + lemma(word.index() + 1));
            signs.add("before " + lemma(word.index() - 1));
            signs.add(word.lemma() + " then " + lemma(word.index() + 1));
            signs.add(word.lemma() + " after " + lemma(word.index() - 1));
        }

        private String lemma(int at) {
            return at < 0 ? "start" : at >= sentence.tokens().size() ? "end" : grades[at] == 2 ? "actor" : sentence.token(at).lemma();
        }

        private void clusters(String place, Token of, String kind) {
            vectors.clusters(List.of(of.form().toLowerCase(Locale.ROOT), of.lemma())).forEach(cluster -> signs.add(place + " " + cluster + " " + kind));
        }

        private void line(LineAct line) {
            signs.addAll(List.of("line", "line " + line.type(), "line " + line.type() + (line.nominal() ? " by noun" : " by verb"), "line " + line.type() + " " + word.lemma(), sign(line)));
        }

        private void children() {
            for (Token child : sentence.children(word.index())) {
                if (TELLING.contains(child.dependency())) {
                    signs.add(child.dependency() + " " + child.lemma());
                }
                if (child.dependency() == Dependency.PARTICLE) {
                    signs.add(word.lemma() + " " + child.lemma());
                }
                if (child.dependency() == Dependency.NEGATION) {
                    signs.add("negated");
                }
            }
        }

        private void argument(Argument argument) {
            String place = argument.role() + argument.word();
            signs.add("at " + place);
            if (argument.role() == Role.PREPOSITION) {
                signs.add(word.lemma() + " " + argument.word());
            }
            if (argument.token() == Argument.NO_TOKEN) {
                return;
            }
            Token part = sentence.token(argument.token());
            if (grades[part.index()] > 0) {
                signs.add("actor " + grades[part.index()] + " at " + place);
            }
            if (grades[part.index()] == 2) {
                politics.actors(part.index()).stream().limit(SECTORS).forEach(actor -> signs.add(sector(actor) + " at " + place));
                return;
            }
            signs.add(place + " " + part.lemma());
            signs.add("with " + part.lemma());
            clusters("cluster " + place, part, "");
            if (argument.role() == Role.OBJECT) {
                signs.add(word.lemma() + " " + part.lemma());
            }
        }

        /** Whether somebody acts, and whether another state is there. */
        private void sides() {
            Set<String> who = codes(role -> role == Role.SUBJECT);
            Set<String> whom = codes(role -> role != Role.SUBJECT);
            signs.add(who.isEmpty() ? "nobody acts" : "somebody acts");
            if (!who.isEmpty() && !whom.isEmpty()) {
                signs.add(who.stream().anyMatch(whom::contains) ? "one side" : "two sides");
            }
        }

        private Set<String> codes(Predicate<Role> wanted) {
            Set<String> codes = new HashSet<>();
            arguments.stream().filter(a -> wanted.test(a.role()) && a.token() != Argument.NO_TOKEN).forEach(a -> politics.actors(a.token()).forEach(actor -> codes.add(actor.code())));
            return codes;
        }

        private void above() {
            int up = word.head();
            for (int step = 0; step < STEPS_UP && up >= 0; step++) {
                Token token = sentence.token(up);
                signs.add("up " + token.lemma());
                if (step == 0) {
                    signs.addAll(List.of("head " + token.lemma(), token.lemma() + " has " + word.dependency(), "head tag " + token.tag().substring(0, Math.min(2, token.tag().length()))));
                }
                up = token.head();
            }
        }

        private void senses() {
            mean(Slot.WORD, List.of(word));
            mean(Slot.OBJECT, parts(arguments, EnumSet.of(Role.OBJECT)));
            mean(Slot.PREPOSITION, parts(arguments, EnumSet.of(Role.PREPOSITION)));
            mean(Slot.SUBJECT, parts(arguments, EnumSet.of(Role.SUBJECT)));
            mean(Slot.COMPLEMENT, parts(arguments, EnumSet.of(Role.COMPLEMENT)));
            mean(Slot.BEFORE, parts(arguments, EnumSet.of(Role.MODIFIER, Role.POSSESSOR)));
            mean(Slot.BELOW, parts(arguments, WITH_MORE_BELOW).stream().flatMap(part -> parts(graph.arguments(part.index()), BELOW).stream()).toList());
            mean(Slot.ABOVE, word.head() < 0 ? List.of() : List.of(sentence.token(word.head())));
            mean(Slot.NEAR, sentence.tokens().subList(Math.max(0, word.index() - NEAR), Math.min(sentence.tokens().size(), word.index() + NEAR + 1)).stream()
                    .filter(token -> token != word && (isFull(token) || token.tag().startsWith("RB"))).toList());
            int at = Slot.SENTENCE.ordinal() * WordVectors.LENGTH;
            for (int i = 0; wholeWords > 0 && i < WordVectors.LENGTH; i++) {
                sense[at + i] = whole[i] / wholeWords;
            }
        }

        private List<Token> parts(List<Argument> of, Set<Role> roles) {
            List<Token> parts = new ArrayList<>();
            of.stream().filter(a -> roles.contains(a.role()) && a.token() != Argument.NO_TOKEN).forEach(a -> parts.add(sentence.token(a.token())));
            return parts;
        }

        /** The mean of the words that are no names of actors. */
        private void mean(Slot slot, List<Token> words) {
            int at = slot.ordinal() * WordVectors.LENGTH;
            int known = 0;
            for (Token token : words) {
                if ((grades[token.index()] < 2 || slot == Slot.ABOVE) && vectors.add(spellings(token), 1, sense, at)) {
                    known++;
                }
            }
            for (int i = 0; known > 1 && i < WordVectors.LENGTH; i++) {
                sense[at + i] /= known;
            }
        }
    }

    private static String sector(Actor actor) {
        return actor.sectors().isEmpty() ? "state" : actor.sectors().get(0).name();
    }
}
