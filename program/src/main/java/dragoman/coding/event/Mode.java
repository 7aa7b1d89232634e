package dragoman.coding.event;

import java.util.Locale;

/** The modes of PLOVER: a way of acting within a type. */
public enum Mode {
    VISIT, THIRD_PARTY, MULTILATERAL, PHONE,
    WITHDRAW, RELEASE, DISARM, CEASEFIRE, ACCESS, RESIGN,
    ASSIST, CHANGE, YIELD, MEET,
    DISAPPROVE, INVESTIGATE, ALLEGE,
    RESTRICT, ARREST, RELATIONS, EXPEL, TERRITORY, VIOLENCE,
    DEMO, RIOT, STRIKE, HUNGER, BOYCOTT, OBSTRUCT, VANDALIZE,
    CONVICT, DISCONTINUE,
    TROOPS, WEAPONS, POLICE, MILITIA,
    SEIZE, CENSOR, CURFEW, MARTIAL_LAW, DEPORT, WITHHOLD, MISINFORMATION, CYBER,
    ABDUCT, BEAT, TORTURE, SEXUAL, TARGETED, DESTROY, PRIMITIVE, FIREARMS, EXPLOSIVES, SUICIDE_ATTACK, AERIAL, DRONE,
    HEAVY_WEAPONS, CROWD_CONTROL, UNCONVENTIONAL;

    /** The word in files and output: {@code third-party}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Mode of(String label) {
        for (Mode mode : values()) {
            if (mode.label().equals(label)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("no mode «" + label + "»; the modes stand in docs/words.md");
    }
}
