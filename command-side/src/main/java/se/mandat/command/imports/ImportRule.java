package se.mandat.command.imports;

import se.mandat.kernel.Rule;

/** What an import refuses by itself, before the rules of the commands are asked. */
public enum ImportRule implements Rule {
    /** A bundle is a zip archive or a folder. */
    NOT_A_ZIP,
    /** A path in the archive leads out of the bundle. */
    UNSAFE_PATH,
    /** A file, or all of them, is larger than an import may be, or there are too many. */
    BUNDLE_TOO_LARGE,
    /** The same file is there twice. */
    DUPLICATE_FILE,
    /** No bundle has a file of this name. */
    UNKNOWN_FILE,
    /** The file that says whose bundle it is, is missing. */
    MISSING_FILE,
    /** The file is not UTF-8 text. */
    NOT_UTF8,
    /** The file is not comma-separated values with a header. */
    MALFORMED_CSV,
    /** The file has no such column. */
    UNKNOWN_COLUMN,
    /** The column is missing in the header. */
    MISSING_COLUMN,
    /** The row has more or fewer fields than the header. */
    WRONG_FIELD_COUNT,
    /** A value is required here. */
    MISSING_VALUE,
    /** This sort of row has no such value: it would be lost in silence. */
    UNEXPECTED_VALUE,
    /** A number is written -12.5, with a decimal point. */
    NOT_A_NUMBER,
    /** A date is written 2024-10-23. */
    NOT_A_DATE,
    /** The value is one of a few words. */
    NOT_ONE_OF,
    /** No row in the bundle has this id. */
    UNKNOWN_REFERENCE,
    /** The id is used by an earlier row. */
    DUPLICATE_ID;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
