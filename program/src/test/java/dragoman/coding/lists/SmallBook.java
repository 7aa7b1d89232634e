package dragoman.coding.lists;

import java.util.ArrayList;
import java.util.List;

/** A few actors and places for tests, with the word lists as shipped. */
public final class SmallBook {

    private static final DataFile STATES = DataFile.of("states/few.txt", """
            IND: India; Republic of India
              adjective: Indian
              people: Indian; Indians
              capital: New Delhi; Delhi
              seat: New Delhi; Delhi; South Block
            PRK: North Korea; Democratic People's Republic of Korea; DPRK
              adjective: North Korean
              people: North Korean; North Koreans
              capital: Pyongyang
              seat: Pyongyang
            USA: United States; United States of America; US; America
              adjective: American; US
              people: American; Americans
              capital: Washington
              seat: Washington; White House
            IRN: Iran
              adjective: Iranian
              people: Iranian; Iranians
              capital: Tehran
              seat: Tehran
            PAK: Pakistan
              adjective: Pakistani
              people: Pakistani; Pakistanis
              capital: Islamabad
              seat: Islamabad
            SYR: Syria
              adjective: Syrian
              people: Syrian; Syrians
              capital: Damascus
              seat: Damascus
            RUS: Russia
              adjective: Russian
              people: Russian; Russians
              capital: Moscow
              seat: Moscow; Kremlin
            UKR: Ukraine
              adjective: Ukrainian
              people: Ukrainian; Ukrainians
              capital: Kiev
              seat: Kiev
            FRA: France
              adjective: French
              people: Frenchman
              capital: Paris
            CHN: China
              adjective: Chinese
              people: Chinese
              capital: Beijing
              seat: Beijing
            TUR: Turkey
              adjective: Turkish
              people: Turk; Turks
              capital: Ankara
            CIV: Côte d'Ivoire; Ivory Coast
              adjective: Ivorian
            ESP: Spain
              adjective: Spanish
              regional: Andalusian
            JOR: Jordan
              adjective: Jordanian
              epithet: land of Petra
            """);

    private static final DataFile ORGANISATIONS = DataFile.of("organisations.txt", """
            IGO UNO: United Nations; UN; UN Security Council
              kind: universal
            NGO HRW: Human Rights Watch
            """);

    private static final DataFile GROUPS = DataFile.of("groups.txt", """
            AFG REB: Taliban
            USA GOV: State Department
            IND PTY: Bharatiya Janata Party
            USA EDU: MIT
            TUR SPY: MIT
            --- CVL: Hazara
            """);

    private static final DataFile OUTLETS = DataFile.of("outlets.txt", """
            PRK: Rodong Sinmun
            IND: The Hindu; Mint
            """);

    private static final DataFile ROLES = DataFile.of("roles.txt", """
            GOV: minister; foreign minister; prime minister; minister of state; secretary of state; president; government; embassy; spokesman; spokeswoman; leader; regime; ministry
              # a comment within
            GOV: foreign ministry; vice president; official; envoy; authorities; spokesperson; administration
            MIL: forces; troops; soldier; coalition; general; warplane; commander
            COP: police
            JUD: court
            REB: rebel; separatist
            CVL: protester
            LEG: lawmaker
            OPP: opposition
            """);

    private static final DataFile LEADERS = DataFile.of("leaders.txt", """
            PRK GOV: Kim Jong-un
              office: Supreme Leader; 2011-12-17/..
            IND GOV: Narendra Modi
              office: Prime Minister; 2014-05-26/
            USA GOV: Barack Obama
              office: President; 2009-01-20/2017-01-20
            USA GOV: Donald Trump
              office: President; 2017-01-20/2021-01-20; 2025-01-20/
            CHN GOV: Xi Jinping
              office: President; 2013/..
            FRA GOV: Aline Marceau
              office: Minister of Fisheries; 2014/..
            """);

    private static final DataFile PLACES = DataFile.of("cities.txt", """
            EGY: Cairo
            IND: Mumbai
            CHN: Xi'an
            KEN: Kenya; Nairobi
            IRQ: Mosul
            ---: Sahara
            """);

    private SmallBook() {}

    public static ActorBook actors() {
        return actors(List.of());
    }

    /** The small book with other files over it. */
    public static ActorBook actors(List<DataFile> over) {
        List<DataFile> files = new ArrayList<>(List.of(STATES, ORGANISATIONS, GROUPS, OUTLETS, ROLES, LEADERS));
        DataFolder.shipped("actors").stream().filter(f -> f.name().equals(WordLists.FILE) || f.name().equals(CameoCodes.FILE)).forEach(files::add);
        return ActorBook.of(List.of(files, over));
    }

    public static PlaceBook places() {
        return PlaceBook.of(List.of(List.of(PLACES)));
    }
}
