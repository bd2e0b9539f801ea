package se.mandat.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact that was not made here comes from (källa).
 *
 * @param title the document, e.g. "Årsredovisning 2025"
 * @param reference where it was read: an address or a place in an archive
 * @param note what a reader must know to trust it rightly
 */
public record Source(
        String title, @Nullable String reference, @Nullable String note) {
    public Source {
        title = Text.required(title, "source.title", 300);
        reference = Text.optional(reference, "source.reference", 1000);
        note = Text.optional(note, "source.note", 1000);
    }
}
