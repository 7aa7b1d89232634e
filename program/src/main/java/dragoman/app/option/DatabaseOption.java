package dragoman.app.option;

import dragoman.record.database.Address;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that names the record, shared by the commands that use it. */
public final class DatabaseOption {

    static final String DEFAULT = "dragoman.db";

    @Option(names = "--db", paramLabel = "FILE|URL", defaultValue = DEFAULT, converter = ToAddress.class,
            description = "The file of the record (default: ${DEFAULT-VALUE}), or a server: jdbc:postgresql://HOST/DATABASE?user=NAME.")
    private Address address;

    /** Reads what was typed. */
    static final class ToAddress implements ITypeConverter<Address> {

        @Override
        public Address convert(String typed) {
            if (typed.isBlank()) {
                throw new TypeConversionException("--db needs the name of a file, or the address of a database");
            }
            return new Address(typed);
        }
    }

    /** Where the record lies; it shows itself without the password. */
    public Address file() {
        return address;
    }

    /** A file that goes with the record: next to it, or in the working directory where it lies on a server. */
    public Path beside(String ending) {
        return address.isServer() ? Path.of(DEFAULT + ending) : address.file().resolveSibling(address.file().getFileName() + ending);
    }

    /** How a suggested command names the same record. */
    public String asTyped() {
        String typed = address.toString();
        return typed.equals(DEFAULT) ? "" : " --db " + (typed.matches(".*[ ?&*].*") ? "'" + typed + "'" : typed);
    }
}
