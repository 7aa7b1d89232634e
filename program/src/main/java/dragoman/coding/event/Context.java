package dragoman.coding.event;

import java.util.Locale;

/** The contexts of PLOVER: what an event is about. */
public enum Context {
    MILITARY, INTELLIGENCE, EXECUTIVE, LEGISLATIVE, ELECTION, POLITICAL_INSTITUTIONS, PRO_DEMOCRACY, PRO_AUTOCRACY, ECONOMIC, LEGAL,
    REPARATIONS, HUMAN_RIGHTS, RIGHTS_FREEDOMS, REPRESSION, HUMAN_SECURITY, GENDER, LGBT, RELIGION_ETHNICITY, INEQUALITY, DIPLOMATIC,
    TERRITORY, PEACEKEEPING, HEALTH, ASYLUM, MIGRATION, DISASTERS, NATURAL_RESOURCE, ENVIRONMENT, TECHNOLOGY, TERRORISM, CBRN, CYBER,
    MISINFORMATION, CRIME, CORRUPTION, ILLEGAL_DRUGS, TRAFFICKING;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Context of(String label) {
        for (Context context : values()) {
            if (context.label().equals(label)) {
                return context;
            }
        }
        throw new IllegalArgumentException("no context «" + label + "»; the contexts stand in docs/words.md");
    }
}
