package dragoman.app.option;

import dragoman.app.terminal.Trouble;
import dragoman.reading.Columns;
import picocli.CommandLine.Option;

/** The option that tells which column of a table holds what, shared by the commands that read files. */
public final class ColumnsOption {

    @Option(names = "--columns", paramLabel = "FIELD=COLUMN,…", description = "Which columns of .csv and .tsv files hold what: text=Body,title=Headline,published=Date. "
            + "Without it the usual names are known.")
    private String mapping;

    /** Which column holds what, as told; empty if nothing was. */
    public Columns columns() {
        try {
            return mapping == null ? Columns.BY_NAME : Columns.of(mapping);
        } catch (IllegalArgumentException none) {
            throw new Trouble.Failure("--columns: " + none.getMessage(), "Write it as in --columns text=Body,title=Headline,published=Date.");
        }
    }
}
